package tsunagi.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.database.WorkScope;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.MunicipalityId;
import tsunagi.kernel.StaffId;

/**
 * APIトークン — as whom a program works. Only the SHA-256 of a token is kept: a token has 256 random bits, so nothing slower
 * is needed to protect it, and wrong ones need no lock as passwords do: nobody guesses one, and a lock would let anybody stop
 * a program that has the right one.
 */
@Component
public class ApiTokens {
    private static final int BYTES = 32;

    private final ApiTokenStore store;
    private final Clock clock;

    ApiTokens(ApiTokenStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Lets whoever shows the token work as this staff member, without end and for everything; a token that is known already stays
     * as it is.
     */
    @Transactional("platformTransactionManager")
    public void register(String token, MunicipalityId municipality, StaffId staff, String label) {
        add(token, new WorkScope(municipality, staff), label, EnumSet.allOf(ApiScope.class), null);
    }

    /** As whom the holder of the token works; empty when the token opens nothing. */
    @Transactional(transactionManager = "platformTransactionManager", readOnly = true)
    public Optional<WorkScope> holder(String token) {
        return find(token)
                .filter(found -> found.stateOn(LocalDate.now(clock)) == ApiToken.State.VALID)
                .map(ApiToken::holder);
    }

    /** A new token for a program; this is the only time that it can be read. */
    @Transactional("platformTransactionManager")
    public String issue(WorkScope issuer, String label, Set<ApiScope> scopes, LocalDate lastDay) {
        String token = random();
        add(token, issuer, label, scopes, lastDay);
        return token;
    }

    @Transactional(transactionManager = "platformTransactionManager", readOnly = true)
    List<ApiToken> of(MunicipalityId municipality) {
        return store.of(municipality);
    }

    /** The token that was shown, in whatever state, with the day of its use noted; empty when there is none like it. */
    @Transactional("platformTransactionManager")
    Optional<ApiToken> shown(String token) {
        var found = find(token);
        var today = LocalDate.now(clock);
        found.filter(known -> known.stateOn(today) == ApiToken.State.VALID && !today.equals(known.lastUsedOn()))
                .ifPresent(known -> store.used(known.id(), today));
        return found;
    }

    /** Whether there was such a token to end. */
    @Transactional("platformTransactionManager")
    boolean revoke(UUID id, WorkScope by) {
        return store.revoke(id, by, OffsetDateTime.now(clock));
    }

    private void add(String token, WorkScope holder, String label, Set<ApiScope> scopes, @Nullable LocalDate lastDay) {
        store.add(
                digest(token),
                new ApiToken(Identifiers.next(), holder, label, scopes, clock.instant(), lastDay, null, false, true));
    }

    /** The digest finds the row; comparing once more takes the same time wherever two digests begin to differ. */
    private Optional<ApiToken> find(String token) {
        byte[] digest = digest(token);
        return store.find(digest)
                .filter(stored -> MessageDigest.isEqual(stored.digest(), digest))
                .map(ApiTokenStore.Stored::token);
    }

    private static String random() {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
