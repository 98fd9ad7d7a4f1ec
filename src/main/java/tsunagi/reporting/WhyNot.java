package tsunagi.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.reporting.CaseHistory.Happened;
import tsunagi.reporting.CaseHistory.MadePlan;
import tsunagi.reporting.CaseHistory.Outcome;
import tsunagi.tenancy.SettingKey;

/**
 * 数えない理由 — why a number doesn't count a case, as a pure function over what is known of the case.
 *
 * @param planDay by which day the municipality counts a plan, such as 決定日
 */
record WhyNot(Measure.Count asked, MonthSpan span, String planDay) {
    /**
     * 理由.
     *
     * @param on the day that decided it; null where there is none
     * @param page where it can be put right, if it is wrong
     */
    record Reason(String text, @Nullable LocalDate on, MendingPage page) {}

    static WhyNot asked(Measure.Count asked, Selection selection) {
        String rule = selection.settings().text(SettingKey.PLAN_COUNTED_ON);
        return new WhyNot(asked, selection.span(), rule.startsWith("支援決定") ? "決定日" : rule);
    }

    Reason of(CaseHistory history) {
        return switch (asked.kind()) {
            case RECEPTION,
                    RECEPTION_CONSENT,
                    CHANNEL,
                    ROUTE,
                    PROFILE,
                    COMPLAINT,
                    COMPLAINT_MAIN,
                    REFERRER,
                    STAFF_CASE -> reception(history);
            case PLAN, PLAN_TARGET, PLAN_SERVICE -> plan(history);
            case EMPLOYED -> outcome(history, true);
            case INCREASED -> outcome(history, false);
            case EMPLOYED_TARGET -> target(history, true);
            case INCREASED_TARGET -> target(history, false);
            case TRIAGE,
                    TRAIT,
                    SCREENING,
                    SCREENED_TO,
                    EVALUATION,
                    CHANGE,
                    IMPROVED,
                    IMPROVED_AREA,
                    REPLAN,
                    CLOSING,
                    SUSPENSION,
                    CONTACT,
                    REFERRAL,
                    STAFF_CONTACT -> happening(history);
        };
    }

    /** Continuing support is no new consultation, however often she comes. */
    private Reason reception(CaseHistory history) {
        var on = history.receivedOn();
        if (on.isAfter(span.until())) {
            return new Reason("受付日が" + after(on), on, MendingPage.RECEPTION);
        }
        if (!on.isBefore(span.from())) {
            return happening(history);
        }
        var again = history.contactOn();
        return again == null
                ? new Reason("受付日が期間の前", on, MendingPage.RECEPTION)
                : new Reason("支援継続中の再相談（受付日が期間の前）", again, MendingPage.RECORDS);
    }

    private Reason plan(CaseHistory history) {
        if (history.plans().isEmpty()) {
            return new Reason("プランなし", null, MendingPage.PLAN);
        }
        return history.plans().stream()
                .filter(plan -> plan.countsOn() != null && span.contains(plan.countsOn()))
                .findFirst()
                .map(this::planOfThePeriod)
                .orElseGet(() -> planOfAnotherTime(history.plans()));
    }

    /** The plan counts in the period, only not in this number. */
    private Reason planOfThePeriod(MadePlan plan) {
        String text = switch (asked.kind()) {
            case PLAN_TARGET -> "プランが一般就労を目標にしていない";
            case PLAN_SERVICE -> "プランにこの事業がない";
            default -> "別の区分で数えている";
        };
        return new Reason(text, plan.countsOn(), MendingPage.PLAN);
    }

    private Reason planOfAnotherTime(List<MadePlan> plans) {
        var latest = plans.stream().max(Comparator.comparing(MadePlan::term)).orElseThrow();
        var counts = latest.countsOn();
        if (counts != null) {
            boolean later = counts.isAfter(span.until());
            return new Reason(planDay + "が" + (later ? after(counts) : "期間の前"), counts, MendingPage.DECISION);
        }
        return latest.approvedOn() == null
                ? new Reason("プラン案はあるが、支援調整会議の了承前", null, MendingPage.CONFERENCE)
                : new Reason("会議了承済みで決定未了", latest.approvedOn(), MendingPage.DECISION);
    }

    private Reason outcome(CaseHistory history, boolean started) {
        var ofKind = history.outcomes().stream()
                .filter(outcome -> outcome.started() == started)
                .toList();
        String what = started ? "就労開始" : "増収";
        return ofKind.stream()
                .filter(outcome -> span.contains(outcome.on()))
                .findFirst()
                .map(outcome -> new Reason(
                        !started && outcome.countsAsEmployed() ? "同じ月に就労開始" : "同じ月に2回目（1人を1か月に1回だけ数える）",
                        outcome.on(),
                        MendingPage.OUTCOMES))
                .orElseGet(() -> otherDay(ofKind.stream().map(Outcome::on).toList(), what + "の日が", what + "の記録がない"));
    }

    /** うち就労支援対象プラン作成者分: the outcome counts, only not under a plan that aims at employment. */
    private Reason target(CaseHistory history, boolean started) {
        var counted = history.outcomes().stream()
                .filter(outcome ->
                        outcome.counted() && outcome.countsAsEmployed() == started && span.contains(outcome.on()))
                .findFirst()
                .orElse(null);
        if (counted == null) {
            return outcome(history, started);
        }
        boolean before = history.plans().stream()
                .map(MadePlan::countsOn)
                .anyMatch(on -> on != null && !on.isAfter(counted.on()));
        String text = before ? "そのときのプランが一般就労を目標にしていない" : "その日までに数えるプランがない";
        return new Reason(history.plans().isEmpty() ? "プランなし" : text, counted.on(), MendingPage.PLAN);
    }

    private Reason happening(CaseHistory history) {
        var other = history.happened().stream()
                .filter(each -> !asked.counts(each.kind(), each.key()) && span.contains(each.on()))
                .findFirst();
        return other.map(each -> new Reason("別の区分で数えている", each.on(), MendingPage.of(asked.kind())))
                .orElseGet(() -> otherDay(
                        history.happened().stream()
                                .filter(each -> asked.counts(each.kind(), each.key()))
                                .map(Happened::on)
                                .toList(),
                        "日付が",
                        "記録がない"));
    }

    /** The nearest day after the period, else the last one before it. */
    private Reason otherDay(List<LocalDate> days, String when, String none) {
        var page = MendingPage.of(asked.kind());
        var later = days.stream()
                .filter(on -> on.isAfter(span.until()))
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (later != null) {
            return new Reason(when + after(later), later, page);
        }
        return days.stream()
                .max(Comparator.naturalOrder())
                .map(earlier -> new Reason(when + "期間の前", earlier, page))
                .orElseGet(() -> new Reason(none, null, page));
    }

    private String after(LocalDate day) {
        return MonthSpan.of(span.last().plusMonths(1)).contains(day) ? "翌月" : "期間のあと";
    }
}
