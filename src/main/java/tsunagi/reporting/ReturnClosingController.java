package tsunagi.reporting;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.HttpProblem;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 月次の締め `/returns/closings`: HTTP only. */
@Controller
@RequestMapping("/returns/closings")
class ReturnClosingController {
    private final ReturnClosings closings;
    private final ReturnClosingPages pages;
    private final FrozenFiles files;
    private final DifferencesPages differences;
    private final Submissions submissions;

    ReturnClosingController(
            ReturnClosings closings,
            ReturnClosingPages pages,
            FrozenFiles files,
            DifferencesPages differences,
            Submissions submissions) {
        this.closings = closings;
        this.pages = pages;
        this.files = files;
        this.differences = differences;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("reporting/closings", "page", pages.list());
    }

    @GetMapping("/{month}")
    ModelAndView show(@PathVariable String month) {
        var page = page(month);
        return closingPage(page, ReturnClosingForm.blank(page.nextVersion()), FormErrors.none());
    }

    @PostMapping("/{month}")
    ModelAndView close(
            @PathVariable String month, ReturnClosingForm form, FormToken token, RedirectAttributes redirect) {
        var closed = month(month);
        try {
            String view = submissions.once(token, "/returns/closings/" + closed, () -> closings.close(closed, form));
            Notice.success("締めました。この月の数は、あとで記録を直しても変わりません。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            var page = page(month);
            var again = new ReturnClosingForm(Integer.toString(page.nextVersion()), form.reason());
            return closingPage(page, again, FormErrors.of(refusal));
        }
    }

    @GetMapping("/{month}/{version:[0-9]+}/figures.csv")
    ResponseEntity<byte[]> file(@PathVariable String month, @PathVariable int version) {
        return HttpProblem.found(() -> files.figures(month(month), version)).answer();
    }

    @GetMapping("/{month}/{version:[0-9]+}/differences")
    ModelAndView differences(
            @PathVariable String month,
            @PathVariable int version,
            @RequestParam(defaultValue = Reading.NOW) String with,
            @RequestParam(defaultValue = "") String scope) {
        var page = HttpProblem.found(() -> differences.page(month(month), version, with, scope));
        return new ModelAndView("reporting/differences", "page", page);
    }

    private ReturnClosingPage page(String month) {
        return HttpProblem.found(() -> pages.page(month(month)));
    }

    private static YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeException noMonth) {
            throw HttpProblem.notFound();
        }
    }

    private static ModelAndView closingPage(ReturnClosingPage page, ReturnClosingForm form, FormErrors errors) {
        return new ModelAndView(
                "reporting/closing",
                Map.of("page", page, "form", form, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
