package tsunagi.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import tsunagi.casefile.NextMove;
import tsunagi.casefile.Stage;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.PersonId;
import tsunagi.web.Tone;

/** One case in a list, before its person's name is added. */
record CaseLine(
        CaseId caseId,
        CaseNumber number,
        PersonId person,
        LocalDate receivedOn,
        Stage stage,
        NextMove next,
        @Nullable LocalDate due,
        LocalDate lastFactOn,
        @Nullable String lead,
        boolean restricted) {
    private static final int SOON_DAYS = 7;

    String href() {
        return "/cases/" + number.value();
    }

    String nextHref() {
        return next.page() == null ? href() : href() + next.page();
    }

    String received() {
        return JapaneseDates.formatShort(receivedOn);
    }

    String lastFact() {
        return JapaneseDates.formatShort(lastFactOn);
    }

    String dueDate() {
        return due == null ? "" : JapaneseDates.formatMonthDay(due);
    }

    boolean overdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }

    boolean dueWithinAWeek(LocalDate today) {
        return due != null && !overdue(today) && due.isBefore(today.plusDays(SOON_DAYS));
    }

    /** 4日超過, 今日, あと3日. */
    String dueLabel(LocalDate today) {
        if (due == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return -days + "日超過";
        }
        return days == 0 ? "今日" : "あと" + days + "日";
    }

    Tone dueTone(LocalDate today) {
        if (overdue(today)) {
            return Tone.DANGER;
        }
        return dueWithinAWeek(today) ? Tone.WARNING : Tone.NEUTRAL;
    }
}
