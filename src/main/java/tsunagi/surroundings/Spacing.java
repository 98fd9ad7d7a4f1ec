package tsunagi.surroundings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Puts things of given widths side by side in their order, each as near as can be to where it would like to begin, and none over
 * another one.
 */
final class Spacing {
    private Spacing() {}

    /** Things that touch each other and move as one. */
    private record Block(double sum, int size) {
        double begin() {
            return sum / size;
        }

        Block with(Block other) {
            return new Block(sum + other.sum, size + other.size);
        }
    }

    /** Where each of them begins: the least sum of squared distances to the wishes (pool adjacent violators). */
    static List<Double> settle(List<Double> wishes, List<Double> widths) {
        Deque<Block> blocks = new ArrayDeque<>();
        double before = 0;
        for (int index = 0; index < wishes.size(); index++) {
            Block block = new Block(wishes.get(index) - before, 1);
            while (!blocks.isEmpty() && blocks.getLast().begin() >= block.begin()) {
                block = blocks.removeLast().with(block);
            }
            blocks.addLast(block);
            before += widths.get(index);
        }
        List<Double> begins = new ArrayList<>();
        before = 0;
        for (Block block : blocks) {
            for (int each = 0; each < block.size(); each++) {
                begins.add(block.begin() + before);
                before += widths.get(begins.size() - 1);
            }
        }
        return begins;
    }
}
