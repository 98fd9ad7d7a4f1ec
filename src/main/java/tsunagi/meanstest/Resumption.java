package tsunagi.meanstest;

import java.time.LocalDate;
import java.time.YearMonth;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;

/**
 * 再開（規則12条2項）.
 *
 * @param metAgainOn the day on which the requirements were met again
 * @param firstMonth the first month that is paid again
 */
public record Resumption(LocalDate metAgainOn, YearMonth firstMonth, Continuation conditions) {
    /** The months with those that were left. Refuses what comes after two years, and payment for the past. */
    PaidMonths of(RentBenefit.Suspended suspended, Illness.Counted counted) {
        var refusals = new Refusals();
        LocalDate lastDay = suspended.resumableUntil(counted);
        refusals.unless(
                metAgainOn.isAfter(suspended.illness().since()),
                "metAgainOn",
                "再び要件を満たした日は、求職活動ができなくなった日より後の日付にしてください");
        refusals.unless(
                !metAgainOn.isAfter(lastDay),
                "metAgainOn",
                "再開できるのは2年以内（%sまで）に再び要件を満たしたときだけです（規則12条2項）".formatted(JapaneseDates.format(lastDay)));
        YearMonth earliest = later(YearMonth.from(metAgainOn), suspended.firstNotPaid());
        refusals.unless(
                !firstMonth.isBefore(earliest),
                "firstMonth",
                "再開する月は%s以後にしてください。さかのぼって支給することはできません".formatted(JapaneseDates.format(earliest)));
        refusals.throwIfAny();
        conditions.require();
        return suspended.months().and(firstMonth, suspended.monthsOnResumption());
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }
}
