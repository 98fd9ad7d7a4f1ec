package tsunagi.standards;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.kernel.Yen;
import tsunagi.web.Conflict.Stored;

/**
 * The form of one row as typed.
 *
 * @param sizes household sizes that get the same amount; only where the item goes by size
 * @param number yen, times, or a day of the month
 * @param words 対象・対象外・上限, a way of counting, or number and name of a paper
 */
record StandardForm(
        @Nullable String sizes,
        @Nullable String number,
        @Nullable String words,
        @Nullable String from,
        @Nullable String source,
        @Nullable Long version) {
    private static final int LINE = 200;
    private static final int YEARS_AHEAD = 3;

    /** From this day on the shipped tables speak; before it the rules were others. */
    static final LocalDate FIRST = LocalDate.of(2023, 4, 1);

    /** What the municipality says from a day on. */
    record Entry(List<StandardKey> keys, LocalDate from, StandardValue value, String source) {
        Entry {
            keys = List.copyOf(keys);
        }

        List<StandardRow> rows(StandardRegister register) {
            return keys.stream()
                    .map(key -> register.own(key, Period.from(from), value, source))
                    .toList();
        }
    }

    /**
     * As it is on the day, to be changed: from today on, but from its beginning where nobody has confirmed it, since it was never
     * what the municipality said.
     */
    static StandardForm of(StandardKey key, @Nullable StandardRow row, LocalDate today, long version) {
        var value = row == null ? null : row.value();
        Long number = value == null ? null : value.number();
        return new StandardForm(
                key.item().bySize() ? HouseholdSizes.label(key.subject()) : null,
                number == null ? null : key.item().isMoney() ? Yen.of(number).digits() : number.toString(),
                value == null ? null : value.words(),
                JapaneseDates.format(
                        row == null || row.standing().carriesDecisions()
                                ? today
                                : row.valid().start()),
                null,
                version);
    }

    /** For whoever has typed something else meanwhile. */
    List<Stored> stored() {
        return List.of(Stored.of("number", "額・回数・日", number), Stored.of("words", "内容", words));
    }

    /** @throws Refusal with one reason per field to put right */
    Entry read(StandardKey key, LocalDate today) {
        var refusals = new Refusals();
        List<StandardKey> keys = key.item().bySize() ? refusals.reading("sizes", () -> sizes(key)) : List.of(key);
        StandardValue value = StandardInput.read(key, number, words, refusals);
        LocalDate day = refusals.reading("from", () -> JapaneseDates.parse(from));
        refusals.unless(
                day == null || !day.isBefore(FIRST) && !day.isAfter(today.plusYears(YEARS_AHEAD)),
                "from",
                "%sから3年先までの日付にしてください".formatted(JapaneseDates.format(FIRST)));
        String why = source(refusals, source);
        refusals.throwIfAny();
        return new Entry(requireNonNull(keys), requireNonNull(day), requireNonNull(value), requireNonNull(why));
    }

    static @Nullable String source(Refusals refusals, @Nullable String typed) {
        String why = refusals.reading("source", () -> TypedText.strip(typed, LINE));
        refusals.unless(TypedText.strip(typed) != null, "source", "根拠の文書を入力してください");
        return why;
    }

    private List<StandardKey> sizes(StandardKey key) {
        var typed = HouseholdSizes.parse(requireNonNullElse(sizes, ""));
        if (!typed.each().contains(Integer.valueOf(key.subject()))) {
            throw new Refusal("%sを含む人数を入力してください".formatted(HouseholdSizes.label(key.subject())));
        }
        return typed.each().stream()
                .map(size -> StandardKey.of(key.item(), size))
                .toList();
    }

    boolean isStill(long stored) {
        return Objects.equals(version, stored);
    }
}
