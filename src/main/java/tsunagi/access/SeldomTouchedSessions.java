package tsunagi.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Stored sessions whose last use is written down once a minute. Written at every page, it was a transaction of its own, with
 * its wait for the disk, for each page that only reads; so a session may end up to a minute early.
 *
 * <p>What a request has saved is not read again in it: Spring's filter does so when the answer begins and when it ends, only to
 * learn whether the cookie holds.
 */
class SeldomTouchedSessions<S extends Session> implements SessionRepository<SeldomTouchedSessions.Seldom<S>> {
    private static final Duration OFTEN_ENOUGH = Duration.ofMinutes(1);

    private final SessionRepository<S> stored;
    /** Of the request of this thread; null outside a request. */
    private final ThreadLocal<@Nullable Optional<Seldom<S>>> saved = new ThreadLocal<>();

    SeldomTouchedSessions(SessionRepository<S> stored) {
        this.stored = stored;
    }

    void beginRequest() {
        saved.set(Optional.empty());
    }

    void endRequest() {
        saved.remove();
    }

    @Override
    public Seldom<S> createSession() {
        return new Seldom<>(stored.createSession());
    }

    @Override
    public void save(Seldom<S> session) {
        stored.save(session.stored());
        saved(Optional.of(session));
    }

    @Override
    public @Nullable Seldom<S> findById(String id) {
        var request = saved.get();
        if (request != null && request.filter(own -> own.getId().equals(id)).isPresent()) {
            return request.get();
        }
        S found = stored.findById(id);
        return found == null ? null : new Seldom<>(found);
    }

    @Override
    public void deleteById(String id) {
        stored.deleteById(id);
        saved(Optional.empty());
    }

    private void saved(Optional<Seldom<S>> session) {
        if (saved.get() != null) {
            saved.set(session);
        }
    }

    record Seldom<S extends Session>(S stored) implements Session {
        @Override
        public void setLastAccessedTime(Instant now) {
            if (Duration.between(stored.getLastAccessedTime(), now).compareTo(OFTEN_ENOUGH) >= 0) {
                stored.setLastAccessedTime(now);
            }
        }

        @Override
        public String getId() {
            return stored.getId();
        }

        @Override
        public String changeSessionId() {
            return stored.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return stored.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return stored.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            if (value == null) {
                stored.removeAttribute(name);
            } else {
                stored.setAttribute(name, value);
            }
        }

        @Override
        public void removeAttribute(String name) {
            stored.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return stored.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return stored.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            stored.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return stored.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return stored.isExpired();
        }
    }
}
