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
import tsunagi.person.EntryChangedMeanwhile;
import tsunagi.person.Families;
import tsunagi.surroundings.ListSaving.Sent;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.ChangedMeanwhile.Saved;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;

/** 家族の一覧入力 `/cases/{caseNumber}/surroundings/family`: HTTP only. */
@Controller
@RequestMapping("/cases/{caseNumber}/surroundings/family")
class FamilyController {
    private final SurroundingsPages pages;
    private final Families families;
    private final ListSaving saving;
    private final Clock clock;

    FamilyController(SurroundingsPages pages, Families families, ListSaving saving, Clock clock) {
        this.pages = pages;
        this.families = families;
        this.saving = saving;
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
        return form(pages.toEdit(caseNumber), FamilyForm.of(sent).longer(), FormErrors.none());
    }

    @PostMapping
    ModelAndView save(
            @PathVariable CaseNumber caseNumber,
            @RequestParam MultiValueMap<String, String> fields,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var typed = FamilyForm.of(fields);
        var sent = new Sent(caseNumber, typed.typed(), token, request, redirect, "家族を保存しました。");
        try {
            return saving.save(
                    sent,
                    () -> families.write(caseNumber, typed.typed().version(), typed.read(LocalDate.now(clock))),
                    errors -> form(pages.toEdit(caseNumber), typed, errors));
        } catch (EntryChangedMeanwhile meanwhile) {
            var theirs = stored(pages.toEdit(caseNumber));
            var saved = new Saved(meanwhile.by(), meanwhile.at(), theirs.typed().version());
            return ListSaving.conflict(sent, new ChangedMeanwhile(saved, theirs.stored()));
        }
    }

    private static FamilyForm stored(SurroundingsPage page) {
        var sheet = page.family().sheet();
        return FamilyForm.of(sheet.household(), sheet.householdVersion());
    }

    private static ModelAndView form(SurroundingsPage page, FamilyForm form, FormErrors errors) {
        return new ModelAndView(
                "surroundings/family",
                Map.of("page", page, "form", form, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
