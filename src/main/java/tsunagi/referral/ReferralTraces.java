package tsunagi.referral;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tsunagi.access.Actor;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.kernel.CaseId;
import tsunagi.referral.ReferralState.AwaitingArrival;
import tsunagi.referral.ReferralState.NotFollowedUp;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;
import tsunagi.supportlog.SupportMethod;

/**
 * What the later life of a つなぎ leaves in the case: its line of 様式3, the fact that answers 「着きましたか」, and the alarms, which are
 * looked at anew. Runs in the transaction of the entrance.
 */
@Component
class ReferralTraces {
    private final CaseFiles cases;
    private final SupportLog log;
    private final PassingOn passingOn;
    private final ReferralDays days;

    ReferralTraces(CaseFiles cases, SupportLog log, PassingOn passingOn, ReferralDays days) {
        this.cases = cases;
        this.log = log;
        this.passingOn = passingOn;
        this.days = days;
    }

    LocalDate today() {
        return days.today();
    }

    /** @param before the つなぎ as it was: the first report of all answers whether she arrived */
    void reported(CaseId caseId, Referral before, Report report) {
        if (before.state() instanceof AwaitingArrival || before.state() instanceof NotFollowedUp) {
            var kind = report.step().tellsOfArrival() ? FactKind.ARRIVAL_CONFIRMED : FactKind.REFERRAL_ENDED;
            cases.append(caseId, NewFact.of(kind, report.on()).about(before.id().value()));
        }
        write(caseId, report.on(), words(before.entry().destination().name(), report));
        changed(caseId);
    }

    void introduced(CaseId caseId, Introduction introduction) {
        String note = introduction.note() == null ? "" : "\n" + introduction.note();
        write(
                caseId,
                today(),
                "紹介元：%sに、%s［%s］から%sで紹介があった。%s"
                        .formatted(
                                introduction.when(),
                                introduction.desk().name(),
                                introduction.desk().kind().label(),
                                introduction.method().label(),
                                note));
        changed(caseId);
    }

    void answered(CaseId caseId, AlarmKind kind, String answer) {
        write(caseId, today(), "たらい回しの警報（%s）への対応：%s".formatted(kind.label(), answer));
    }

    /** The chain is another one now. */
    void changed(CaseId caseId) {
        passingOn.look(caseId);
    }

    private void write(CaseId caseId, LocalDate on, String text) {
        log.write(
                caseId, SupportEntry.of(on, SupportMethod.OTHER, Actor.current().staff(), text));
    }

    private static String words(String destination, Report report) {
        String reason = report.reason() == null ? "" : "理由：" + report.reason().label() + "。";
        String note = report.note() == null ? "" : "\n" + report.note();
        return "つなぎのその後：「%s」%s（%s）。%s%s".formatted(destination, report.step().label(), report.heard(), reason, note);
    }
}
