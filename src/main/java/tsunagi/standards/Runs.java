package tsunagi.standards;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** まとめた行 — what differs in nothing but the household size is shown as one: 7人以上. */
final class Runs {
    private Runs() {}

    /** @param goesOn whether the second one may stand in one line with the first, which comes right before it */
    static <T> List<List<T>> of(List<T> rows, BiPredicate<T, T> goesOn) {
        List<List<T>> runs = new ArrayList<>();
        T last = null;
        for (T row : rows) {
            if (last != null && goesOn.test(last, row)) {
                runs.getLast().add(row);
            } else {
                runs.add(new ArrayList<>(List.of(row)));
            }
            last = row;
        }
        return runs;
    }

    /** Whether both go by size, and the second one is for one person more. */
    static boolean next(StandardKey key, StandardKey following) {
        return key.item() == following.item()
                && key.item().bySize()
                && HouseholdSizes.subject(following.subject()) == HouseholdSizes.subject(key.subject()) + 1;
    }

    /** {@code 家賃上限 3〜5人} */
    static String label(StandardKey first, StandardKey last) {
        return first.equals(last)
                ? first.label()
                : first.item().label() + " "
                        + new HouseholdSizes(
                                        HouseholdSizes.subject(first.subject()), HouseholdSizes.subject(last.subject()))
                                .label();
    }
}
