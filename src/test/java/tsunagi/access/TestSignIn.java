package tsunagi.access;

import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Puts a signed-in person behind a MockMvc request, as the sign-in page would have. */
public final class TestSignIn {
    private TestSignIn() {}

    public static RequestPostProcessor of(Actor actor) {
        var principal = new SignedIn(UUID.randomUUID(), "test");
        var authenticated = UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
        var signedIn = SecurityMockMvcRequestPostProcessors.authentication(authenticated);
        var membership =
                new Membership(actor.municipality().value(), actor.staff().value(), "試験市");
        return request -> {
            var prepared = signedIn.postProcessRequest(request);
            java.util.Objects.requireNonNull(prepared.getSession()).setAttribute(Membership.CHOSEN, membership);
            return prepared;
        };
    }
}
