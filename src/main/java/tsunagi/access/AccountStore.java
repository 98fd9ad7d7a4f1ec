package tsunagi.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.MunicipalityId;

/** All SQL on the platform tables of accounts; its callers run in the platform transaction manager. */
@Repository
class AccountStore {
    private static final String CREDENTIAL = """
            select a.id as account, a.login_name, c.password_hash, c.failed_count, c.locked_until
            from platform.account a join platform.credential c on c.account_id = a.id
            where %s and a.disabled_at is null
            for update of c
            """;
    /** Whose every membership has ended is as unknown as a stranger. */
    private static final String BY_LOGIN = CREDENTIAL.formatted("""
            lower(a.login_name) = lower(:login)
            and (not exists (select from platform.membership m where m.account_id = a.id)
                 or exists (select from platform.membership m where m.account_id = a.id and m.ended_at is null))""");

    private static final String BY_ACCOUNT = CREDENTIAL.formatted("a.id = :account");

    private final JdbcClient jdbc;

    AccountStore(@Qualifier("platform") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Credential> credential(String loginName) {
        return jdbc.sql(BY_LOGIN)
                .param("login", loginName)
                .query(AccountStore::credential)
                .optional();
    }

    Credential credential(UUID account) {
        return jdbc.sql(BY_ACCOUNT)
                .param("account", account)
                .query(AccountStore::credential)
                .single();
    }

    /** A new password, for which nobody has guessed yet. */
    void setPassword(UUID account, String passwordHash, Instant at) {
        jdbc.sql("""
                        update platform.credential
                        set password_hash = :hash, changed_at = :at, failed_count = 0, locked_until = null
                        where account_id = :account
                        """)
                .param("hash", passwordHash)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", account)
                .update();
    }

    /** Signs her out everywhere but in the session to keep, which is null when she is to be signed out there too. */
    void endSessions(UUID account, @Nullable String kept) {
        jdbc.sql("""
                        delete from platform.spring_session
                        where principal_name = :account and session_id is distinct from :kept
                        """).param("account", account.toString()).param("kept", kept).update();
    }

    private static Credential credential(ResultSet row, int number) throws SQLException {
        return new Credential(
                row.getObject("account", UUID.class),
                row.getString("login_name"),
                row.getString("password_hash"),
                row.getInt("failed_count"),
                instant(row.getObject("locked_until", java.time.OffsetDateTime.class)));
    }

    void failed(UUID account, int count, @Nullable Instant lockedUntil) {
        jdbc.sql(
                        "update platform.credential set failed_count = :count, locked_until = :until where account_id = :account")
                .param("count", count)
                .param("until", lockedUntil == null ? null : lockedUntil.atOffset(ZoneOffset.UTC))
                .param("account", account)
                .update();
    }

    /** Guesses before the right password don't count any more. */
    void recognised(UUID account) {
        jdbc.sql("update platform.credential set failed_count = 0, locked_until = null where account_id = :account")
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
                        do update set staff_id = excluded.staff_id, municipality_name = excluded.municipality_name,
                                      ended_at = null
                        """)
                .param("account", account)
                .param("municipality", membership.municipality())
                .param("staff", membership.staff())
                .param("name", membership.municipalityName())
                .update();
    }

    void leave(UUID account, MunicipalityId municipality, Instant at) {
        jdbc.sql("""
                        update platform.membership set ended_at = :at
                        where account_id = :account and municipality_id = :municipality
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", account)
                .param("municipality", municipality.value())
                .update();
    }

    /** Where the account works or has worked. */
    List<UUID> municipalities(UUID account) {
        return jdbc.sql("select municipality_id from platform.membership where account_id = :account")
                .param("account", account)
                .query(UUID.class)
                .list();
    }

    Map<UUID, String> loginNames(Collection<UUID> accounts) {
        return jdbc
                .sql("select id, login_name from platform.account where id = any(:accounts)")
                .param("accounts", accounts.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("login_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Membership> memberships(UUID account) {
        return jdbc.sql("""
                        select municipality_id as municipality, staff_id as staff, municipality_name
                        from platform.membership where account_id = :account and ended_at is null
                        order by municipality_name
                        """).param("account", account).query(Membership.class).list();
    }

    private static @Nullable Instant instant(java.time.@Nullable OffsetDateTime value) {
        return value == null ? null : value.toInstant();
    }
}
