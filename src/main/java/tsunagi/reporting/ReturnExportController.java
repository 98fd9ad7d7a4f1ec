package tsunagi.reporting;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.documents.CsvEncoding;
import tsunagi.documents.HandedOut;
import tsunagi.web.HttpProblem;

/** 報告の出力 `/returns/export` and its files: HTTP only. */
@Controller
@RequestMapping("/returns")
class ReturnExportController {
    private final ReturnExports exports;

    ReturnExportController(ReturnExports exports) {
        this.exports = exports;
    }

    @ModelAttribute("request")
    ReturnRequest request(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(defaultValue = "") String version) {
        return new ReturnRequest(from, until, scope, version);
    }

    @GetMapping("/export")
    ModelAndView choose(@ModelAttribute("request") ReturnRequest request) {
        return new ModelAndView("reporting/export", Map.of("page", HttpProblem.found(() -> exports.page(request))));
    }

    @GetMapping("/return.xlsx")
    ResponseEntity<byte[]> excel(@ModelAttribute("request") ReturnRequest request) {
        return file(() -> exports.excel(request));
    }

    @GetMapping("/return.csv")
    ResponseEntity<byte[]> utf8(@ModelAttribute("request") ReturnRequest request) {
        return file(() -> exports.csv(request, CsvEncoding.UTF_8));
    }

    @GetMapping("/return-ms932.csv")
    ResponseEntity<byte[]> ms932(@ModelAttribute("request") ReturnRequest request) {
        return file(() -> exports.csv(request, CsvEncoding.MS932));
    }

    @GetMapping("/return.pdf")
    ResponseEntity<byte[]> paper(@ModelAttribute("request") ReturnRequest request) {
        return file(() -> exports.paper(request));
    }

    private static ResponseEntity<byte[]> file(Supplier<HandedOut> export) {
        return HttpProblem.found(export).answer();
    }
}
