package tsunagi.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets so many pages be made at once, and the others wait in their order for a moment. Without it everybody would come in, wait
 * for a connection at each step, and most would be turned away after the greater part of their work was done.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class CrowdFilter extends OncePerRequestFilter {
    /** With the wait for a connection three seconds at most until there is an answer (R13 of the quality figures). */
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    private static final List<String> MADE_WITHOUT_DATABASE =
            List.of("/css/", "/js/", "/fonts/", "/vendor/", "/webjars/", "/favicon");

    private final Semaphore places;

    CrowdFilter(@Value("${tsunagi.pages-at-once:100}") int pages) {
        this.places = new Semaphore(pages, true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return MADE_WITHOUT_DATABASE.stream().anyMatch(request.getServletPath()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hasPlace()) {
            throw new Crowded();
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
