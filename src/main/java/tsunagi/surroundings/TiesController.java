package tsunagi.surroundings;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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
import tsunagi.surroundings.ListSaving.Sent;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;

/** 周りとの間柄の一覧入力 `/cases/{caseNumber}/surroundings/ties`: HTTP only. */
@Controller
@RequestMapping("/cases/{caseNumber}/surroundings/ties")
class TiesController {
    private final SurroundingsPages pages;
    private final Ties ties;
    private final ListSaving saving;
    private final Clock clock;

    TiesController(SurroundingsPages pages, Ties ties, ListSaving saving, Clock clock) {
        this.pages = pages;
        this.ties = ties;
        this.saving = saving;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView open(@PathVariable CaseNumber caseNumber, @RequestParam(defaultValue = "0") int rows) {
        var page = pages.toEdit(caseNumber);
        var stored = TiesForm.of(page.around(), LocalDate.now(clock));
        return form(page, stored.atLeast(rows), FormErrors.none());
    }

    /** More rows to write in; nothing is saved. */
    @PostMapping("/rows")
    ModelAndView more(@PathVariable CaseNumber caseNumber, @RequestParam MultiValueMap<String, String> sent) {
        return form(pages.toEdit(caseNumber), TiesForm.of(sent).longer(), FormErrors.none());
    }

    @PostMapping
    ModelAndView save(
            @PathVariable CaseNumber caseNumber,
            @RequestParam MultiValueMap<String, String> fields,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var typed = TiesForm.of(fields);
        return saving.save(
                new Sent(caseNumber, typed.typed(), token, request, redirect, "周りとの間柄を保存しました。"),
                () -> ties.write(caseNumber, typed.typed().version(), typed.read(LocalDate.now(clock))),
                errors -> form(pages.toEdit(caseNumber), typed, errors));
    }

    private static ModelAndView form(SurroundingsPage page, TiesForm form, FormErrors errors) {
        return new ModelAndView(
                "surroundings/ties",
                Map.of("page", page, "form", form, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
