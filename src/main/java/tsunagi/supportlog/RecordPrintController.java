package tsunagi.supportlog;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;

/** 様式3 on paper {@code /cases/R08-0123/records/print}. */
@Controller
@RequestMapping("/cases/{caseNumber}/records/print")
class RecordPrintController {
    private final RecordPrints prints;
    private final SupportLog log;

    RecordPrintController(RecordPrints prints, SupportLog log) {
        this.prints = prints;
        this.log = log;
    }

    /** The paper, or the page of the records when the days of the filter can't be read. */
    @GetMapping
    Object history(
            @PathVariable CaseNumber caseNumber,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String who) {
        try {
            return paper(prints.history(caseNumber, HistoryFilter.read(since, to, who)));
        } catch (Refusal refusal) {
            var page = log.page(caseNumber, 1);
            return new ModelAndView(
                    "supportlog/records",
                    Map.of("page", page, "form", page.blank(), "errors", FormErrors.of(refusal)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/blank")
    ResponseEntity<byte[]> blank(@PathVariable CaseNumber caseNumber) {
        return paper(prints.blank(caseNumber));
    }

    private static ResponseEntity<byte[]> paper(byte[] content) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(content);
    }
}
