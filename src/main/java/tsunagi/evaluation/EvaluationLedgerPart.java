package tsunagi.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.LedgerPart;
import tsunagi.conference.Discussed;
import tsunagi.documents.FormPapers;
import tsunagi.forms.Forms;
import tsunagi.kernel.CaseId;
import tsunagi.plan.PlanSummary;
import tsunagi.plan.Plans;
import tsunagi.tenancy.PaperKind;

/** 様式6 of each プラン期 in the 支援台帳. */
@Component
class EvaluationLedgerPart implements LedgerPart {
    private final CaseFiles cases;
    private final Plans plans;
    private final Forms forms;
    private final EvaluationSheets sheets;
    private final FormPapers papers;

    EvaluationLedgerPart(CaseFiles cases, Plans plans, Forms forms, EvaluationSheets sheets, FormPapers papers) {
        this.cases = cases;
        this.plans = plans;
        this.forms = forms;
        this.sheets = sheets;
        this.papers = papers;
    }

    @Override
    public Place place() {
        return Place.EVALUATION;
    }

    @Override
    public List<byte[]> papers(CaseId caseId) {
        return IntStream.rangeClosed(1, cases.progress(caseId).term())
                .mapToObj(term -> plans.ofTerm(caseId, term))
                .flatMap(Optional::stream)
                .filter(plan ->
                        forms.find(EvaluationSheets.key(caseId, plan.term())).isPresent())
                .map(this::print)
                .toList();
    }

    /** The sheet that a meeting discusses. */
    List<byte[]> papers(Discussed discussed) {
        return Optional.ofNullable(discussed.plan()).map(plans::summary).map(this::print).stream()
                .toList();
    }

    private byte[] print(PlanSummary plan) {
        return papers.filled(
                PaperKind.EVALUATION,
                forms.filled(EvaluationSheets.key(plan.caseId(), plan.term()), sheets.toRead(plan)));
    }
}
