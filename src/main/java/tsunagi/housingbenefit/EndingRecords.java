package tsunagi.housingbenefit;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tsunagi.access.Actor;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;
import tsunagi.supportlog.SupportMethod;

/** The lines of 様式3 that 中断, 中止 and 常用就職届 write themselves, in the transaction of the entrance. */
@Component
class EndingRecords {
    private final SupportLog log;

    EndingRecords(SupportLog log) {
        this.log = log;
    }

    void decided(Course course, BenefitDecision decision, Ending ending) {
        var made = decision.made();
        write(
                course.caseId(),
                made.on(),
                "住居確保給付金：市が%s。%s\n理由：%s".formatted(decision.kind().label(), ending.sentence(), made.reason()));
    }

    void received(CaseId caseId, EmploymentNotice notice) {
        write(
                caseId,
                notice.receivedOn(),
                "住居確保給付金：常用就職届を受け取った。%sから「%s」（%s）。"
                        .formatted(
                                JapaneseDates.format(notice.startedOn()),
                                notice.employer(),
                                notice.contract().label()));
    }

    private void write(CaseId caseId, LocalDate on, String text) {
        log.write(
                caseId, SupportEntry.of(on, SupportMethod.OTHER, Actor.current().staff(), text));
    }
}
