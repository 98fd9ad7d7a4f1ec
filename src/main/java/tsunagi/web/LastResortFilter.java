package tsunagi.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
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

/**
 * Answers what fails outside of the controllers, above all a session that can't be read while the database is away. It
 * renders the page itself: an error dispatch would pass the same failing filters again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class LastResortFilter extends OncePerRequestFilter {
    private final TemplateEngine engine;

    LastResortFilter(TemplateEngine engine) {
        this.engine = engine;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            if (ProblemPage.nobodyIsThere(failure)) {
                return;
            }
            if (response.isCommitted()) {
                throw failure;
            }
            answer(failure, request, response);
        }
    }

    private void answer(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Throwable cause =
                failure instanceof ServletException && failure.getCause() != null ? failure.getCause() : failure;
        ProblemPage problem = ProblemPage.of(cause, request);
        ErrorPages.log(problem, cause);
        if (ApiRequest.is(request)) {
            ApiProblem.of(cause, problem).write(response);
            return;
        }
        var page = new Utf8ByteOutput();
        engine.render("web/problem.jte", Map.of("frame", Frame.signedOut(), "problem", problem), page);
        response.resetBuffer();
        response.setStatus(problem.status().value());
        response.setContentType(JteView.HTML);
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
