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
import org.springframework.stereotype.Component;

/** Whoever presses 保存 after the session has ended signs in again and loses nothing of what she typed. */
@Component
class SignedOutSubmissions implements AccessDeniedHandler {
    static final String CARRIED = "tsunagi.carried";
    static final String FAILED = "tsunagi.signInFailed";

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (signedIn()) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        CarriedSubmission.posted(request).ifPresent(carried -> request.setAttribute(CARRIED, carried));
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        request.getRequestDispatcher(SignInController.AGAIN).forward(request, response);
    }

    void signInFailed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        CarriedSubmission.within(request).ifPresent(carried -> request.setAttribute(CARRIED, carried));
        request.setAttribute(FAILED, true);
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        request.getRequestDispatcher(SignInController.AGAIN).forward(request, response);
    }

    private static boolean signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }
}
