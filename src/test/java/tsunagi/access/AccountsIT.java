package tsunagi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.Refusal;
import tsunagi.testing.TsunagiIT;

/** NIST SP 800-63B-4 3.2.2: who guesses is stopped, and learns nothing from the answers. */
@TsunagiIT
class AccountsIT {
    private static final String PASSWORD = "みずいろの傘を三本買った";

    @Autowired
    AccountStore store;

    @Autowired
    PasswordRule rule;

    @Autowired
    @Qualifier("platform")
    JdbcClient platform;

    @Autowired
    @Qualifier("platformTransactionManager")
    PlatformTransactionManager transactions;

    private final String login = "t" + UUID.randomUUID();
    private final TestClock clock = new TestClock();
    private Accounts accounts;

    @BeforeEach
    void openTheAccount() {
        accounts = new Accounts(store, rule, clock);
        transaction().executeWithoutResult(_ -> accounts.open(login, PASSWORD));
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    private Optional<SignedIn> signIn(String loginName, String password) {
        return transaction().execute(_ -> accounts.signIn(loginName, password));
    }

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(signIn(login, "まちがった合言葉その" + i)).isEmpty();
        }
    }

    @Test
    void theLoginNameIsReadInAnyCase() {
        assertThat(signIn(login.toUpperCase(java.util.Locale.ROOT), PASSWORD)).isPresent();
    }

    @Test
    void fiveWrongPasswordsCloseTheAccountForAQuarterOfAnHour() {
        guess(5);
        assertThat(signIn(login, PASSWORD)).as("the right one too").isEmpty();
        clock.forward(Duration.ofMinutes(14));
        assertThat(signIn(login, PASSWORD)).isEmpty();
        clock.forward(Duration.ofMinutes(2));
        assertThat(signIn(login, PASSWORD)).isPresent();
    }

    @Test
    void aSignInForgetsEarlierMistakes() {
        guess(4);
        assertThat(signIn(login, PASSWORD)).isPresent();
        guess(4);
        assertThat(signIn(login, PASSWORD)).isPresent();
    }

    @Test
    void whatIsGuessedWhileTheAccountIsClosedDoesNotCloseItForLonger() {
        guess(5);
        clock.forward(Duration.ofMinutes(10));
        guess(5);
        clock.forward(Duration.ofMinutes(6));
        assertThat(signIn(login, PASSWORD)).isPresent();
    }

    @Test
    void anUnknownNameIsAnsweredLikeAWrongPassword() {
        assertThat(signIn("nobody" + UUID.randomUUID(), PASSWORD)).isEmpty();
    }

    @Test
    void aDisabledAccountOpensForNobody() {
        transaction()
                .executeWithoutResult(
                        _ -> platform.sql("update platform.account set disabled_at = now() where login_name = :login")
                                .param("login", login)
                                .update());
        assertThat(signIn(login, PASSWORD)).isEmpty();
    }

    @Test
    void thePasswordIsKeptAsAnArgon2Hash() {
        String hash = transaction()
                .execute(_ -> platform.sql("""
                        select c.password_hash from platform.credential c join platform.account a on a.id = c.account_id
                        where a.login_name = :login
                        """)
                        .param("login", login)
                        .query(String.class)
                        .single());
        assertThat(hash).startsWith("$argon2id$").doesNotContain(PASSWORD);
    }

    @Test
    void anEasyPasswordOpensNoAccount() {
        String other = "t" + UUID.randomUUID();
        assertThatThrownBy(() -> transaction().executeWithoutResult(_ -> accounts.open(other, "password123456")))
                .isInstanceOf(Refusal.class);
        assertThat(transaction().<Optional<UUID>>execute(_ -> store.accountOf(other)))
                .isEmpty();
    }

    /** A clock that a test moves. */
    private static final class TestClock extends Clock {
        private Instant now = Instant.parse("2026-11-22T01:00:00Z");

        void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return JapanTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
