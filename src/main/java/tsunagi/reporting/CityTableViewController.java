package tsunagi.reporting;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.access.Channel;
import tsunagi.documents.CsvEncoding;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.HttpProblem;

/** Reading 独自集計表 and taking them out: HTTP only. */
@Controller
@RequestMapping(CityTableListPage.PATH)
class CityTableViewController {
    private final CityTables tables;
    private final CityTableExports exports;

    CityTableViewController(CityTables tables, CityTableExports exports) {
        this.tables = tables;
        this.exports = exports;
    }

    @ModelAttribute("request")
    ReturnRequest request(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String scope) {
        return new ReturnRequest(from, until, scope);
    }

    @ModelAttribute("version")
    String version(@RequestParam(defaultValue = "") String version) {
        return version;
    }

    @GetMapping("/{id}")
    ModelAndView page(
            @PathVariable UUID id,
            @ModelAttribute("request") ReturnRequest request,
            @ModelAttribute("version") String version) {
        return new ModelAndView(
                "reporting/cityTable",
                Map.of("page", HttpProblem.found(() -> tables.page(id, request, version, Channel.SCREEN))));
    }

    @GetMapping("/cases")
    ModelAndView counted(
            @ModelAttribute("request") ReturnRequest request,
            @RequestParam String indicator,
            @RequestParam String columns,
            @RequestParam String person) {
        var chosen = TypedChoice.read(TableColumns.class, columns).orElseThrow(HttpProblem::notFound);
        return new ModelAndView(
                "reporting/counted",
                Map.of("page", HttpProblem.found(() -> tables.counted(request, indicator, chosen, person))));
    }

    @GetMapping("/{id}/table.xlsx")
    ResponseEntity<byte[]> excel(
            @PathVariable UUID id,
            @ModelAttribute("request") ReturnRequest request,
            @ModelAttribute("version") String version) {
        return HttpProblem.found(() -> exports.excel(id, request, version)).answer();
    }

    @GetMapping("/{id}/table.csv")
    ResponseEntity<byte[]> utf8(
            @PathVariable UUID id,
            @ModelAttribute("request") ReturnRequest request,
            @ModelAttribute("version") String version) {
        return HttpProblem.found(() -> exports.csv(id, request, version, CsvEncoding.UTF_8))
                .answer();
    }

    @GetMapping("/{id}/table-ms932.csv")
    ResponseEntity<byte[]> ms932(
            @PathVariable UUID id,
            @ModelAttribute("request") ReturnRequest request,
            @ModelAttribute("version") String version) {
        return HttpProblem.found(() -> exports.csv(id, request, version, CsvEncoding.MS932))
                .answer();
    }

    @GetMapping("/{id}/table.pdf")
    ResponseEntity<byte[]> paper(
            @PathVariable UUID id,
            @ModelAttribute("request") ReturnRequest request,
            @ModelAttribute("version") String version) {
        return HttpProblem.found(() -> exports.paper(id, request, version)).answer();
    }
}
