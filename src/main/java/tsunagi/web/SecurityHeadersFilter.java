package tsunagi.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The security headers of every answer, error pages and style sheets included. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeadersFilter extends OncePerRequestFilter {
    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
                    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private static final String A_YEAR = "public, max-age=31536000, immutable";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HEADERS.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        response.setHeader("Cache-Control", cacheControl(request));
        chain.doFilter(request, response);
    }

    /** Pages hold personal data and are never stored; assets are addressed by version and may be kept. */
    private static String cacheControl(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean asset = path.startsWith("/css/")
                || path.startsWith("/js/")
                || path.startsWith("/vendor/")
                || path.startsWith("/webjars/")
                || path.startsWith("/fonts/")
                || path.startsWith("/help/pictures/")
                || path.equals("/favicon.svg");
        if (!asset) {
            return "no-store";
        }
        boolean versioned =
                path.startsWith("/webjars/") || path.startsWith("/fonts/") || request.getParameter("v") != null;
        return versioned ? A_YEAR : "no-cache";
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
