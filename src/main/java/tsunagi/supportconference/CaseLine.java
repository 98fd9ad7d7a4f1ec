package tsunagi.supportconference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.CaseNotFound;
import tsunagi.access.CaseRestricted;
import tsunagi.access.Permission;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;
import tsunagi.supportlog.SupportMethod;
import tsunagi.supportlog.SupportRecordId;

/** The case's side of a handover: one line of 様式3, written as by anybody who may record in that case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseLine {
    private final Access access;
    private final SupportLog log;
    private final Clock clock;

    CaseLine(Access access, SupportLog log, Clock clock) {
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** The line, and the case that got it. */
    record Written(CaseId into, SupportRecordId record) {}

    /** @throws Refusal when there is no such case for this member of the desk */
    Written write(CaseNumber number, List<Statement> chosen) {
        var caseId = entered(number);
        String facts = chosen.stream()
                .map(each -> "・%s（%s）：%s"
                        .formatted(each.organisation(), JapaneseDates.formatShort(each.toldOn()), each.content()))
                .collect(Collectors.joining("\n", "支援会議（法9条）から引き渡された情報\n", ""));
        // No contact with anybody: it is その他, and no support was given by it.
        var entry = SupportEntry.of(
                LocalDate.now(clock), SupportMethod.OTHER, Actor.current().staff(), facts);
        return new Written(caseId, log.write(caseId, entry));
    }

    /** The line stays readable as taken back, and counts nowhere. */
    void takeBack(Handover handover, String reason) {
        var caseId = entered(new CaseNumber(handover.caseNumber()));
        log.takeBack(caseId, handover.record(), reason);
    }

    private CaseId entered(CaseNumber number) {
        try {
            return access.enter(Permission.RECORD_SUPPORT, number);
        } catch (CaseNotFound | CaseRestricted closed) {
            throw new Refusal("caseNumber", "この番号のケースは見つからないか、あなたの担当窓口では開けません");
        }
    }
}
