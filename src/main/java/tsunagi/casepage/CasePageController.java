package tsunagi.casepage;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.access.CaseGrants;
import tsunagi.casefile.StepNumber;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

@Controller
class CasePageController {
    private final Summaries summaries;
    private final CasePages pages;
    private final CaseGrants grants;
    private final Submissions submissions;

    CasePageController(Summaries summaries, CasePages pages, CaseGrants grants, Submissions submissions) {
        this.summaries = summaries;
        this.pages = pages;
        this.grants = grants;
        this.submissions = submissions;
    }

    @GetMapping("/cases/{caseNumber}")
    ModelAndView summary(@PathVariable CaseNumber caseNumber) {
        return new ModelAndView(
                "casepage/summary", Map.of("page", summaries.page(caseNumber), "errors", FormErrors.none()));
    }

    @GetMapping("/cases/{caseNumber}/history")
    ModelAndView history(@PathVariable CaseNumber caseNumber) {
        return history(caseNumber, FormErrors.none());
    }

    @PostMapping("/cases/{caseNumber}/history/skip")
    ModelAndView skip(
            @PathVariable CaseNumber caseNumber,
            @RequestParam StepNumber step,
            @RequestParam(defaultValue = "") String reason,
            FormToken token) {
        return change(caseNumber, token, () -> pages.skip(caseNumber, step, reason));
    }

    @PostMapping("/cases/{caseNumber}/history/{fact}/void")
    ModelAndView voidFact(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID fact,
            @RequestParam(defaultValue = "") String reason,
            FormToken token) {
        return change(caseNumber, token, () -> pages.voidFact(caseNumber, fact, reason));
    }

    @PostMapping("/cases/{caseNumber}/team")
    String assign(
            @PathVariable CaseNumber caseNumber,
            @RequestParam(required = false) @Nullable UUID member,
            @RequestParam(defaultValue = "") String lead,
            FormToken token,
            RedirectAttributes redirect) {
        if (member == null) {
            Notice.warning("担当する職員を選んでください。").afterRedirect(redirect);
            return "redirect:" + path(caseNumber);
        }
        String next = submissions.once(token, () -> {
            pages.assign(caseNumber, new StaffId(member), !lead.isEmpty());
            return path(caseNumber);
        });
        Notice.success("担当を保存しました。").afterRedirect(redirect);
        return next;
    }

    @PostMapping("/cases/{caseNumber}/team/{member}/release")
    String release(@PathVariable CaseNumber caseNumber, @PathVariable UUID member, FormToken token) {
        return submissions.once(token, () -> {
            pages.release(caseNumber, new StaffId(member));
            return path(caseNumber);
        });
    }

    @PostMapping("/cases/{caseNumber}/restriction")
    String restrict(
            @PathVariable CaseNumber caseNumber, @RequestParam(defaultValue = "") String restricted, FormToken token) {
        return submissions.once(token, () -> {
            grants.restrict(caseNumber, !restricted.isEmpty());
            return path(caseNumber);
        });
    }

    private ModelAndView change(CaseNumber number, FormToken token, Runnable work) {
        try {
            return new ModelAndView(submissions.once(token, () -> {
                work.run();
                return path(number) + "/history";
            }));
        } catch (Refusal refusal) {
            var page = history(number, FormErrors.of(refusal));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private ModelAndView history(CaseNumber number, FormErrors errors) {
        return new ModelAndView("casepage/history", Map.of("page", pages.history(number), "errors", errors));
    }

    private static String path(CaseNumber number) {
        return "/cases/" + number.value();
    }
}
