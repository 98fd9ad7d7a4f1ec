package tsunagi.evaluation;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tsunagi.documents.Export;
import tsunagi.documents.ExportLedger;
import tsunagi.documents.FormPapers;
import tsunagi.documents.NamelessPaper;
import tsunagi.kernel.CaseNumber;
import tsunagi.tenancy.PaperKind;

/** 様式6 as PDF: as it is filled in, and empty to be filled in by hand. */
@Controller
@RequestMapping("/cases/{caseNumber}/evaluation/print")
class EvaluationPrintController {
    private final Evaluations evaluations;
    private final FormPapers papers;
    private final ExportLedger ledger;

    EvaluationPrintController(Evaluations evaluations, FormPapers papers, ExportLedger ledger) {
        this.evaluations = evaluations;
        this.papers = papers;
        this.ledger = ledger;
    }

    @GetMapping
    ResponseEntity<byte[]> filled(@PathVariable CaseNumber caseNumber, @RequestParam @Nullable Integer term) {
        byte[] paper = papers.filled(PaperKind.EVALUATION, evaluations.filled(caseNumber, term));
        return ledger.handOut(Export.paper("evaluation-" + caseNumber, PaperKind.EVALUATION.label(), paper))
                .answer();
    }

    @GetMapping("/blank")
    ResponseEntity<byte[]> blank(@PathVariable CaseNumber caseNumber) {
        return new NamelessPaper("evaluation-blank", papers.blank(PaperKind.EVALUATION, evaluations.blank(caseNumber)))
                .answer();
    }
}
