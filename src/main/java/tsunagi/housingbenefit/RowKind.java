package tsunagi.housingbenefit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A list within the form of the 試算, whose rows are written one below the other. */
enum RowKind {
    INCOMES(
            "incomes",
            2,
            List.of("kind", "amount", "deduction", "month", "reason", "evidence", "amountBefore", "amountTwoBefore")),
    ASSETS("assets", 2, List.of("kind", "amount", "reason", "evidence")),
    /** 求職活動ができなかった期間 */
    SPELLS("spells", 1, List.of("since", "until")),
    /** 転居費用 */
    ITEMS("items", 3, List.of("kind", "amount"));

    private final String label;
    private final int offered;
    private final List<String> telling;

    RowKind(String label, int offered, List<String> telling) {
        this.label = label;
        this.offered = offered;
        this.telling = telling;
    }

    static Optional<RowKind> of(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    /** As the names of its fields begin. */
    String label() {
        return label;
    }

    /** How many rows stand there before any is added. */
    int offered() {
        return offered;
    }

    /** A row in which all of these are blank says nothing. */
    List<String> telling() {
        return telling;
    }

    String name(int row, String field) {
        return label + "." + row + "." + field;
    }
}
