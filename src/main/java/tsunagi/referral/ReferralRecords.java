package tsunagi.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tsunagi.access.Actor;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.referral.ArrivalAnswer.Arrived;
import tsunagi.referral.ArrivalAnswer.AskedAgain;
import tsunagi.referral.ArrivalAnswer.NotEstablished;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;
import tsunagi.supportlog.SupportMethod;

/**
 * What a つなぎ leaves in the case beside its own row: a fact, from which stage and 次の一手 are computed, and its line of
 * 様式3, so that nobody writes the same thing twice. Runs in the transaction of the entrance.
 */
@Component
class ReferralRecords {
    private final CaseFiles cases;
    private final SupportLog log;
    private final PassingOn passingOn;

    ReferralRecords(CaseFiles cases, SupportLog log, PassingOn passingOn) {
        this.cases = cases;
        this.log = log;
        this.passingOn = passingOn;
    }

    void referred(CaseId caseId, Referral referral) {
        var entry = referral.entry();
        var fact = NewFact.of(FactKind.REFERRED, entry.on())
                .due(referral.state() instanceof ReferralState.AwaitingArrival awaiting ? awaiting.askOn() : null)
                .detail(entry.destination().kind().name());
        cases.append(caseId, fact.about(referral.id().value()));
        log.write(caseId, line(entry.on(), method(entry.method()), text(entry)));
        passingOn.look(caseId);
    }

    void answered(CaseId caseId, Referral referral, ArrivalAnswer answer) {
        var fact = switch (answer) {
            case Arrived arrived -> NewFact.of(FactKind.ARRIVAL_CONFIRMED, arrived.on());
            case AskedAgain again ->
                NewFact.of(FactKind.ARRIVAL_ASKED_AGAIN, again.on()).due(again.askNextOn());
            case NotEstablished failed -> NewFact.of(FactKind.REFERRAL_ENDED, failed.on());
        };
        cases.append(caseId, fact.about(referral.id().value()));
        String name = referral.entry().destination().name();
        log.write(caseId, line(answer.on(), SupportMethod.OTHER, text(name, answer)));
        passingOn.look(caseId);
    }

    private static SupportEntry line(LocalDate on, SupportMethod method, String text) {
        return SupportEntry.of(on, method, Actor.current().staff(), text);
    }

    private static SupportMethod method(ReferralMethod method) {
        return switch (method) {
            case TELEPHONE -> SupportMethod.INQUIRY;
            case ACCOMPANIED -> SupportMethod.VISIT;
            case INFORMATION, LETTER -> SupportMethod.OTHER;
        };
    }

    private static String text(NewReferral entry) {
        var destination = entry.destination();
        return "つなぎ：%s［%s］（%s）。本人の意向：%s。\n理由：%s%s"
                .formatted(
                        destination.name(),
                        destination.kind().label(),
                        entry.method().label(),
                        entry.wish().label(),
                        entry.reason(),
                        told(entry.informationGiven()));
    }

    private static String told(@Nullable String information) {
        return information == null ? "" : "\n伝えた内容：" + information;
    }

    private static String text(String destination, ArrivalAnswer answer) {
        return switch (answer) {
            case Arrived arrived -> "つなぎの確認：「%s」に着いた。".formatted(destination);
            case AskedAgain again ->
                "つなぎの確認：「%s」にまだ着いていない。次は%sに確かめる。\n再度連絡した内容：%s"
                        .formatted(destination, JapaneseDates.formatMonthDay(again.askNextOn()), again.note());
            case NotEstablished failed -> "つなぎの確認：「%s」へのつなぎは不成立。\n理由：%s".formatted(destination, failed.reason());
        };
    }
}
