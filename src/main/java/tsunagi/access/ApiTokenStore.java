package tsunagi.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.database.WorkScope;
import tsunagi.kernel.MunicipalityId;
import tsunagi.kernel.StaffId;

@Repository
class ApiTokenStore {
    private static final String TOKEN = """
            select t.token_hash, t.id, t.municipality_id, t.staff_id, t.label, t.scopes, t.created_at, t.last_day,
                   t.last_used_on, t.revoked_at is not null as revoked,
                   not exists (select from platform.membership m
                               where m.municipality_id = t.municipality_id and m.staff_id = t.staff_id
                                 and m.ended_at is not null) as issuer_works
            from platform.token_hash t
            """;

    private final JdbcClient jdbc;

    ApiTokenStore(@Qualifier("platform") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A token beside the digest that it is kept under. */
    record Stored(byte[] digest, ApiToken token) {}

    void add(byte[] digest, ApiToken token) {
        jdbc.sql("""
                        insert into platform.token_hash
                          (token_hash, id, municipality_id, staff_id, label, scopes, created_at, last_day)
                        values (:digest, :id, :municipality, :staff, :label, :scopes, :at, :lastDay) on conflict do nothing
                        """)
                .param("digest", digest)
                .param("id", token.id())
                .param("municipality", token.holder().municipality().value())
                .param("staff", Objects.requireNonNull(token.holder().staff()).value())
                .param("label", token.label())
                .param("scopes", token.scopes().stream().map(ApiScope::name).toArray(String[]::new))
                .param("at", token.issuedAt().atOffset(java.time.ZoneOffset.UTC))
                .param("lastDay", token.lastDay())
                .update();
    }

    Optional<Stored> find(byte[] digest) {
        return jdbc.sql(TOKEN + "where t.token_hash = :digest")
                .param("digest", digest)
                .query((row, number) -> new Stored(row.getBytes("token_hash"), token(row)))
                .optional();
    }

    /** The latest first. */
    List<ApiToken> of(MunicipalityId municipality) {
        return jdbc.sql(TOKEN + "where t.municipality_id = :municipality order by t.created_at desc, t.id")
                .param("municipality", municipality.value())
                .query((row, number) -> token(row))
                .list();
    }

    void used(UUID id, LocalDate on) {
        jdbc.sql(
                        "update platform.token_hash set last_used_on = :on where id = :id and last_used_on is distinct from :on")
                .param("on", on)
                .param("id", id)
                .update();
    }

    /** Whether there was such a token of this municipality that was not revoked yet. */
    boolean revoke(UUID id, WorkScope by, OffsetDateTime at) {
        StaffId staff = Objects.requireNonNull(by.staff());
        return jdbc.sql("""
                                update platform.token_hash set revoked_at = :at, revoked_by = :staff
                                where id = :id and municipality_id = :municipality and revoked_at is null
                                """)
                        .param("at", at)
                        .param("staff", staff.value())
                        .param("id", id)
                        .param("municipality", by.municipality().value())
                        .update()
                == 1;
    }

    private static ApiToken token(ResultSet row) throws SQLException {
        return new ApiToken(
                row.getObject("id", UUID.class),
                new WorkScope(
                        new MunicipalityId(row.getObject("municipality_id", UUID.class)),
                        new StaffId(row.getObject("staff_id", UUID.class))),
                row.getString("label"),
                scopes((String[]) row.getArray("scopes").getArray()),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                day(row, "last_day"),
                day(row, "last_used_on"),
                row.getBoolean("revoked"),
                row.getBoolean("issuer_works"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** A scope that this version of the program doesn't know opens nothing. */
    private static Set<ApiScope> scopes(String[] names) {
        return Arrays.stream(ApiScope.values())
                .filter(scope -> List.of(names).contains(scope.name()))
                .collect(Collectors.toSet());
    }
}
