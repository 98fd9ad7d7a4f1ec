package tsunagi.supportlog;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.StaffId;
import tsunagi.kernel.TypedText;

/**
 * Which records the 経過一覧 shows.
 *
 * @param since its first day; null from the beginning
 * @param to its last day; null until today
 * @param staff only those at which this person was present; null for everybody's
 * @param comments whether 追記 stand below the records
 */
record HistoryFilter(
        @Nullable LocalDate since,
        @Nullable LocalDate to,
        @Nullable StaffId staff,
        boolean comments) {
    static final HistoryFilter EVERYTHING = new HistoryFilter(null, null, null, false);

    /** @throws Refusal with one reason per field to put right */
    static HistoryFilter read(@Nullable String since, @Nullable String to, @Nullable String staff) {
        var refusals = new Refusals();
        LocalDate first = day(refusals, "since", since);
        LocalDate last = day(refusals, "to", to);
        refusals.unless(first == null || last == null || !last.isBefore(first), "to", "期間の終わりは、始まり以後の日付にしてください");
        StaffId person = refusals.reading("who", () -> staff(TypedText.strip(staff)));
        refusals.throwIfAny();
        return new HistoryFilter(first, last, person, false);
    }

    HistoryFilter withComments(boolean wanted) {
        return new HistoryFilter(since, to, staff, wanted);
    }

    private static @Nullable LocalDate day(Refusals refusals, String field, @Nullable String typed) {
        String stripped = TypedText.strip(typed);
        return stripped == null ? null : refusals.reading(field, () -> JapaneseDates.parse(stripped));
    }

    private static @Nullable StaffId staff(@Nullable String chosen) {
        try {
            return chosen == null ? null : new StaffId(UUID.fromString(chosen));
        } catch (IllegalArgumentException garbled) {
            throw new Refusal("対応者を選び直してください");
        }
    }

    /** {@code 期間：令和8年4月1日〜　対応者：佐藤 花}; empty where nothing is left out. */
    String label(String staffName) {
        String period = since == null && to == null
                ? null
                : "期間：" + (since == null ? "" : JapaneseDates.format(since)) + "〜"
                        + (to == null ? "" : JapaneseDates.format(to));
        return Stream.of(period, staff == null ? null : "対応者：" + staffName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("　"));
    }
}
