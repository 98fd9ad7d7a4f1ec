package tsunagi.transcription;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.FiscalYear;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Period;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Pager;

/**
 * What the list of cases to transcribe shows.
 *
 * @param month in an address: {@code 2026-05}, or {@code 2026} for a whole 年度
 * @param state null for every one
 * @param part null for every one
 * @param page from 1 on
 */
record TranscriptionFilter(
        String month,
        Period period,
        @Nullable TranscriptionState state,
        @Nullable Part part,
        int page) {
    static final int PAGE_SIZE = 50;

    /** What can't be read is taken as if nobody had asked for it. */
    static TranscriptionFilter read(String month, String state, String part, String page, YearMonth today) {
        var chosen = period(month) == null ? today.toString() : month;
        return new TranscriptionFilter(
                chosen,
                Objects.requireNonNull(period(chosen)),
                TypedChoice.read(TranscriptionState.class, state).orElse(null),
                TypedChoice.read(Part.class, part).orElse(null),
                Pager.asked(page));
    }

    private static @Nullable Period period(String typed) {
        try {
            if (typed.matches("\\d{4}")) {
                return new FiscalYear(Integer.parseInt(typed)).period();
            }
            var month = YearMonth.parse(typed);
            return new Period(month.atDay(1), month.atEndOfMonth());
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    String label() {
        return month.length() == 4
                ? FiscalYear.of(period.start()).label()
                : JapaneseDates.format(YearMonth.parse(month));
    }

    boolean takes(PartSheet sheet) {
        return (part == null || sheet.key().part() == part) && (state == null || sheet.state() == state);
    }

    TranscriptionFilter with(@Nullable TranscriptionState chosen) {
        return new TranscriptionFilter(month, period, chosen, part, 1);
    }

    /** Without the page. */
    String query() {
        return Stream.of("?month=" + month, state == null ? "" : "&state=" + state, part == null ? "" : "&part=" + part)
                .reduce("", String::concat);
    }
}
