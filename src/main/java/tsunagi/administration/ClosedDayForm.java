package tsunagi.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.tenancy.LocalClosedDay;
import tsunagi.tenancy.Office;

/**
 * 独自の閉庁日 as typed.
 *
 * @param office empty for all offices
 * @param last empty where it is one day
 */
record ClosedDayForm(String office, String name, String first, String last) {
    private static final int LONGEST_NAME = 40;
    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 3;

    ClosedDayForm(@Nullable String office, @Nullable String name, @Nullable String first, @Nullable String last) {
        this.office = Objects.requireNonNullElse(office, "");
        this.name = Objects.requireNonNullElse(name, "");
        this.first = Objects.requireNonNullElse(first, "");
        this.last = Objects.requireNonNullElse(last, "");
    }

    static ClosedDayForm blank() {
        return new ClosedDayForm(null, null, null, null);
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    LocalClosedDay read(List<Office> offices, LocalDate today) {
        var refusals = new Refusals();
        var where = offices.stream()
                .map(Office::id)
                .filter(each -> each.toString().equals(office))
                .findFirst()
                .orElse(null);
        refusals.unless(where != null || office.isEmpty(), "office", "窓口を選んでください");
        String named = refusals.reading("name", () -> TypedText.strip(name, LONGEST_NAME));
        refusals.unless(TypedText.strip(name) != null, "name", "何の日かを入力してください");
        LocalDate begins = refusals.reading("first", () -> JapaneseDates.parse(first));
        LocalDate ends =
                TypedText.strip(last) == null ? begins : refusals.reading("last", () -> JapaneseDates.parse(last));
        refusals.unless(
                begins == null
                        || !begins.isBefore(today.minusYears(YEARS_BACK))
                                && !begins.isAfter(today.plusYears(YEARS_AHEAD)),
                "first",
                "初めの日は、1年前から3年先までの日付にしてください");
        refusals.throwIfAny();
        return new LocalClosedDay(
                Identifiers.next(),
                where,
                Objects.requireNonNull(named),
                Objects.requireNonNull(begins),
                Objects.requireNonNull(ends));
    }
}
