package tsunagi.surroundings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.HttpProblem;

/** 家族と周りの図 `/cases/{caseNumber}/surroundings`: HTTP only. */
@Controller
class SurroundingsController {
    private final SurroundingsPages pages;
    private final SurroundingsPapers papers;
    private final Clock clock;

    SurroundingsController(SurroundingsPages pages, SurroundingsPapers papers, Clock clock) {
        this.pages = pages;
        this.papers = papers;
        this.clock = clock;
    }

    @GetMapping("/cases/{caseNumber}/surroundings/print")
    ResponseEntity<byte[]> print(@PathVariable CaseNumber caseNumber, @RequestParam(defaultValue = "") String on) {
        LocalDate day = HttpProblem.found(() -> on.isBlank() ? LocalDate.now(clock) : JapaneseDates.parse(on));
        return papers.paper(caseNumber, day).answer();
    }

    /** As of today where no day is typed. */
    @GetMapping("/cases/{caseNumber}/surroundings")
    ModelAndView show(@PathVariable CaseNumber caseNumber, @RequestParam(defaultValue = "") String on) {
        LocalDate day = LocalDate.now(clock);
        var errors = FormErrors.none();
        try {
            day = on.isBlank() ? day : JapaneseDates.parse(on);
        } catch (Refusal refusal) {
            errors.add("on", refusal.reasons().getFirst().message());
        }
        return new ModelAndView(
                "surroundings/show",
                Map.of("page", pages.toRead(caseNumber, day), "typed", on, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
