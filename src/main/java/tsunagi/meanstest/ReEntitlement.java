package tsunagi.meanstest;

import static java.util.Objects.requireNonNull;
import static tsunagi.kernel.JapaneseDates.format;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Period;

/**
 * 再支給の可否（規則16条） — whether somebody who received the benefit before can have it once more. The other requirements (10条) are
 * not looked at here.
 *
 * @param reason Japanese sentences with their articles
 * @param earliestDate the first day of application on which this event entitles; null when it never does
 */
public record ReEntitlement(
        boolean entitled, String reason, @Nullable LocalDate earliestDate) {
    /**
     * 再支給の申請.
     *
     * @param lastPaidMonth 支給が終了した月, the last month that was paid
     * @param eventDate the day of the event; for a resumption the day on which the requirements were met again
     * @param lastApplicationDate when the payment that ended was applied for; null when that isn't known
     */
    public record Request(
            YearMonth lastPaidMonth,
            ReEntitlementEvent event,
            LocalDate eventDate,
            LocalDate applicationDate,
            @Nullable LocalDate lastApplicationDate) {}

    public static ReEntitlement of(Request request) {
        return switch (request.event().rule()) {
            case NEVER ->
                never("%sは、再支給の事由に当たりません（規則16条）".formatted(request.event().label()));
            case AFTER_ONE_YEAR -> afterEvent(request);
            case WITHIN_TWO_YEARS -> afterIllness(request);
        };
    }

    private static ReEntitlement afterEvent(Request request) {
        LocalDate event = request.eventDate();
        if (!event.isAfter(request.lastPaidMonth().atEndOfMonth())) {
            return never("事由の生じた日（%s）が、支給の終了した月（%s）までの日です。再支給は、支給が終了した後に生じた事由によるときだけです（規則16条）"
                    .formatted(format(event), format(request.lastPaidMonth())));
        }
        var wait = ReEntitlementWait.of(request);
        if (wait.isOver()) {
            return new ReEntitlement(
                    true, "%sにより困窮し、%sため、再支給できます".formatted(request.event().label(), wait.whyOver()), wait.earliest());
        }
        return new ReEntitlement(false, wait.whyNot(), wait.earliest());
    }

    /** 12条2項. The day on which work could no longer be sought isn't asked; it lies in the last month paid at the latest. */
    private static ReEntitlement afterIllness(Request request) {
        LocalDate met = request.eventDate();
        YearMonth lastPaid = request.lastPaidMonth();
        if (!met.isAfter(lastPaid.atEndOfMonth())) {
            return never(
                    "再び要件を満たした日（%s）が、最後に支給した月（%s）までの日です。支給は中断していません（規則12条2項）".formatted(format(met), format(lastPaid)));
        }
        LocalDate lastDay = requireNonNull(
                Period.ofMonths(lastPaid.plusMonths(1).atDay(1), 24).end());
        if (met.isAfter(lastDay)) {
            return never("要件に該当しなくなった後2年以内（遅くとも%sまで）に再び要件を満たしていないため、再開できません（規則12条2項）".formatted(format(lastDay)));
        }
        boolean applied = !request.applicationDate().isBefore(met);
        return new ReEntitlement(
                applied,
                applied
                        ? "疾病又は負傷による中断からの再開は、1年を待たずにできます。支給は通算9か月までの残りの月数です（規則16条・12条2項）"
                        : "申請日（%s）が、再び要件を満たした日（%s）より前です（規則12条2項）"
                                .formatted(format(request.applicationDate()), format(met)),
                met);
    }

    private static ReEntitlement never(String reason) {
        return new ReEntitlement(false, reason, null);
    }
}
