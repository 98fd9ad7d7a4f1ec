package tsunagi.surroundings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where everybody of a family stands: one row a generation, each person in a column of her own, parents above the middle of their
 * children as far as there is room.
 */
final class FamilyLayout {
    /** The width that each person has for herself. */
    static final double COLUMN = 116;

    private static final int ROUNDS = 12;

    private final FamilyTree tree;
    private final List<List<List<String>>> rows;
    private final Map<String, Double> middles = new HashMap<>();

    private FamilyLayout(FamilyTree tree) {
        this.tree = tree;
        this.rows = FamilyRows.of(tree);
    }

    static FamilyLayout of(FamilyTree tree) {
        var layout = new FamilyLayout(tree);
        layout.rows.forEach(
                row -> layout.place(row, row.stream().map(each -> 0.0).toList()));
        for (int round = 0; round < ROUNDS; round++) {
            layout.rows.reversed().forEach(row -> layout.move(row, layout::towardsChildren));
            layout.rows.forEach(row -> layout.move(row, layout::towardsParents));
        }
        layout.beginAtZero();
        return layout;
    }

    /** From top to bottom, each row from left to right. */
    List<List<String>> generations() {
        return rows.stream()
                .map(row -> row.stream().flatMap(List::stream).toList())
                .toList();
    }

    double middle(String key) {
        return Objects.requireNonNull(middles.get(key), key);
    }

    double width() {
        return middles.values().stream().mapToDouble(each -> each).max().orElse(0) + COLUMN / 2;
    }

    /** Where the line to the children goes down: between two who stand side by side, otherwise beside the outer one. */
    double middle(Union union) {
        return switch (union.partners().size()) {
            case 0 -> mean(union.children());
            case 1 -> beside(union.partners().getFirst());
            default -> {
                double one = middle(union.partners().getFirst());
                double other = middle(union.partners().getLast());
                yield isSideBySide(union) ? (one + other) / 2 : Math.min(one, other) + COLUMN / 2;
            }
        };
    }

    boolean isSideBySide(Union union) {
        return union.isCouple()
                && Math.abs(middle(union.partners().getFirst())
                                - middle(union.partners().getLast()))
                        < COLUMN * 1.5;
    }

    /** On the side on which nobody of her couple stands. */
    private double beside(String key) {
        var couple = rows.stream()
                .flatMap(List::stream)
                .filter(each -> each.contains(key))
                .findFirst()
                .orElseThrow();
        boolean right = couple.getLast().equals(key);
        return middle(key) + (right ? COLUMN / 2 : -COLUMN / 2);
    }

    private double mean(List<String> keys) {
        return keys.stream().mapToDouble(this::middle).average().orElse(0);
    }

    /** How far somebody would like to move. */
    private interface Pull {
        Stream<Double> of(String key);
    }

    private Stream<Double> towardsChildren(String key) {
        return tree.unionsOf(key).stream()
                .filter(union -> !union.children().isEmpty())
                .map(union -> mean(union.children()) - middle(union));
    }

    private Stream<Double> towardsParents(String key) {
        return tree.birth(key).stream()
                .filter(union -> !union.partners().isEmpty())
                .map(union -> middle(union) - mean(union.children()));
    }

    private void move(List<List<String>> row, Pull pull) {
        place(
                row,
                row.stream()
                        .map(couple -> middle(couple.getFirst())
                                - COLUMN / 2
                                + couple.stream()
                                        .flatMap(pull::of)
                                        .mapToDouble(each -> each)
                                        .average()
                                        .orElse(0))
                        .toList());
    }

    private void place(List<List<String>> row, List<Double> wishes) {
        var begins = Spacing.settle(
                wishes, row.stream().map(couple -> couple.size() * COLUMN).toList());
        for (int index = 0; index < row.size(); index++) {
            var couple = row.get(index);
            for (int member = 0; member < couple.size(); member++) {
                middles.put(couple.get(member), begins.get(index) + (member + 0.5) * COLUMN);
            }
        }
    }

    private void beginAtZero() {
        double left = middles.values().stream().mapToDouble(each -> each).min().orElse(0) - COLUMN / 2;
        new ArrayList<>(middles.keySet()).forEach(key -> middles.merge(key, -left, Double::sum));
    }
}
