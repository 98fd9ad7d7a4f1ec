package tsunagi.filing;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.FiscalYear;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;

/**
 * The form of a year's 人口 as typed.
 *
 * @param asOf 何年何月何日現在
 */
record PopulationForm(
        @Nullable String year,
        @Nullable String inhabitants,
        @Nullable String asOf,
        @Nullable String source) {
    private static final int LINE = 100;

    /** @param source with the day of the figure */
    record Entry(FiscalYear year, long inhabitants, String source) {}

    /** @throws Refusal with one reason per field to put right */
    Entry read() {
        var refusals = new Refusals();
        FiscalYear readYear = refusals.reading("year", this::fiscalYear);
        Long people = refusals.reading("inhabitants", this::people);
        LocalDate day = refusals.reading("asOf", () -> JapaneseDates.parse(asOf));
        String readSource = refusals.reading("source", () -> TypedText.strip(source, LINE));
        refusals.unless(TypedText.strip(source) != null, "source", "出典を入力してください");
        refusals.throwIfAny();
        return new Entry(
                Objects.requireNonNull(readYear),
                Objects.requireNonNull(people),
                JapaneseDates.format(Objects.requireNonNull(day)) + "現在　" + Objects.requireNonNull(readSource));
    }

    private FiscalYear fiscalYear() {
        String typed = Objects.requireNonNullElse(year, "");
        if (!typed.matches("20\\d\\d")) {
            throw new Refusal("年度を選んでください");
        }
        return new FiscalYear(Integer.parseInt(typed));
    }

    private long people() {
        String typed = TypedText.narrow(Objects.requireNonNullElse(inhabitants, ""))
                .replace(",", "")
                .replaceFirst("人$", "");
        if (!typed.matches("[1-9]\\d{2,8}")) {
            throw new Refusal("人口を100人以上の数で入力してください");
        }
        return Long.parseLong(typed);
    }
}
