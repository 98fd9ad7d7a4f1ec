package tsunagi.access;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Puts a signed-in person behind a MockMvc request, as the sign-in page would have: with a stored session of her own. */
@TestComponent
public class TestSignIn {
    private final SessionRepository<?> sessions;
    private final CookieSerializer cookies;

    private final JdbcClient platform;

    TestSignIn(SessionRepository<?> sessions, CookieSerializer cookies, @Qualifier("platform") JdbcClient platform) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.platform = platform;
    }

    public RequestPostProcessor of(Actor actor) {
        var principal = new SignedIn(accountOf(actor), "test");
        var authenticated = UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
        var signedIn = SecurityMockMvcRequestPostProcessors.authentication(authenticated);
        var membership =
                new Membership(actor.municipality().value(), actor.staff().value(), "試験市");
        String session = begin(sessions, membership);
        return request -> {
            var response = new MockHttpServletResponse();
            cookies.writeCookieValue(new CookieValue(request, response, session));
            request.setCookies(response.getCookies());
            return signedIn.postProcessRequest(request);
        };
    }

    private UUID accountOf(Actor actor) {
        return platform.sql("select account_id from platform.membership where staff_id = :staff")
                .param("staff", actor.staff().value())
                .query(UUID.class)
                .single();
    }

    private static <S extends Session> String begin(SessionRepository<S> sessions, Membership membership) {
        S session = sessions.createSession();
        session.setAttribute(Membership.CHOSEN, membership);
        sessions.save(session);
        return session.getId();
    }
}
