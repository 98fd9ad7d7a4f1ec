package tsunagi.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on the platform tables of accounts; its callers run in the platform transaction manager. */
@Repository
class AccountStore {
    private static final String CREDENTIAL = """
            select a.id as account, a.login_name, c.password_hash, c.failed_count, c.locked_until
            from platform.account a join platform.credential c on c.account_id = a.id
            where lower(a.login_name) = lower(:login) and a.disabled_at is null
            for update of c
            """;

    private final JdbcClient jdbc;

    AccountStore(@Qualifier("platform") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Credential> credential(String loginName) {
        return jdbc.sql(CREDENTIAL)
                .param("login", loginName)
                .query((row, number) -> new Credential(
                        row.getObject("account", UUID.class),
                        row.getString("login_name"),
                        row.getString("password_hash"),
                        row.getInt("failed_count"),
                        instant(row.getObject("locked_until", java.time.OffsetDateTime.class))))
                .optional();
    }

    void failed(UUID account, int count, @Nullable Instant lockedUntil) {
        jdbc.sql(
                        "update platform.credential set failed_count = :count, locked_until = :until where account_id = :account")
                .param("count", count)
                .param("until", lockedUntil == null ? null : lockedUntil.atOffset(ZoneOffset.UTC))
                .param("account", account)
                .update();
    }

    void succeeded(UUID account, Instant at) {
        jdbc.sql("""
                        update platform.credential
                        set failed_count = 0, locked_until = null, last_sign_in = :at where account_id = :account
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", account)
                .update();
    }

    void create(UUID account, String loginName, String passwordHash, Instant at) {
        jdbc.sql("insert into platform.account (id, login_name, created_at) values (:id, :login, :at)")
                .param("id", account)
                .param("login", loginName)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into platform.credential (account_id, password_hash, changed_at) values (:id, :hash, :at)")
                .param("id", account)
                .param("hash", passwordHash)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<UUID> accountOf(String loginName) {
        return jdbc.sql("select id from platform.account where lower(login_name) = lower(:login)")
                .param("login", loginName)
                .query(UUID.class)
                .optional();
    }

    void join(UUID account, Membership membership) {
        jdbc.sql("""
                        insert into platform.membership (account_id, municipality_id, staff_id, municipality_name)
                        values (:account, :municipality, :staff, :name)
                        on conflict (account_id, municipality_id)
                        do update set staff_id = excluded.staff_id, municipality_name = excluded.municipality_name
                        """)
                .param("account", account)
                .param("municipality", membership.municipality())
                .param("staff", membership.staff())
                .param("name", membership.municipalityName())
                .update();
    }

    List<Membership> memberships(UUID account) {
        return jdbc.sql("""
                        select municipality_id as municipality, staff_id as staff, municipality_name
                        from platform.membership where account_id = :account order by municipality_name
                        """).param("account", account).query(Membership.class).list();
    }

    private static @Nullable Instant instant(java.time.@Nullable OffsetDateTime value) {
        return value == null ? null : value.toInstant();
    }
}
