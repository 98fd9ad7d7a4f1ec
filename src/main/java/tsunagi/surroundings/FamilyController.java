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
import tsunagi.person.EntryChangedMeanwhile;
import tsunagi.person.Families;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.ChangedMeanwhile.Saved;
import tsunagi.web.Conflict;
import tsunagi.web.Conflict.Stored;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 家族の一覧入力 `/cases/{caseNumber}/surroundings/family`: HTTP only. */
@Controller
@RequestMapping("/cases/{caseNumber}/surroundings/family")
class FamilyController {
    private final SurroundingsPages pages;
    private final Families families;
    private final Submissions submissions;
    private final Clock clock;

    FamilyController(SurroundingsPages pages, Families families, Submissions submissions, Clock clock) {
        this.pages = pages;
        this.families = families;
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
        return form(pages.toEdit(caseNumber), new FamilyForm(TypedRows.of(sent)).longer(), FormErrors.none());
    }

    @PostMapping
    ModelAndView save(
            @PathVariable CaseNumber caseNumber,
            @RequestParam MultiValueMap<String, String> sent,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var typed = new FamilyForm(TypedRows.of(sent));
        try {
            String view = submissions.once(token, () -> {
                families.write(caseNumber, typed.typed().version(), typed.read(LocalDate.now(clock)));
                return SurroundingsPage.path(caseNumber);
            });
            Notice.success("家族を保存しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(pages.toEdit(caseNumber), typed, FormErrors.of(refusal));
        } catch (EntryChangedMeanwhile meanwhile) {
            var theirs = stored(pages.toEdit(caseNumber));
            var saved = new Saved(meanwhile.by(), meanwhile.at(), theirs.typed().version());
            return conflict(request, saved, theirs.stored(), typed);
        }
    }

    /** Rows that she added stay hers: nobody else can have written into them. */
    private static ModelAndView conflict(
            HttpServletRequest request, Saved saved, List<Stored> stored, FamilyForm typed) {
        var fields = Stream.concat(stored.stream(), typed.typed().added(FamilyForm.FIELDS))
                .toList();
        return Conflict.of(request, new ChangedMeanwhile(saved, fields))
                .page();
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
