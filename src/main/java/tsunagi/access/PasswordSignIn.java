package tsunagi.access;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs in by login name and password. */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private final Accounts accounts;

    PasswordSignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String password =
                attempt.getCredentials() == null ? "" : attempt.getCredentials().toString();
        return accounts.signIn(attempt.getName(), password)
                .map(signedIn -> UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of()))
                .orElseThrow(() -> new BadCredentialsException("sign-in refused"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
