package tsunagi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** サインイン. */
@Controller
class SignInController {
    static final String PATH = "/sign-in";
    static final String AGAIN = "/sign-in/again";
    static final String RESUME = "/sign-in/resume";

    private final ObjectProvider<DemoUsers> demoUsers;

    SignInController(ObjectProvider<DemoUsers> demoUsers) {
        this.demoUsers = demoUsers;
    }

    @GetMapping(PATH)
    ModelAndView page(HttpServletRequest request, @RequestParam(required = false) @Nullable String signedOut) {
        return page(request, signedOut != null);
    }

    /** Reached by a forward from the security filters only: a refused password, or a form posted without a session. */
    @PostMapping(AGAIN)
    ModelAndView again(HttpServletRequest request) {
        return page(request, false);
    }

    /** Reached by a forward after sign-in: offers to save what was submitted after the session had ended. */
    @PostMapping(RESUME)
    ModelAndView resume(HttpServletRequest request) {
        return request.getAttribute(SignedOutSubmissions.CARRIED) instanceof CarriedSubmission carried
                ? new ModelAndView("access/resume", "carried", carried)
                : new ModelAndView("redirect:/");
    }

    private ModelAndView page(HttpServletRequest request, boolean signedOut) {
        var carried = (CarriedSubmission) request.getAttribute(SignedOutSubmissions.CARRIED);
        var users = demoUsers.getIfAvailable();
        var page = new SignInPage(
                request.getAttribute(SignedOutSubmissions.FAILED) != null,
                signedOut,
                carried != null,
                carried == null ? List.of() : carried.hidden(),
                users == null ? List.of() : users.list(),
                DemoUsers.PASSWORD);
        return new ModelAndView("access/signIn", "page", page);
    }
}
