package tsunagi.reporting;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.kernel.Refusal;
import tsunagi.web.HttpProblem;

/** ダッシュボード `/returns/dashboard`: HTTP only. */
@Controller
@RequestMapping("/returns/dashboard")
class DashboardController {
    static final String OUTSIDE = "outside";

    private final Dashboards dashboards;

    DashboardController(Dashboards dashboards) {
        this.dashboards = dashboards;
    }

    @GetMapping
    ModelAndView page(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(name = "for", defaultValue = "") String reader) {
        try {
            var page = dashboards.page(new ReturnRequest(from, until, scope), reader.equals(OUTSIDE));
            return new ModelAndView("reporting/dashboard", Map.of("page", page));
        } catch (Refusal nothing) {
            throw HttpProblem.notFound();
        }
    }

    @GetMapping("/{part}/cases")
    ModelAndView cases(
            @PathVariable String part,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String scope) {
        try {
            var page = dashboards.cases(new ReturnRequest(from, until, scope), part);
            return new ModelAndView("reporting/cohort", Map.of("page", page));
        } catch (Refusal nothing) {
            throw HttpProblem.notFound();
        }
    }
}
