package tsunagi.reporting;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.documents.CsvEncoding;
import tsunagi.web.HttpProblem;

/** 団体別の集計 `/returns/municipalities`: HTTP only. */
@Controller
@RequestMapping("/returns")
class SharedReturnController {
    private final SharedReturns returns;

    SharedReturnController(SharedReturns returns) {
        this.returns = returns;
    }

    @GetMapping("/municipalities")
    ModelAndView show(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String until) {
        var page = HttpProblem.found(() -> returns.page(new ReturnRequest(from, until, "")));
        return new ModelAndView("reporting/municipalities", "page", page);
    }

    @GetMapping("/municipalities.csv")
    ResponseEntity<byte[]> utf8(
            @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String until) {
        return file(new ReturnRequest(from, until, ""), CsvEncoding.UTF_8);
    }

    @GetMapping("/municipalities-ms932.csv")
    ResponseEntity<byte[]> ms932(
            @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String until) {
        return file(new ReturnRequest(from, until, ""), CsvEncoding.MS932);
    }

    private ResponseEntity<byte[]> file(ReturnRequest request, CsvEncoding encoding) {
        return HttpProblem.found(() -> returns.csv(request, encoding)).answer();
    }
}
