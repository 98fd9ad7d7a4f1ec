package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import tsunagi.access.Actor;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;
import tsunagi.supportlog.SupportMethod;

/**
 * What an application leaves in the case: its lines of 様式3, so that nobody writes the same thing twice. They tell that it was received
 * and sent, and no amounts: those stand in the application. Runs in the transaction of the entrance.
 */
@Component
class ApplicationRecords {
    private final SupportLog log;

    ApplicationRecords(SupportLog log) {
        this.log = log;
    }

    /** 面談: papers and 申請の内容 are gone through with the person. */
    void received(CaseId caseId, Occasion occasion, Statement statement, LocalDate on) {
        write(
                caseId,
                on,
                SupportMethod.INTERVIEW,
                "住居確保給付金の%s（%s）を受け付けた。申請日：%s%s"
                        .formatted(
                                occasion.kind().label(),
                                statement.type().label(),
                                JapaneseDates.format(statement.applicationDate()),
                                occasion.change() == null
                                        ? ""
                                        : "。変更の事由：" + occasion.change().ground().label()));
    }

    void corrected(BenefitApplication before, LocalDate on, String reason) {
        write(
                before.caseId(),
                on,
                SupportMethod.OTHER,
                "住居確保給付金の%sの内容を直した（第%d版）。\n理由：%s".formatted(before.kind().label(), before.revision() + 1, reason));
    }

    void submitted(BenefitApplication application, LocalDate on, List<String> missing, String gapReason) {
        write(
                application.caseId(),
                on,
                SupportMethod.OTHER,
                "住居確保給付金の%sを市へ送付した。".formatted(application.kind().label())
                        + (missing.isEmpty()
                                ? ""
                                : "\nそろっていない書類：%s\n理由：%s".formatted(String.join("、", missing), gapReason)));
    }

    void withdrawn(BenefitApplication application, LocalDate on, String reason) {
        write(
                application.caseId(),
                on,
                SupportMethod.OTHER,
                "住居確保給付金の%sが取り下げられた。\n理由：%s".formatted(application.kind().label(), reason));
    }

    private void write(CaseId caseId, LocalDate on, SupportMethod method, String text) {
        log.write(caseId, SupportEntry.of(on, method, Actor.current().staff(), text));
    }
}
