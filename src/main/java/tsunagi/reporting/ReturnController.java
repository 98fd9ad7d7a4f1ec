package tsunagi.reporting;

import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.web.HttpProblem;

/** 報告 `/returns`: HTTP only. */
@Controller
@RequestMapping("/returns")
class ReturnController {
    private final Returns returns;
    private final NotCounted notCounted;

    ReturnController(Returns returns, NotCounted notCounted) {
        this.returns = returns;
        this.notCounted = notCounted;
    }

    @GetMapping
    ModelAndView section(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = Returns.NATIONAL) String section) {
        return page("reporting/return", () -> returns.page(new ReturnRequest(from, until, scope, version), section));
    }

    @GetMapping("/{indicator}/cases")
    ModelAndView counted(
            @PathVariable String indicator,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(defaultValue = "") String version) {
        return page(
                "reporting/counted", () -> returns.counted(new ReturnRequest(from, until, scope, version), indicator));
    }

    @GetMapping("/{indicator}/not-counted")
    ModelAndView notCounted(
            @PathVariable String indicator,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(defaultValue = "") String reason) {
        return page(
                "reporting/notCounted",
                () -> notCounted.page(new ReturnRequest(from, until, scope), indicator, reason));
    }

    /** What can't be counted is no page. */
    private static ModelAndView page(String view, Supplier<Object> page) {
        return new ModelAndView(view, "page", HttpProblem.found(page));
    }
}
