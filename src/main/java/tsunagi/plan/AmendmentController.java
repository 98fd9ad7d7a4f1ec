package tsunagi.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** プランを変更する {@code /cases/R08-0123/plan/amendment}. */
@Controller
@RequestMapping("/cases/{caseNumber}/plan/amendment")
class AmendmentController {
    private final AmendmentPages pages;
    private final AmendmentEditing editing;
    private final Submissions submissions;
    private final Clock clock;

    AmendmentController(AmendmentPages pages, AmendmentEditing editing, Submissions submissions, Clock clock) {
        this.pages = pages;
        this.editing = editing;
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable CaseNumber caseNumber) {
        return page(caseNumber, Map.of(), FormErrors.none());
    }

    @PostMapping
    ModelAndView begin(
            @PathVariable CaseNumber caseNumber,
            @RequestParam Map<String, String> typed,
            FormToken token,
            RedirectAttributes redirect) {
        return act(
                caseNumber,
                typed,
                token,
                redirect,
                "プランの変更を始めました。変えるところを書いてください。",
                () -> editing.begin(caseNumber, typed.getOrDefault("reason", "")));
    }

    @PostMapping("/agreement")
    ModelAndView agree(
            @PathVariable CaseNumber caseNumber,
            @RequestParam Map<String, String> typed,
            FormToken token,
            RedirectAttributes redirect) {
        return act(
                caseNumber,
                typed,
                token,
                redirect,
                "変更への本人の同意を記録しました。",
                () -> editing.agree(caseNumber, agreement(typed)));
    }

    @PostMapping("/reopen")
    ModelAndView reopen(@PathVariable CaseNumber caseNumber, FormToken token, RedirectAttributes redirect) {
        return act(caseNumber, Map.of(), token, redirect, "変更をもう一度書けるようにしました。", () -> editing.reopen(caseNumber));
    }

    @PostMapping("/abandon")
    ModelAndView abandon(@PathVariable CaseNumber caseNumber, FormToken token, RedirectAttributes redirect) {
        return act(
                caseNumber, Map.of(), token, redirect, "プランの変更を取りやめました。プランは元のままです。", () -> editing.abandon(caseNumber));
    }

    @GetMapping("/edit")
    ModelAndView edit(@PathVariable CaseNumber caseNumber) {
        var page = pages.sheet(caseNumber, null);
        return page.writable()
                ? PlanController.page("plan/amendmentSheet", page, FormErrors.none())
                : new ModelAndView("redirect:" + page.href());
    }

    @PostMapping("/edit")
    ModelAndView save(@PathVariable CaseNumber caseNumber, @RequestParam Map<String, String> typed, FormToken token) {
        var form = SheetForm.typed(typed);
        try {
            return new ModelAndView(submissions.once(token, () -> {
                editing.save(caseNumber, form);
                return href(caseNumber);
            }));
        } catch (Refusal refusal) {
            return PlanController.page("plan/amendmentSheet", pages.sheet(caseNumber, form), FormErrors.of(refusal));
        }
    }

    private static RenewedAgreement agreement(Map<String, String> typed) {
        var refusals = new Refusals();
        LocalDate on = refusals.reading("agreedOn", () -> JapaneseDates.parse(typed.getOrDefault("agreedOn", "")));
        LocalDate changesOn =
                refusals.reading("changesOn", () -> JapaneseDates.parse(typed.getOrDefault("changesOn", "")));
        var manner =
                TypedChoice.read(Agreement.Manner.class, typed.get("manner")).orElse(null);
        refusals.unless(manner != null, "manner", "同意のしかたを選んでください");
        refusals.throwIfAny();
        if (on == null || changesOn == null || manner == null) {
            throw new IllegalStateException("every missing part is refused");
        }
        return new RenewedAgreement(on, manner, changesOn);
    }

    private ModelAndView act(
            CaseNumber number,
            Map<String, String> typed,
            FormToken token,
            RedirectAttributes redirect,
            String saved,
            Runnable work) {
        try {
            String view = submissions.once(token, () -> {
                work.run();
                return href(number);
            });
            Notice.success(saved).afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return page(number, typed, FormErrors.of(refusal));
        }
    }

    private ModelAndView page(CaseNumber number, Map<String, String> typed, FormErrors errors) {
        var shown = PlanController.page("plan/amendment", pages.show(number, LocalDate.now(clock)), errors);
        return shown.addObject("typed", typed);
    }

    static String href(CaseNumber number) {
        return PlanController.href(number) + "/amendment";
    }
}
