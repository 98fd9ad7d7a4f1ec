package tsunagi.review;

import jakarta.servlet.http.HttpServletRequest;
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
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.Refusal;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.Conflict;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.HttpProblem;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** プラン未作成ケースの確認 `/reviews`: HTTP only. */
@Controller
@RequestMapping("/reviews")
class ReviewController {

    private final PlanReviews reviews;
    private final Submissions submissions;

    ReviewController(PlanReviews reviews, Submissions submissions) {
        this.reviews = reviews;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView list() {
        return list(FormErrors.none());
    }

    @PostMapping
    ModelAndView hold(@RequestParam UUID office, FormToken token) {
        try {
            return new ModelAndView(submissions.once(
                    token, () -> reviews.hold(new OfficeId(office)).path()));
        } catch (Refusal refusal) {
            return list(FormErrors.of(refusal));
        }
    }

    @GetMapping("/{id}")
    ModelAndView open(@PathVariable UUID id) {
        var page = page(id);
        return board(page, page.form(), FormErrors.none());
    }

    @PostMapping("/{id}")
    ModelAndView write(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var form = new ReviewForm(typed);
        try {
            String view = submissions.once(token, () -> {
                reviews.write(new ReviewId(id), form);
                return new ReviewId(id).path();
            });
            Notice.success("確認の内容を保存しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return board(page(id), form, FormErrors.of(refusal));
        } catch (ChangedMeanwhile meanwhile) {
            return Conflict.of(request, meanwhile).page();
        }
    }

    private ModelAndView list(FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("review/list", Map.of("page", reviews.list(), "errors", errors), status);
    }

    private ReviewPage page(UUID id) {
        return HttpProblem.found(() -> reviews.open(new ReviewId(id)));
    }

    private static ModelAndView board(ReviewPage page, ReviewForm form, FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("review/board", Map.of("page", page, "form", form, "errors", errors), status);
    }
}
