package tsunagi.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 市の画面: the inbox, and one plan to confirm, decide or return. */
@Controller
@RequestMapping("/decisions")
class DecisionController {
    private static final String CHANGED = "この画面を開いた後に、ほかの職員が更新しました。いまの内容を確かめて、もう一度操作してください";

    private final DecisionInbox inbox;
    private final DecisionPages pages;
    private final Decisions decisions;
    private final Notices notices;
    private final Submissions submissions;
    private final Clock clock;

    DecisionController(
            DecisionInbox inbox,
            DecisionPages pages,
            Decisions decisions,
            Notices notices,
            Submissions submissions,
            Clock clock) {
        this.inbox = inbox;
        this.pages = pages;
        this.decisions = decisions;
        this.notices = notices;
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@RequestParam(required = false) @Nullable String state) {
        return new ModelAndView(
                "decision/inbox",
                "page",
                inbox.page(TypedChoice.read(SubmissionState.Kind.class, state).orElse(null)));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return page(id, null, FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping("/{id}/decision")
    ModelAndView decide(
            @PathVariable UUID id, @ModelAttribute AnswerForm typed, FormToken token, RedirectAttributes redirect) {
        return answer(id, typed, token, redirect, "支援決定を記録しました。", () -> {
            LocalDate on = Refusal.reading("decidedOn", () -> JapaneseDates.parse(typed.decidedOn()));
            decisions.decide(new SubmissionId(id), typed.version(), typed.toDecide(), on);
        });
    }

    @PostMapping("/{id}/confirmation")
    ModelAndView confirm(
            @PathVariable UUID id, @ModelAttribute AnswerForm typed, FormToken token, RedirectAttributes redirect) {
        return answer(id, typed, token, redirect, "確認を記録しました。", () -> {
            LocalDate on = Refusal.reading("confirmedOn", () -> JapaneseDates.parse(typed.confirmedOn()));
            decisions.confirm(new SubmissionId(id), typed.version(), typed.toConfirm(), on);
        });
    }

    @PostMapping("/{id}/return")
    ModelAndView giveBack(
            @PathVariable UUID id, @ModelAttribute AnswerForm typed, FormToken token, RedirectAttributes redirect) {
        return answer(id, typed, token, redirect, "プランを差し戻しました。理由は自立相談支援機関の画面に出ています。", () -> {
            LocalDate on = Refusal.reading("returnedOn", () -> JapaneseDates.parse(typed.returnedOn()));
            String text = Refusal.reading("returnText", () -> TypedText.lines(typed.returnText()));
            decisions.giveBack(
                    new SubmissionId(id), typed.version(), typed.chosenReasons(), text, typed.toReturn(), on);
        });
    }

    @PostMapping("/{id}/notice")
    ModelAndView issue(
            @PathVariable UUID id, @ModelAttribute AnswerForm typed, FormToken token, RedirectAttributes redirect) {
        return answer(id, typed, token, redirect, "通知書を作りました。印刷して本人に送ってください。", () -> {
            LocalDate on = Refusal.reading("issuedOn", () -> JapaneseDates.parse(typed.issuedOn()));
            notices.issue(new SubmissionId(id), on, TypedText.strip(typed.noticeNumber()));
        });
    }

    @GetMapping("/{id}/lines/{line}")
    ModelAndView requirement(@PathVariable UUID id, @PathVariable UUID line) {
        RequirementPage page = pages.requirement(new SubmissionId(id), line);
        return requirementPage(page, RequirementForm.of(page), FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping("/{id}/lines/{line}")
    ModelAndView check(
            @PathVariable UUID id,
            @PathVariable UUID line,
            @ModelAttribute RequirementForm typed,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            String answer = submissions.once(token, () -> {
                decisions.check(new SubmissionId(id), typed.version(), line, typed.requirement());
                return "/decisions/" + id;
            });
            Notice.success("利用要件の確認を保存しました。").afterRedirect(redirect);
            return new ModelAndView(answer);
        } catch (Refusal refusal) {
            RequirementPage page = pages.requirement(new SubmissionId(id), line);
            return requirementPage(page, typed, FormErrors.of(refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (AnsweredMeanwhile changed) {
            RequirementPage page = pages.requirement(new SubmissionId(id), line);
            return requirementPage(
                    page,
                    typed.at(page.submission().version()),
                    FormErrors.none().add(null, CHANGED),
                    HttpStatus.CONFLICT);
        }
    }

    private ModelAndView answer(
            UUID id, AnswerForm typed, FormToken token, RedirectAttributes redirect, String saved, Runnable work) {
        try {
            String answer = submissions.once(token, () -> {
                work.run();
                return "/decisions/" + id;
            });
            Notice.success(saved).afterRedirect(redirect);
            return new ModelAndView(answer);
        } catch (Refusal refusal) {
            return page(id, typed, FormErrors.of(refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (AnsweredMeanwhile changed) {
            return page(id, typed, FormErrors.none().add(null, CHANGED), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView page(UUID id, @Nullable AnswerForm typed, FormErrors errors, HttpStatus status) {
        DecisionPage page = pages.decision(new SubmissionId(id));
        LocalDate today = LocalDate.now(clock);
        AnswerForm form =
                typed == null ? AnswerForm.of(page.submission(), today) : typed.shownOn(page.submission(), today);
        return shown("decision/show", Map.of("page", page, "form", form, "errors", errors), status);
    }

    private static ModelAndView requirementPage(
            RequirementPage page, RequirementForm typed, FormErrors errors, HttpStatus status) {
        return shown("decision/requirement", Map.of("page", page, "form", typed, "errors", errors), status);
    }

    private static ModelAndView shown(String view, Map<String, Object> model, HttpStatus status) {
        var shown = new ModelAndView(view, model);
        shown.setStatus(status);
        return shown;
    }
}
