package tsunagi.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds a call to the program that shows a token, and to its municipality. No bean: it belongs to the calls of programs alone. */
class ApiTokenFilter extends OncePerRequestFilter {
    /** Who has shown a token has this; a person who is signed in has not. */
    static final String PROGRAM = "PROGRAM";

    private final ApiDoor door;

    ApiTokenFilter(ApiDoor door) {
        this.door = door;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var shown = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
        if (shown.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            // Two headers are no form of one, so they are refused like any other text that is no token.
            var caller = door.admit(String.join(", ", shown), path(request));
            proceed(caller, request, response, chain);
        } catch (ApiRefused refused) {
            refused.problem().write(response);
        }
    }

    private static void proceed(
            ApiCaller caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                caller.label(), null, AuthorityUtils.createAuthorityList(PROGRAM))));
        try {
            caller.call(() -> {
                chain.doFilter(new BodyOnlyRequest(request), response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
