package tsunagi.reporting;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.web.HttpProblem;

/** 報告前に直すもの `/returns/gaps`: HTTP only. */
@Controller
class ReturnGapController {
    private final ReturnGaps gaps;

    ReturnGapController(ReturnGaps gaps) {
        this.gaps = gaps;
    }

    @GetMapping("/returns/gaps")
    ModelAndView list(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String scope) {
        var page = HttpProblem.found(() -> gaps.page(new ReturnRequest(from, until, scope, Reading.NOW)));
        return new ModelAndView("reporting/gaps", "page", page);
    }
}
