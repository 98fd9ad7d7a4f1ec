package tsunagi.referral;

import java.time.LocalDate;
import java.util.UUID;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;

/** 上がっている警報, which nobody has answered yet. */
record RaisedAlarm(CaseNumber number, AlarmKind kind, UUID handover, LocalDate raisedOn, String words) {
    String since() {
        return JapaneseDates.formatWithWeekday(raisedOn);
    }

    String chainHref() {
        return "/cases/" + number.value() + "/referrals/chain";
    }

    String answerHref() {
        return "/cases/" + number.value() + "/referrals/alarms/" + kind.name() + "/" + handover;
    }
}
