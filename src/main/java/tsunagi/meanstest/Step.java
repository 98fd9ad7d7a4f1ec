package tsunagi.meanstest;

import static java.util.Objects.requireNonNull;

import tsunagi.kernel.Yen;

/**
 * 計算の一段 — one line of the 算定書: what is computed, how, by which article and from which row of which table.
 *
 * @param label what the value is, in Japanese, such as 収入の上限; with its unit where that is not yen
 * @param article such as 規則11条1項1号ロ; 自治体の取扱い where no article says it
 * @param source the table row with its validity and standing in words, or from where else the numbers come
 */
public record Step(String label, Formula formula, String article, String source) {
    public Step {
        requireNonNull(formula, "formula is null");
        if (label.isBlank() || article.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException(
                    "A step says what it is, by which article and whence: " + formula.text());
        }
    }

    /** In the unit of the label: yen, days or months. */
    public long value() {
        return formula.value();
    }

    /** The value of a step that is an amount of money. */
    public Yen yen() {
        return Yen.of(value());
    }
}
