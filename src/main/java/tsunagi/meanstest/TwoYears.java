package tsunagi.meanstest;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Period;

/**
 * 離職等の日から2年 — until which day one may apply: two years, and the days of each unbroken spell of 30 days or more in which
 * she could not look for work, four years at most (規則10条1号イ).
 *
 * @param added lengths of the spells that count, in days
 */
record TwoYears(LocalDate lastDay, List<Long> added, boolean fourYears) {
    private static final int MONTHS = 24;
    private static final int MOST_MONTHS = 48;
    private static final long SHORTEST_SPELL = 30;

    /** Longer than two years: more never counts, and no sum of days overflows the calendar. */
    private static final long MOST_DAYS = 1_000;

    static TwoYears since(
            LocalDate leftWorkOn, CountingStart start, List<? extends UnableToSeek> unable, LocalDate applicationDate) {
        var added = lengths(unable, leftWorkOn, applicationDate).stream()
                .filter(length -> length >= SHORTEST_SPELL)
                .toList();
        LocalDate first = start.firstDay(leftWorkOn);
        long days =
                added.stream().mapToLong(length -> Math.min(length, MOST_DAYS)).sum();
        LocalDate longer = lastOf(first, MONTHS).plusDays(days);
        LocalDate longest = lastOf(first, MOST_MONTHS);
        return longer.isAfter(longest) ? new TwoYears(longest, added, true) : new TwoYears(longer, added, false);
    }

    Answer answer(RentGround.WorkEnded ground, CountingStart start, LocalDate applicationDate) {
        LocalDate left = requireNonNull(ground.day(), "day is null");
        String evidence = "申請日%s、%sの日%s、%s2年%sの最後の日%s"
                .formatted(
                        JapaneseDates.format(applicationDate),
                        ground.type().label(),
                        JapaneseDates.format(left),
                        start.label(),
                        addition(),
                        JapaneseDates.format(lastDay));
        return applicationDate.isAfter(lastDay) ? Answer.no(evidence) : Answer.yes(evidence);
    }

    private String addition() {
        if (added.isEmpty()) {
            return "";
        }
        return "と加算%d日%s".formatted(addedDays().value(), fourYears ? "（上限4年）" : "");
    }

    Formula addedDays() {
        return Formula.sum(added.stream().map(Formula::of).toList());
    }

    private static LocalDate lastOf(LocalDate first, int months) {
        return requireNonNull(Period.ofMonths(first, months).end());
    }

    private static List<Long> lengths(
            List<? extends UnableToSeek> unable, LocalDate leftWorkOn, LocalDate applicationDate) {
        var lengths = new ArrayList<Long>();
        var periods = new ArrayList<Period>();
        for (UnableToSeek spell : unable) {
            switch (spell) {
                case UnableToSeek.Days(long count) -> lengths.add(count);
                case UnableToSeek.Spell(Period period, UnableToSeek.Cause _) -> {
                    var within = within(period, leftWorkOn.plusDays(1), applicationDate);
                    if (within != null) {
                        periods.add(within);
                    }
                }
            }
        }
        joined(periods).forEach(period -> lengths.add(period.days()));
        return lengths;
    }

    /** She can't have been kept from looking for work before she left it, nor after she applied. */
    private static @Nullable Period within(Period period, LocalDate first, LocalDate last) {
        LocalDate start = period.start().isBefore(first) ? first : period.start();
        LocalDate end = period.end() == null || period.end().isAfter(last) ? last : period.end();
        return end.isBefore(start) ? null : new Period(start, end);
    }

    /** 引き続き: an illness that goes over into childcare is one spell, and no day counts twice. */
    private static List<Period> joined(List<Period> periods) {
        var joined = new ArrayList<Period>();
        for (Period next :
                periods.stream().sorted(Comparator.comparing(Period::start)).toList()) {
            var before = joined.isEmpty() ? null : joined.getLast();
            if (before == null || next.start().isAfter(end(before).plusDays(1))) {
                joined.add(next);
            } else if (end(next).isAfter(end(before))) {
                joined.set(joined.size() - 1, new Period(before.start(), end(next)));
            }
        }
        return joined;
    }

    private static LocalDate end(Period period) {
        return requireNonNull(period.end());
    }
}
