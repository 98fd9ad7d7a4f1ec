package tsunagi.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tsunagi.web.ApiRequest;
import tsunagi.web.ScriptRequest;

/** While the screen is hidden nothing is shown but the page that shows it again. What was being typed is still kept as a draft. */
@Component
class HiddenScreenFilter extends OncePerRequestFilter {
    private static final String HIDDEN = "Tsunagi-Hidden";
    private static final List<String> SHOW_NOTHING = List.of(
            ScreenController.PATH + "/",
            SessionController.PATH,
            SignInController.PATH,
            "/sign-out",
            "/css/",
            "/js/",
            "/fonts/",
            "/vendor/",
            "/webjars/",
            "/favicon.svg",
            "/error");

    /** A program shows its answers on no screen. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return ApiRequest.is(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HiddenScreen.of(request).isEmpty()) {
            chain.doFilter(request, response);
        } else if (showsNothing(request)) {
            response.setHeader(HIDDEN, "true");
            chain.doFilter(request, response);
        } else if (ScriptRequest.is(request)) {
            response.setStatus(HttpStatus.LOCKED.value());
        } else {
            response.sendRedirect(request.getContextPath() + ScreenController.HIDDEN);
        }
    }

    private static boolean showsNothing(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean draft = path.startsWith("/drafts/") && "PUT".equals(request.getMethod());
        return draft || SHOW_NOTHING.stream().anyMatch(path::startsWith);
    }
}
