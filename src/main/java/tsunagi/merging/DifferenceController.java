package tsunagi.merging;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.person.Duplicates;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 別の方と記録する: HTTP only. */
@Controller
@RequestMapping(MergeController.PATH)
class DifferenceController {
    private final Duplicates duplicates;
    private final MergePages pages;
    private final Submissions submissions;

    DifferenceController(Duplicates duplicates, MergePages pages, Submissions submissions) {
        this.duplicates = duplicates;
        this.pages = pages;
        this.submissions = submissions;
    }

    @GetMapping("/{one}/{other}/different")
    ModelAndView ask(@PathVariable CaseNumber one, @PathVariable CaseNumber other) {
        return asked(one, other, "", FormErrors.none());
    }

    @PostMapping("/{one}/{other}/different")
    ModelAndView tellApart(
            @PathVariable CaseNumber one,
            @PathVariable CaseNumber other,
            @RequestParam(defaultValue = "") String reason,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(
                    token,
                    MergeController.PATH,
                    () -> duplicates.tellApart(one, other, MergeForm.reason(reason, "別の方だと確かめた理由を入力してください")));
            Notice.success("別の方として記録しました。似ている点が増えないかぎり、一覧には出ません。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return asked(one, other, reason, FormErrors.of(refusal));
        }
    }

    @GetMapping("/different")
    ModelAndView differences() {
        return differences(FormErrors.none());
    }

    @PostMapping("/different/{id}")
    ModelAndView takeBack(@PathVariable UUID id, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, MergeController.PATH + "/different", () -> duplicates.takeBack(id));
            Notice.success("取り消しました。同じ方かもしれない組の一覧に戻ります。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return differences(FormErrors.of(refusal));
        }
    }

    private ModelAndView asked(CaseNumber one, CaseNumber other, String reason, FormErrors errors) {
        return new ModelAndView(
                "merging/different",
                Map.of("pair", duplicates.pair(one, other), "reason", reason, "errors", errors),
                MergeController.status(errors));
    }

    private ModelAndView differences(FormErrors errors) {
        return new ModelAndView(
                "merging/differences",
                Map.of("page", pages.differences(), "errors", errors),
                MergeController.status(errors));
    }
}
