package tsunagi.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** After sign-in: chooses the membership when there is one only, and takes up a carried submission. */
@Component
class SignedInHandler extends SavedRequestAwareAuthenticationSuccessHandler {
    private final Accounts accounts;
    private final SignInLog log;

    SignedInHandler(Accounts accounts, SignInLog log) {
        this.accounts = accounts;
        this.log = log;
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        var signedIn = (SignedIn) Objects.requireNonNull(authentication.getPrincipal(), "principal");
        var memberships = accounts.memberships(signedIn);
        if (memberships.size() == 1) {
            request.getSession().setAttribute(Membership.CHOSEN, memberships.getFirst());
            log.signedIn(memberships.getFirst());
        }
        var carried = CarriedSubmission.within(request);
        if (carried.isPresent() && memberships.size() == 1) {
            request.setAttribute(SignedOutSubmissions.CARRIED, carried.get());
            request.getRequestDispatcher(SignInController.RESUME).forward(request, response);
            return;
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
