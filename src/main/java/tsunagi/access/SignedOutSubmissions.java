package tsunagi.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import tsunagi.web.ScriptRequest;

/** Whoever presses 保存 after the session has ended signs in again and loses nothing of what she typed. */
@Component
class SignedOutSubmissions implements AccessDeniedHandler {
    static final String CARRIED = "tsunagi.carried";
    static final String FAILED = "tsunagi.signInFailed";

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (ScriptRequest.is(request)) {
            response.setStatus(signedIn() ? HttpStatus.FORBIDDEN.value() : HttpStatus.UNAUTHORIZED.value());
            return;
        }
        var carried = CarriedSubmission.posted(request);
        if (!signedIn()) {
            carried.ifPresent(form -> request.setAttribute(CARRIED, form));
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            request.getRequestDispatcher(SignInController.AGAIN).forward(request, response);
        } else if (denied instanceof CsrfException
                && carried.filter(form -> isHers(form, request)).isPresent()) {
            request.setAttribute(CARRIED, carried.get());
            request.getRequestDispatcher(SignInController.RESUME).forward(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    void signInFailed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (ScriptRequest.is(request)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        CarriedSubmission.within(request).ifPresent(carried -> request.setAttribute(CARRIED, carried));
        request.setAttribute(FAILED, true);
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        request.getRequestDispatcher(SignInController.AGAIN).forward(request, response);
    }

    /** Signed in anew in another window, she sends a form that an older window still shows. */
    private static boolean isHers(CarriedSubmission form, HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(Membership.CHOSEN) instanceof Membership membership
                && form.isOf(membership);
    }

    private static boolean signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }
}
