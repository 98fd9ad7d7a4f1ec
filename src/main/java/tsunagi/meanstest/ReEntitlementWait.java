package tsunagi.meanstest;

import static tsunagi.kernel.JapaneseDates.format;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * 1年の経過（規則16条） — from when on an event that entitles can be applied with.
 *
 * @param yearPassed the first day on which a year has passed, counted from the month after the last one paid
 * @param waived 令和5年改正附則2条: the year isn't waited for
 */
record ReEntitlementWait(ReEntitlement.Request request, LocalDate yearPassed, boolean waived) {
    /** 令和5年改正附則2条: for who last applied until this day, dismissal entitles without the year. */
    private static final LocalDate TRANSITION = LocalDate.of(2024, 3, 31);

    /** Nine months after an application of that day, nothing more is paid but after a suspension. */
    private static final YearMonth LAST_OF_TRANSITION = YearMonth.of(2024, 12);

    static ReEntitlementWait of(ReEntitlement.Request request) {
        return new ReEntitlementWait(
                request, request.lastPaidMonth().plusMonths(13).atDay(1), isWaived(request));
    }

    /** Who was paid for a month up to 令和6年3月 has applied by then, whatever the day was. */
    private static boolean isWaived(ReEntitlement.Request request) {
        LocalDate applied = request.lastApplicationDate();
        return request.event().isByEmployer()
                && !(applied == null ? request.lastPaidMonth().atEndOfMonth() : applied).isAfter(TRANSITION);
    }

    LocalDate earliest() {
        LocalDate event = request.eventDate();
        return waived || event.isAfter(yearPassed) ? event : yearPassed;
    }

    boolean isOver() {
        return !request.applicationDate().isBefore(earliest());
    }

    String whyOver() {
        return waived && request.applicationDate().isBefore(yearPassed)
                ? "最後の申請が令和6年3月31日以前なので1年の経過を要しない（規則16条、令和5年改正附則2条）"
                : "支給の終了した月（%s）の翌月から起算して1年を経過している（規則16条）".formatted(format(request.lastPaidMonth()));
    }

    /** Everything that stands against this day of application, and the day from which nothing does. */
    String whyNot() {
        List<String> reasons = new ArrayList<>();
        LocalDate applied = request.applicationDate();
        if (!applied.isAfter(request.lastPaidMonth().atEndOfMonth())) {
            reasons.add("申請日（%s）には、まだ支給が終了していません（%sまで支給）".formatted(format(applied), format(request.lastPaidMonth())));
        }
        if (applied.isBefore(request.eventDate())) {
            reasons.add("申請日（%s）が、事由の生じた日（%s）より前です".formatted(format(applied), format(request.eventDate())));
        }
        if (!waived && applied.isBefore(yearPassed)) {
            reasons.add("支給の終了した月（%s）の翌月から起算して1年を経過していません".formatted(format(request.lastPaidMonth())));
        }
        reasons.add("%sから申請できます（規則16条）".formatted(format(earliest())));
        if (couldBeWaived()) {
            reasons.add("最後の申請が令和6年3月31日以前であれば1年を待たずに再支給できます（令和5年改正附則2条）。その申請日を確認してください");
        }
        return String.join("。", reasons);
    }

    private boolean couldBeWaived() {
        return request.event().isByEmployer()
                && request.lastApplicationDate() == null
                && !waived
                && request.applicationDate().isBefore(yearPassed)
                && !request.lastPaidMonth().isAfter(LAST_OF_TRANSITION);
    }
}
