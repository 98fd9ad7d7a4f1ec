package tsunagi.conference;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
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
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.Conflict;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 議題: a case on its way to a meeting, what lies before the meeting, and what is written down there. */
@Controller
class AgendaController {
    private static final String CASE = "/cases/{caseNumber}/conference";
    private static final String ITEM = "/conferences/{id}/items/{item}";

    private final Agenda agenda;
    private final AgendaPages pages;
    private final Deliberations deliberations;
    private final Submissions submissions;

    AgendaController(Agenda agenda, AgendaPages pages, Deliberations deliberations, Submissions submissions) {
        this.agenda = agenda;
        this.pages = pages;
        this.deliberations = deliberations;
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
        return itemPage(id, item, null, null, FormErrors.none());
    }

    /** The button that was pressed says whether it is the outcome, and whether the next item is to be opened. */
    @PostMapping(ITEM)
    ModelAndView write(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "0") long version,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var form = new MinutesForm(typed);
        try {
            var notice = new Notice[1];
            String answer = submissions.once(token, () -> {
                notice[0] = save(new ConferenceId(id), item, version, form);
                return next(id, item, form);
            });
            Objects.requireNonNullElse(notice[0], Notice.success("記録を保存しました。")).afterRedirect(redirect);
            return new ModelAndView(answer);
        } catch (Refusal refusal) {
            return itemPage(id, item, form, null, FormErrors.of(refusal));
        } catch (ChangedMeanwhile changed) {
            return Conflict.of(request, changed).page();
        }
    }

    private Notice save(ConferenceId id, UUID item, long version, MinutesForm form) {
        if (form.isKept()) {
            deliberations.write(id, item, version, form);
            return Notice.success("記録を保存しました。結果はまだ記録していません。");
        }
        String warning = deliberations.conclude(id, item, version, form);
        return warning == null ? Notice.success("結果を記録しました。") : Notice.warning("結果を記録しました。" + warning);
    }

    private static String next(UUID id, UUID item, MinutesForm form) {
        String path = "/conferences/" + id;
        String next = form.next();
        if (form.isKept()) {
            return path + "/items/" + item;
        }
        return next == null ? path : path + "/items/" + next;
    }

    @PostMapping(ITEM + "/coordinations")
    ModelAndView ask(
            @PathVariable UUID id, @PathVariable UUID item, @ModelAttribute CoordinationForm typed, FormToken token) {
        try {
            return new ModelAndView(submissions.once(token, () -> {
                deliberations.ask(new ConferenceId(id), item, typed);
                return "/conferences/" + id + "/items/" + item;
            }));
        } catch (Refusal refusal) {
            return itemPage(id, item, null, typed, FormErrors.of(refusal));
        }
    }

    @PostMapping(ITEM + "/coordinations/{coordination}")
    ModelAndView answer(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @PathVariable UUID coordination,
            @ModelAttribute CoordinationForm typed,
            FormToken token) {
        try {
            return new ModelAndView(submissions.once(token, () -> {
                deliberations.answer(new ConferenceId(id), item, coordination, typed);
                return "/conferences/" + id + "/items/" + item;
            }));
        } catch (Refusal refusal) {
            return itemPage(id, item, null, typed, FormErrors.of(refusal));
        }
    }

    private ModelAndView casePage(CaseNumber number, AgendaForm typed, FormErrors errors) {
        return shown(
                "conference/case", Map.of("page", agenda.casePage(number), "form", typed, "errors", errors), errors);
    }

    private ModelAndView itemPage(
            UUID id, UUID item, @Nullable MinutesForm typed, @Nullable CoordinationForm asked, FormErrors errors) {
        AgendaPage page = pages.page(new ConferenceId(id), item);
        var form = typed == null ? page.desk().form() : typed;
        var coordination = asked == null ? CoordinationForm.empty(page.desk().today()) : asked;
        return shown(
                "conference/item",
                Map.of("page", page, "form", form, "coordination", coordination, "errors", errors),
                errors);
    }

    private static ModelAndView shown(String view, Map<String, Object> model, FormErrors errors) {
        var page = new ModelAndView(view, model);
        page.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }
}
