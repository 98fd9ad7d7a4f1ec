package tsunagi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * 画面を隠す — somebody else stands at the counter. It is a mark on the session, so that no page of it, reloaded or gone back to,
 * shows anything until the screen is shown again.
 *
 * @param page where she goes on
 */
record HiddenScreen(Instant since, String page) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String ATTRIBUTE = "tsunagi.hidden";
    private static final Duration WITHOUT_PASSWORD = Duration.ofSeconds(60);

    static Optional<HiddenScreen> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((HiddenScreen) session.getAttribute(ATTRIBUTE));
    }

    /** Hidden once more it stays hidden since the first time. */
    static void hide(HttpServletRequest request, Instant now, String page) {
        if (of(request).isEmpty()) {
            request.getSession().setAttribute(ATTRIBUTE, new HiddenScreen(now, page));
        }
    }

    static void show(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }

    /** Who comes back within a minute has not left her place. */
    boolean asksForPassword(Instant now) {
        return since.plus(WITHOUT_PASSWORD).isBefore(now);
    }
}
