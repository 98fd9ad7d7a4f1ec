package tsunagi.merging;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
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
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.person.EntryChangedMeanwhile;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Pager;
import tsunagi.web.Submissions;

/** 統合 `/merges`: HTTP only. The two people are named by a case of each; the first one is kept. */
@Controller
@RequestMapping(MergeController.PATH)
class MergeController {
    static final String PATH = "/merges";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Merges merges;
    private final MergePages pages;
    private final Submissions submissions;

    MergeController(Merges merges, MergePages pages, Submissions submissions) {
        this.merges = merges;
        this.pages = pages;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView pairs(@RequestParam(defaultValue = "1") String page) {
        return pairs(page, "", "", FormErrors.none());
    }

    /** For two people who are not alike enough for the list. Who types a name instead of a number leaves it in no address. */
    @PostMapping("/compare")
    ModelAndView byNumbers(@RequestParam(defaultValue = "") String one, @RequestParam(defaultValue = "") String other) {
        var refusals = new Refusals();
        CaseNumber first = refusals.reading("one", () -> CaseNumber.parse(one));
        CaseNumber second = refusals.reading("other", () -> CaseNumber.parse(other));
        try {
            refusals.throwIfAny();
        } catch (Refusal refusal) {
            return pairs("1", one, other, FormErrors.of(refusal));
        }
        return first == null || second == null
                ? pairs("1", one, other, FormErrors.none())
                : new ModelAndView("redirect:" + MergePage.path(first, second));
    }

    @GetMapping("/{kept}/{givenUp}")
    ModelAndView compare(@PathVariable CaseNumber kept, @PathVariable CaseNumber givenUp) {
        var page = pages.compare(kept, givenUp);
        var fresh = MergeForm.fresh(page.kept().sheet(), page.givenUp().sheet());
        return compared(page, fresh, FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping("/{kept}/{givenUp}")
    ModelAndView merge(
            @PathVariable CaseNumber kept,
            @PathVariable CaseNumber givenUp,
            @RequestParam Map<String, String> typed,
            FormToken token,
            RedirectAttributes redirect) {
        var form = new MergeForm(typed);
        try {
            String view = submissions.once(token, () -> {
                merges.merge(kept, givenUp, form);
                return "/cases/" + kept.value() + "/person";
            });
            merged(kept).afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return compared(
                    pages.compare(kept, givenUp), form, FormErrors.of(refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (EntryChangedMeanwhile changed) {
            var page = pages.compare(kept, givenUp);
            String said = "この画面を開いたあとに、%sさんが %s に更新しました。今の内容を確かめて、もう一度「統合する」を押してください"
                    .formatted(changed.by(), TIME.format(JapanTime.of(changed.at())));
            var again = form.asRead(page.kept().sheet(), page.givenUp().sheet());
            return compared(page, again, FormErrors.none().add(null, said), HttpStatus.CONFLICT);
        }
    }

    /** What is to be done next where the person now has two running cases. */
    private Notice merged(CaseNumber kept) {
        var running = pages.running(kept);
        var other = running.stream().filter(each -> !each.equals(kept)).findFirst();
        if (running.size() < 2 || other.isEmpty()) {
            return Notice.success("2つの登録を1人の方に統合しました。");
        }
        return Notice.warning("2つの登録を1人の方に統合しました。進行中のケースが%d件あります。続けるケースを決めて、もう一方を終結にしてください。".formatted(running.size()))
                .action(other.get().value() + "の終結へ", "/cases/" + other.get().value() + "/closing");
    }

    @GetMapping("/done")
    ModelAndView done(@RequestParam(defaultValue = "1") String page) {
        return new ModelAndView("merging/done", "page", pages.done(Pager.asked(page)));
    }

    @GetMapping("/done/{id}")
    ModelAndView undoing(@PathVariable UUID id) {
        return undoing(id, "", FormErrors.none());
    }

    @PostMapping("/done/{id}")
    ModelAndView undo(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, PATH + "/done", () -> merges.undo(id, reason));
            Notice.success("統合を取り消しました。2人の登録は、もとどおり別々です。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return undoing(id, reason, FormErrors.of(refusal));
        }
    }

    private ModelAndView pairs(String page, String one, String other, FormErrors errors) {
        return new ModelAndView(
                "merging/pairs",
                Map.of("page", pages.pairs(Pager.asked(page)), "one", one, "other", other, "errors", errors),
                status(errors));
    }

    private static ModelAndView compared(MergePage page, MergeForm form, FormErrors errors, HttpStatus status) {
        return new ModelAndView("merging/compare", Map.of("page", page, "form", form, "errors", errors), status);
    }

    private ModelAndView undoing(UUID id, String reason, FormErrors errors) {
        return new ModelAndView(
                "merging/undo", Map.of("page", pages.undoing(id), "reason", reason, "errors", errors), status(errors));
    }

    static HttpStatus status(FormErrors errors) {
        return errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
