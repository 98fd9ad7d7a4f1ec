package tsunagi.casepage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedChoice;
import tsunagi.person.HouseholdMove.Kind;
import tsunagi.person.HouseholdMoves;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.HttpProblem;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 世帯を分ける・一緒にする, and the household of any day. */
@Controller
@RequestMapping("/cases/{caseNumber}/person")
class HouseholdMoveController {
    private final PersonPages pages;
    private final HouseholdMoves moves;
    private final Submissions submissions;
    private final Clock clock;

    HouseholdMoveController(PersonPages pages, HouseholdMoves moves, Submissions submissions, Clock clock) {
        this.pages = pages;
        this.moves = moves;
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping("/household-moves/{kind}")
    ModelAndView blank(@PathVariable CaseNumber caseNumber, @PathVariable String kind) {
        return form(caseNumber, kind(kind), MoveForm.blank(LocalDate.now(clock)), FormErrors.none());
    }

    @PostMapping("/household-moves/{kind}")
    ModelAndView move(
            @PathVariable CaseNumber caseNumber,
            @PathVariable String kind,
            MoveForm form,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(
                    token,
                    PersonPage.path(caseNumber) + "/household-history",
                    () -> moves.move(caseNumber, form.read(kind(kind))));
            Notice.success("世帯を" + kind(kind).done() + "ことを記録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(caseNumber, kind(kind), form, FormErrors.of(refusal));
        }
    }

    /** As of today where no day is typed. */
    @GetMapping("/household-history")
    ModelAndView history(@PathVariable CaseNumber caseNumber, @RequestParam(defaultValue = "") String on) {
        LocalDate today = LocalDate.now(clock);
        var errors = FormErrors.none();
        LocalDate day = today;
        try {
            day = on.isBlank() ? today : JapaneseDates.parse(on);
        } catch (Refusal refusal) {
            errors.add("on", refusal.reasons().getFirst().message());
        }
        return new ModelAndView(
                "casepage/householdHistory",
                Map.of("page", pages.history(caseNumber, day), "typed", on, "errors", errors),
                status(errors));
    }

    private ModelAndView form(CaseNumber number, Kind kind, MoveForm form, FormErrors errors) {
        return new ModelAndView(
                "casepage/householdMove",
                Map.of("page", pages.toEdit(number), "kind", kind, "form", form, "errors", errors),
                status(errors));
    }

    private static HttpStatus status(FormErrors errors) {
        return errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    /** @throws HttpProblem 404 when there is no such kind */
    private static Kind kind(String typed) {
        return TypedChoice.read(Kind.class, typed.toUpperCase(Locale.ROOT)).orElseThrow(HttpProblem::notFound);
    }
}
