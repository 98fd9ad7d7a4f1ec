package tsunagi.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.kernel.Identifiers;

/** アカウント — who may sign in, and how often she may try. */
@Service
class Accounts {
    private static final int ATTEMPTS = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);

    private final AccountStore store;
    private final PasswordRule rule;
    private final Clock clock;
    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final String nobodysHash = encoder.encode("nobody's password");

    Accounts(AccountStore store, PasswordRule rule, Clock clock) {
        this.store = store;
        this.rule = rule;
        this.clock = clock;
    }

    /**
     * Checks a password. An unknown name, a wrong password and a locked account cost the same time and give the same
     * empty answer, so that nobody learns which names exist.
     */
    @Transactional("platformTransactionManager")
    public Optional<SignedIn> signIn(String loginName, String password) {
        var now = clock.instant();
        var credential = store.credential(loginName).orElse(null);
        if (credential == null) {
            encoder.matches(password, nobodysHash);
            return Optional.empty();
        }
        boolean right = encoder.matches(password, credential.passwordHash());
        if (credential.lockedAt(now)) {
            return Optional.empty();
        }
        if (!right) {
            countFailure(credential, now);
            return Optional.empty();
        }
        store.succeeded(credential.account(), now);
        return Optional.of(new SignedIn(credential.account(), credential.loginName()));
    }

    private void countFailure(Credential credential, Instant now) {
        int count = credential.failedCount() + 1;
        boolean lock = count >= ATTEMPTS;
        store.failed(credential.account(), lock ? 0 : count, lock ? now.plus(LOCK) : null);
    }

    /**
     * The account of that login name, made when there is none.
     *
     * @throws tsunagi.kernel.Refusal when the password breaks {@link PasswordRule}
     */
    @Transactional("platformTransactionManager")
    public UUID open(String loginName, String password) {
        var existing = store.accountOf(loginName);
        if (existing.isPresent()) {
            return existing.get();
        }
        rule.check(loginName, password);
        UUID account = Identifiers.next();
        store.create(account, loginName, encoder.encode(password), clock.instant());
        return account;
    }

    @Transactional("platformTransactionManager")
    public void join(UUID account, Membership membership) {
        store.join(account, membership);
    }

    @Transactional(transactionManager = "platformTransactionManager", readOnly = true)
    public List<Membership> memberships(SignedIn signedIn) {
        return store.memberships(signedIn.account());
    }
}
