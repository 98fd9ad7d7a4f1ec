package tsunagi.surroundings;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.ChangedMeanwhile.Saved;
import tsunagi.web.Conflict;
import tsunagi.web.Conflict.Stored;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 周りとの間柄の一覧入力 `/cases/{caseNumber}/surroundings/ties`: HTTP only. */
@Controller
@RequestMapping("/cases/{caseNumber}/surroundings/ties")
class TiesController {
    private final SurroundingsPages pages;
    private final Ties ties;
    private final Submissions submissions;
    private final Clock clock;

    TiesController(SurroundingsPages pages, Ties ties, Submissions submissions, Clock clock) {
        this.pages = pages;
        this.ties = ties;
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView open(@PathVariable CaseNumber caseNumber, @RequestParam(defaultValue = "0") int rows) {
        var page = pages.toEdit(caseNumber);
        return form(page, stored(page).atLeast(rows), FormErrors.none());
    }

    /** More rows to write in; nothing is saved. */
    @PostMapping("/rows")
    ModelAndView more(@PathVariable CaseNumber caseNumber, @RequestParam MultiValueMap<String, String> sent) {
        return form(pages.toEdit(caseNumber), new TiesForm(TypedRows.of(sent)).longer(), FormErrors.none());
    }

    @PostMapping
    ModelAndView save(
            @PathVariable CaseNumber caseNumber,
            @RequestParam MultiValueMap<String, String> sent,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var typed = new TiesForm(TypedRows.of(sent));
        try {
            String view = submissions.once(token, () -> {
                ties.write(caseNumber, typed.typed().version(), typed.read(LocalDate.now(clock)));
                return SurroundingsPage.path(caseNumber);
            });
            Notice.success("周りとの間柄を保存しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(pages.toEdit(caseNumber), typed, FormErrors.of(refusal));
        } catch (ChangedMeanwhile meanwhile) {
            return conflict(request, meanwhile.saved(), meanwhile.stored(), typed);
        }
    }

    /** Rows that she added stay hers: nobody else can have written into them. */
    private static ModelAndView conflict(HttpServletRequest request, Saved saved, List<Stored> stored, TiesForm typed) {
        var fields = Stream.concat(stored.stream(), typed.typed().added(TiesForm.FIELDS))
                .toList();
        return Conflict.of(request, new ChangedMeanwhile(saved, fields)).page();
    }

    private TiesForm stored(SurroundingsPage page) {
        return TiesForm.of(page.around(), LocalDate.now(clock));
    }

    private static ModelAndView form(SurroundingsPage page, TiesForm form, FormErrors errors) {
        return new ModelAndView(
                "surroundings/ties",
                Map.of("page", page, "form", form, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
