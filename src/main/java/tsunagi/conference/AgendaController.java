package tsunagi.conference;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 議題: a case on its way to a meeting, and what lies before the meeting. */
@Controller
class AgendaController {
    private static final String CASE = "/cases/{caseNumber}/conference";
    private static final String ITEM = "/conferences/{id}/items/{item}";

    private final Agenda agenda;
    private final Submissions submissions;

    AgendaController(Agenda agenda, Submissions submissions) {
        this.agenda = agenda;
        this.submissions = submissions;
    }

    @GetMapping(CASE)
    ModelAndView ofCase(@PathVariable CaseNumber caseNumber, @RequestParam @Nullable String purpose) {
        return casePage(caseNumber, AgendaForm.about(purpose), FormErrors.none());
    }

    @PostMapping(CASE)
    ModelAndView propose(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute AgendaForm typed,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            String answer = submissions.once(token, () -> {
                agenda.propose(caseNumber, typed.asked(), typed.chosen(), typed.prior(), typed.chosenReason());
                return "/cases/" + caseNumber + "/conference";
            });
            Notice.success(typed.asked().subject() + "を会議の議題にしました。市の担当者もこのケースを見られます。")
                    .afterRedirect(redirect);
            return new ModelAndView(answer);
        } catch (Refusal refusal) {
            return casePage(caseNumber, typed, FormErrors.of(refusal));
        }
    }

    @GetMapping(ITEM)
    ModelAndView item(@PathVariable UUID id, @PathVariable UUID item) {
        return itemPage(id, item, OutcomeForm.empty(), FormErrors.none());
    }

    @PostMapping(ITEM)
    ModelAndView conclude(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @ModelAttribute OutcomeForm typed,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            var warning = new String[1];
            String answer = submissions.once(token, () -> {
                warning[0] = agenda.conclude(new ConferenceId(id), item, typed.deliberation());
                return "/conferences/" + id;
            });
            saved(warning[0]).afterRedirect(redirect);
            return new ModelAndView(answer);
        } catch (Refusal refusal) {
            return itemPage(id, item, typed, FormErrors.of(refusal));
        }
    }

    private static Notice saved(@Nullable String warning) {
        return warning == null ? Notice.success("結果を記録しました。") : Notice.warning("結果を記録しました。" + warning);
    }

    private ModelAndView casePage(CaseNumber number, AgendaForm typed, FormErrors errors) {
        return shown(
                "conference/case", Map.of("page", agenda.casePage(number), "form", typed, "errors", errors), errors);
    }

    private ModelAndView itemPage(UUID id, UUID item, OutcomeForm typed, FormErrors errors) {
        AgendaPage page = agenda.page(new ConferenceId(id), item);
        return shown("conference/item", Map.of("page", page, "form", typed, "errors", errors), errors);
    }

    private static ModelAndView shown(String view, Map<String, Object> model, FormErrors errors) {
        var page = new ModelAndView(view, model);
        page.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }
}
