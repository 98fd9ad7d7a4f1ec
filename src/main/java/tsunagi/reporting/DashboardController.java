package tsunagi.reporting;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
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
        var request = new ReturnRequest(from, until, scope);
        var page = HttpProblem.found(() -> dashboards.page(request, reader.equals(OUTSIDE)));
        return new ModelAndView("reporting/dashboard", "page", page);
    }

    @GetMapping("/{part}/cases")
    ModelAndView cases(
            @PathVariable String part,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String scope) {
        var page = HttpProblem.found(() -> dashboards.cases(new ReturnRequest(from, until, scope), part));
        return new ModelAndView("reporting/cohort", "page", page);
    }
}
