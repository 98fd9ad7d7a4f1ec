package tsunagi.reporting;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.web.HttpProblem;

/** つなぎの窓口別の数 `/returns/desk-pairs` and its files: HTTP only. */
@Controller
class DeskPairController {
    private final DeskPairs pairs;

    DeskPairController(DeskPairs pairs) {
        this.pairs = pairs;
    }

    @GetMapping(DeskPairsPage.PATH)
    ModelAndView page(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(name = "for", defaultValue = "") String reader) {
        var request = new ReturnRequest(from, until, scope);
        var page = HttpProblem.found(() -> pairs.page(request, reader.equals(DashboardController.OUTSIDE)));
        return new ModelAndView("reporting/deskPairs", "page", page);
    }

    @GetMapping(DeskPairsPage.PATH + "/table.xlsx")
    ResponseEntity<byte[]> excel(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String scope) {
        var request = new ReturnRequest(from, until, scope);
        return HttpProblem.found(() -> pairs.excel(request)).answer();
    }

    @GetMapping(DeskPairsPage.PATH + "/table.pdf")
    ResponseEntity<byte[]> paper(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String scope) {
        var request = new ReturnRequest(from, until, scope);
        return HttpProblem.found(() -> pairs.paper(request)).answer();
    }
}
