package tsunagi.access;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** APIトークン: HTTP only. */
@Controller
@RequestMapping(ApiTokenController.PATH)
class ApiTokenController {
    static final String PATH = "/settings/api-tokens";

    private final ApiTokenAdministration tokens;
    private final Submissions submissions;

    ApiTokenController(ApiTokenAdministration tokens, Submissions submissions) {
        this.tokens = tokens;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView show() {
        return page(tokens.blank(), FormErrors.none());
    }

    /** The token is shown on the answer itself: it is stored nowhere, so a second sending shows the list. */
    @PostMapping
    ModelAndView issue(ApiTokenForm form, FormToken token) {
        var issued = new AtomicReference<@Nullable IssuedToken>();
        try {
            String view = submissions.once(token, () -> {
                issued.set(tokens.issue(form));
                return PATH;
            });
            var shown = issued.get();
            return shown == null ? new ModelAndView(view) : new ModelAndView("access/issuedToken", "issued", shown);
        } catch (Refusal refusal) {
            return page(form, FormErrors.of(refusal));
        }
    }

    @PostMapping("/{id}/revoke")
    String revoke(@PathVariable UUID id, FormToken token, RedirectAttributes redirect) {
        String view = submissions.once(token, PATH, () -> tokens.revoke(id));
        Notice.success("トークンを取り消しました。このトークンを使うプログラムは、もう答えを受け取れません。").afterRedirect(redirect);
        return view;
    }

    private ModelAndView page(ApiTokenForm form, FormErrors errors) {
        return new ModelAndView(
                "access/apiTokens",
                Map.of("page", tokens.page(), "form", form, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
