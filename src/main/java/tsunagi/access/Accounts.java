package tsunagi.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.MunicipalityId;
import tsunagi.kernel.Refusal;

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
     * @throws Refusal when the password breaks {@link PasswordRule}
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

    /**
     * A new account for a person who has none.
     *
     * @throws Refusal when somebody has that login name, or the password breaks {@link PasswordRule}
     */
    @Transactional("platformTransactionManager")
    public UUID create(String loginName, String password) {
        var left = store.accountOf(loginName).orElse(null);
        if (left == null) {
            return open(loginName, password);
        }
        if (belongsToSomebody(left)) {
            throw new Refusal("login", "このログイン名はほかの方が使っています。別のログイン名にしてください");
        }
        setPassword(left, loginName, password);
        return left;
    }

    /** An account without any membership was left behind by a registration that failed. */
    private boolean belongsToSomebody(UUID account) {
        return !store.municipalities(account).isEmpty();
    }

    /** The account that a person already has at another implementing body. */
    @Transactional(transactionManager = "platformTransactionManager", readOnly = true)
    public Optional<UUID> known(String loginName) {
        return store.accountOf(loginName).filter(this::belongsToSomebody);
    }

    @Transactional(transactionManager = "platformTransactionManager", readOnly = true)
    public Map<UUID, String> loginNames(Collection<UUID> accounts) {
        return store.loginNames(accounts);
    }

    /** Whether another implementing body relies on this account as well. */
    @Transactional(transactionManager = "platformTransactionManager", readOnly = true)
    public boolean servesAnother(UUID account, MunicipalityId than) {
        return store.municipalities(account).stream().anyMatch(other -> !other.equals(than.value()));
    }

    /** Ends the work for one implementing body, and every session at once. */
    @Transactional("platformTransactionManager")
    public void leave(UUID account, MunicipalityId municipality) {
        store.leave(account, municipality, clock.instant());
        store.endSessions(account, null);
    }

    /**
     * Another password, given by somebody else: whoever is signed in with the old one is out.
     *
     * @throws Refusal when the password breaks {@link PasswordRule}
     */
    @Transactional("platformTransactionManager")
    public void reset(UUID account, String password) {
        setPassword(account, store.credential(account).loginName(), password);
        store.endSessions(account, null);
    }

    /**
     * Another password of one's own. Wrong guesses at the current one count as at the sign-in, so that an unlocked screen
     * is no way to try many.
     *
     * @param session the one that stays; her others end
     * @throws Refusal when the current password is wrong, or the new one breaks {@link PasswordRule}
     */
    @Transactional(transactionManager = "platformTransactionManager", noRollbackFor = Refusal.class)
    public void change(UUID account, String current, String password, String session) {
        String loginName = own(account, current, "currentPassword", "今のパスワードが違います", "変えられません");
        setPassword(account, loginName, password);
        store.endSessions(account, session);
    }

    /**
     * Whether it is still she who sits before her screen. Wrong guesses count as at the sign-in.
     *
     * @throws Refusal when it is another password
     */
    @Transactional(transactionManager = "platformTransactionManager", noRollbackFor = Refusal.class)
    public void recognise(UUID account, String password) {
        own(account, password, "password", "パスワードが違います。確かめて、もう一度入力してください", "表示できません");
        store.recognised(account);
    }

    /** The login name of whose password it is. */
    private String own(UUID account, String password, String field, String wrong, String locked) {
        var credential = store.credential(account);
        var now = clock.instant();
        if (credential.lockedAt(now)) {
            throw new Refusal(field, "続けて5回まちがえたため、15分間" + locked);
        }
        if (!encoder.matches(password, credential.passwordHash())) {
            countFailure(credential, now);
            throw new Refusal(field, wrong);
        }
        return credential.loginName();
    }

    private void setPassword(UUID account, String loginName, String password) {
        rule.check(loginName, password);
        store.setPassword(account, encoder.encode(password), clock.instant());
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
