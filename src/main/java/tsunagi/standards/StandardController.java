package tsunagi.standards;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.Conflict;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.HttpProblem;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 基準額表 {@code /settings/standards}: HTTP only. */
@Controller
@RequestMapping(StandardController.PATH)
class StandardController {
    static final String PATH = "/settings/standards";
    static final String OTHERS = PATH + "/others";
    static final String HISTORY = PATH + "/history";
    static final String CONFIRMATION = PATH + "/confirmation";

    private final StandardEntries entries;
    private final Submissions submissions;

    StandardController(StandardEntries entries, Submissions submissions) {
        this.entries = entries;
        this.submissions = submissions;
    }

    static String row(StandardKey key) {
        return "%s/rows/%s/%s".formatted(PATH, key.item(), key.subject());
    }

    @GetMapping
    ModelAndView table(@RequestParam(required = false) @Nullable String on) {
        try {
            LocalDate day = TypedText.strip(on) == null ? null : Refusal.reading("on", () -> JapaneseDates.parse(on));
            return table(day, on, FormErrors.none());
        } catch (Refusal refusal) {
            return table(null, on, FormErrors.of(refusal));
        }
    }

    private ModelAndView table(@Nullable LocalDate day, @Nullable String typed, FormErrors errors) {
        var page = entries.page(day);
        return new ModelAndView(
                "standards/table",
                Map.of(
                        "page",
                        page,
                        "on",
                        errors.any() && typed != null ? typed : JapaneseDates.format(page.on()),
                        "errors",
                        errors),
                status(errors));
    }

    @GetMapping("/others")
    ModelAndView others() {
        return new ModelAndView("standards/others", "page", entries.others());
    }

    @GetMapping("/history")
    ModelAndView history() {
        return new ModelAndView("standards/history", "page", entries.history());
    }

    @PostMapping("/history/withdrawal")
    String withdraw(@RequestParam Set<UUID> rows, FormToken token, RedirectAttributes redirect) {
        String view = submissions.once(token, HISTORY, () -> entries.withdraw(rows));
        Notice.success("取り消しました。その期間は、前の表の値に戻ります。").afterRedirect(redirect);
        return view;
    }

    @GetMapping("/rows/{item}/{subject}")
    ModelAndView row(@PathVariable String item, @PathVariable String subject) {
        var page = entries.row(key(item, subject));
        return row(page, page.form(), FormErrors.none());
    }

    @PostMapping("/rows/{item}/{subject}")
    ModelAndView enter(
            @PathVariable String item,
            @PathVariable String subject,
            StandardForm form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var key = key(item, subject);
        try {
            String back = key.item().isMoney() ? PATH : OTHERS;
            String view = submissions.once(token, back, () -> entries.enter(key, form));
            Notice.success("「%s」の行を保存しました。".formatted(key.label())).afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return row(entries.row(key), form, FormErrors.of(refusal));
        } catch (ChangedMeanwhile meanwhile) {
            return Conflict.of(request, meanwhile).page();
        }
    }

    @GetMapping("/confirmation")
    ModelAndView confirmation() {
        return confirmation(entries.blankConfirmation(), FormErrors.none());
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(ConfirmationForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, PATH, () -> entries.confirm(form));
            Notice.success("額を確認しました。支給の決定に使えます。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return confirmation(form, FormErrors.of(refusal));
        }
    }

    private ModelAndView confirmation(ConfirmationForm form, FormErrors errors) {
        var page = entries.confirmable();
        return new ModelAndView(
                "standards/confirmation", Map.of("page", page, "form", form, "errors", errors), status(errors));
    }

    private static ModelAndView row(StandardRowPage page, StandardForm form, FormErrors errors) {
        return new ModelAndView("standards/row", Map.of("page", page, "form", form, "errors", errors), status(errors));
    }

    private static HttpStatus status(FormErrors errors) {
        return errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    /** 資産上限 is what the 省令 says for everybody: nobody changes it here. */
    private static StandardKey key(String item, String subject) {
        try {
            var key = new StandardKey(StandardItem.valueOf(item), subject);
            if (key.item() != StandardItem.ASSET_LIMIT) {
                return key;
            }
        } catch (IllegalArgumentException | Refusal unknown) {
            throw HttpProblem.notFound();
        }
        throw HttpProblem.notFound();
    }
}
