package tsunagi.supportlog;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.documents.Export;
import tsunagi.documents.ExportLedger;
import tsunagi.documents.NamelessPaper;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.PaperKind;
import tsunagi.web.FormErrors;

/** 様式3 on paper {@code /cases/R08-0123/records/print}. */
@Controller
@RequestMapping("/cases/{caseNumber}/records/print")
class RecordPrintController {
    private final RecordPrints prints;
    private final SupportLog log;
    private final ExportLedger ledger;

    RecordPrintController(RecordPrints prints, SupportLog log, ExportLedger ledger) {
        this.prints = prints;
        this.log = log;
        this.ledger = ledger;
    }

    /** The paper, or the page of the records when the days of the filter can't be read. */
    @GetMapping
    Object history(
            @PathVariable CaseNumber caseNumber,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(required = false) @Nullable String with) {
        try {
            byte[] paper = prints.history(
                    caseNumber, HistoryFilter.read(since, to, who).withComments("comments".equals(with)));
            return ledger.handOut(
                            Export.paper("keika-" + caseNumber, PaperKind.SUPPORT_RECORD.label() + "　経過一覧", paper))
                    .answer();
        } catch (Refusal refusal) {
            var page = log.page(caseNumber, 1);
            return new ModelAndView(
                    "supportlog/records",
                    Map.of("page", page, "form", page.form(), "errors", FormErrors.of(refusal)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/blank")
    ResponseEntity<byte[]> blank(@PathVariable CaseNumber caseNumber) {
        return new NamelessPaper("youshiki3", prints.blank(caseNumber)).answer();
    }
}
