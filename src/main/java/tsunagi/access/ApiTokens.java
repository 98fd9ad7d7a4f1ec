package tsunagi.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.database.WorkScope;
import tsunagi.kernel.MunicipalityId;
import tsunagi.kernel.StaffId;

/**
 * APIトークン — as whom a program works. Only the SHA-256 of a token is kept: a token has 256 random bits, so nothing slower
 * is needed to protect it.
 */
@Component
public class ApiTokens {
    private final JdbcClient jdbc;
    private final Clock clock;

    ApiTokens(@Qualifier("platform") JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Lets whoever shows the token work as this staff member; a token that is known already stays as it is. */
    @Transactional("platformTransactionManager")
    public void register(String token, MunicipalityId municipality, StaffId staff, String label) {
        jdbc.sql("""
                        insert into platform.token_hash (token_hash, municipality_id, staff_id, label, created_at)
                        values (:hash, :municipality, :staff, :label, :at) on conflict do nothing
                        """)
                .param("hash", hash(token))
                .param("municipality", municipality.value())
                .param("staff", staff.value())
                .param("label", label)
                .param("at", java.time.OffsetDateTime.now(clock))
                .update();
    }

    /** As whom the holder of the token works; empty when the token is unknown or revoked, or she works there no more. */
    @Transactional(transactionManager = "platformTransactionManager", readOnly = true)
    public Optional<WorkScope> holder(String token) {
        return jdbc.sql("""
                        select t.municipality_id, t.staff_id from platform.token_hash t
                        where t.token_hash = :hash and t.revoked_at is null
                          and not exists (select from platform.membership m
                                          where m.municipality_id = t.municipality_id and m.staff_id = t.staff_id
                                            and m.ended_at is not null)
                        """)
                .param("hash", hash(token))
                .query((row, number) -> new WorkScope(
                        new MunicipalityId(row.getObject("municipality_id", UUID.class)),
                        new StaffId(row.getObject("staff_id", UUID.class))))
                .optional();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
