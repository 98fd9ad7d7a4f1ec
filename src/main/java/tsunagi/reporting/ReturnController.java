package tsunagi.reporting;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.kernel.Refusal;
import tsunagi.web.HttpProblem;

/** 報告 `/returns`: HTTP only. */
@Controller
@RequestMapping("/returns")
class ReturnController {
    private final Returns returns;

    ReturnController(Returns returns) {
        this.returns = returns;
    }

    @GetMapping
    ModelAndView month(@RequestParam(defaultValue = "") String month) {
        var chosen = month.isEmpty() ? returns.thisMonth() : read(month);
        try {
            return new ModelAndView("reporting/month", Map.of("page", returns.page(chosen)));
        } catch (Refusal future) {
            throw HttpProblem.notFound();
        }
    }

    @GetMapping("/{month}/{column}/{span}")
    ModelAndView counted(@PathVariable String month, @PathVariable String column, @PathVariable String span) {
        var chosen = ReturnColumn.ofPath(column).orElseThrow(HttpProblem::notFound);
        var over = ReturnSpan.ofPath(span).orElseThrow(HttpProblem::notFound);
        try {
            return new ModelAndView("reporting/counted", Map.of("page", returns.counted(read(month), chosen, over)));
        } catch (Refusal future) {
            throw HttpProblem.notFound();
        }
    }

    private static YearMonth read(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException unreadable) {
            throw HttpProblem.notFound();
        }
    }
}
