package tsunagi.housingbenefit;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tsunagi.access.Actor;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;
import tsunagi.supportlog.SupportMethod;

/**
 * What the municipality's answer leaves in the case beside its own row: a line of 様式3, and with the first grant the fact that there is
 * 緊急的な支援, as when the desk records another kind of it. Runs in the transaction of the entrance.
 */
@Component
class BenefitDecisionRecords {
    /** The code of 住居確保給付金 among the kinds of 緊急的な支援 (様式5, {@code services.EmergencyKind}). */
    static final String EMERGENCY = "HOUSING_BENEFIT";

    private final CaseFiles cases;
    private final SupportLog log;

    BenefitDecisionRecords(CaseFiles cases, SupportLog log) {
        this.cases = cases;
        this.log = log;
    }

    void decided(Course course, BenefitDecision decision) {
        var made = decision.made();
        if (decision.kind() == DecisionKind.GRANT) {
            cases.append(
                    course.caseId(),
                    NewFact.of(FactKind.EMERGENCY_SUPPORTED, made.on()).detail(EMERGENCY));
        }
        String reason = made.reason().isEmpty() ? "" : "\n理由：" + made.reason();
        write(
                course.caseId(),
                made.on(),
                "住居確保給付金（%s）：%s%s".formatted(course.kind().label(), words(decision), reason));
    }

    void returned(BenefitApplication application, LocalDate on, String reason) {
        write(
                application.caseId(),
                on,
                "住居確保給付金：市が%sを差し戻した。\n理由：%s".formatted(application.kind().label(), reason));
    }

    private void write(CaseId caseId, LocalDate on, String text) {
        log.write(
                caseId, SupportEntry.of(on, SupportMethod.OTHER, Actor.current().staff(), text));
    }

    /** {@code 市が支給を決定（月額 53,700円、令和8年11月から令和9年1月まで）}. */
    private static String words(BenefitDecision decision) {
        String label = "市が" + decision.kind().label();
        return switch (decision) {
            case BenefitDecision.Paid paid ->
                "%s（月額 %s、%sから%sまで）。"
                        .formatted(
                                label,
                                paid.amount().format(),
                                JapaneseDates.format(paid.from()),
                                JapaneseDates.format(paid.after().lastMonth()));
            case BenefitDecision.Moved moved ->
                "%s（%s）。".formatted(label, moved.amount().format());
            case BenefitDecision.Refused _, BenefitDecision.Suspended _, BenefitDecision.Discontinued _ -> label + "。";
        };
    }
}
