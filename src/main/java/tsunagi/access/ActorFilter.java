package tsunagi.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tsunagi.database.WorkScope;
import tsunagi.kernel.MunicipalityId;
import tsunagi.kernel.StaffId;
import tsunagi.web.ScriptRequest;

/**
 * Binds each request to the person who signed in and to her municipality. The roles are read anew each time, and whoever
 * has been disabled since she signed in is out.
 */
@Component
class ActorFilter extends OncePerRequestFilter {
    private final StaffDirectory staff;

    ActorFilter(StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!signedIn() || MembershipController.PATH.equals(request.getServletPath())) {
            chain.doFilter(request, response);
            return;
        }
        var membership = chosen(request);
        if (membership == null) {
            turnAway(MembershipController.PATH, request, response);
            return;
        }
        proceed(membership, request, response, chain);
    }

    private void proceed(
            Membership membership, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var scope = new WorkScope(new MunicipalityId(membership.municipality()), new StaffId(membership.staff()));
        var arrival = scope.call(() -> staff.working(new StaffId(membership.staff()), request.getRequestURI()));
        if (arrival.isEmpty()) {
            request.getSession().invalidate();
            turnAway(SignInController.PATH, request, response);
            return;
        }
        if (arrival.get().written()) {
            request.setAttribute(Arrival.WRITTEN, true);
        }
        try {
            arrival.get().actor().call(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }

    private static void turnAway(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (ScriptRequest.is(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + page);
        }
    }

    private static boolean signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }

    private static @Nullable Membership chosen(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : (Membership) session.getAttribute(Membership.CHOSEN);
    }
}
