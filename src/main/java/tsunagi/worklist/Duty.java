package tsunagi.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.casefile.NextMove;
import tsunagi.casefile.Stage;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.web.Tone;

/**
 * 仕事 — one line of 今日の仕事: derived from the facts of a case, or a 手入力の仕事.
 *
 * @param what 「プランを評価する」, or what somebody noted
 * @param href its one action; null for a task that belongs to no case
 * @param silent the case has not moved for thirty days
 * @param about null for a task that belongs to no case
 * @param whose 担当
 * @param insteadOf the colleague on leave, for whom the reader stands in; null otherwise
 */
record Duty(
        DutyKey key,
        String what,
        @Nullable String href,
        Timing timing,
        DutyGroup group,
        boolean silent,
        @Nullable About about,
        @Nullable String whose,
        @Nullable String insteadOf) {

    /** The case that it is about. */
    record About(CaseId caseId, CaseNumber number, PersonId person, Stage stage, boolean restricted) {
        String href() {
            return "/cases/" + number.value();
        }
    }

    /**
     * What is said of an appointment or a next move, and where it is done.
     *
     * @param others numbers of the reader's other cases whose people are met together with this one
     */
    static String words(String duty, @Nullable String what, @Nullable String others) {
        if (duty.equals(DutyKey.APPOINTMENT)) {
            String meeting = (what == null || what.isEmpty() ? "面談" : what) + "（予定）の記録を書く";
            return others == null ? meeting : meeting + "（" + others + "といっしょ）";
        }
        return NextMove.valueOf(duty).label();
    }

    static String page(String duty) {
        if (duty.equals(DutyKey.APPOINTMENT)) {
            return "/records";
        }
        String page = NextMove.valueOf(duty).page();
        return page == null ? "" : page;
    }

    boolean needsReason() {
        return DutyRules.needsReason(key.duty());
    }

    /** A consultation that led to nothing more may be closed some day: nobody is late with it. */
    private boolean openEnded() {
        return key.duty().equals(NextMove.CLOSE.name()) && timing.original() == null;
    }

    String dueLabel(LocalDate today) {
        if (openEnded()) {
            return "急がない";
        }
        return timing.label(today) + (timing.paced() ? "（目安）" : "");
    }

    Tone dueTone(LocalDate today) {
        return openEnded() ? Tone.NEUTRAL : timing.tone(today);
    }
}
