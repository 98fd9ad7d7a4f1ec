package tsunagi.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.StaffId;

/** The rows of 職員の管理. */
@Repository
class StaffRegister {
    private static final String ENTRIES = """
            select m.id, m.account_id, m.display_name, m.display_kana, m.disabled_at, m.version, m.changed_at,
                   coalesce(by.display_name, '') as changed_by,
                   array(select r.role from staff_role r where r.staff_id = m.id) as roles,
                   array(select o.office_id from staff_office o where o.staff_id = m.id) as offices
            from staff_member m left join staff_member by on by.id = m.changed_by
            where :id::uuid is null or m.id = :id
            order by m.disabled_at is not null, m.display_kana, m.id
            """;
    private static final String OTHER_ADMINISTRATORS = """
            select m.id from staff_member m
            where m.disabled_at is null and m.id <> :id
              and exists (select from staff_role r where r.staff_id = m.id and r.role = 'ADMINISTRATOR')
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StaffRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who works here by kana, then who has worked here. */
    List<StaffEntry> all() {
        return jdbc.sql(ENTRIES).param("id", null).query(this::entry).list();
    }

    Optional<StaffEntry> find(StaffId id) {
        return jdbc.sql(ENTRIES).param("id", id.value()).query(this::entry).optional();
    }

    /** False when another version is stored by now. */
    boolean rename(StaffId id, String name, String kana, long version) {
        int rows = jdbc.sql("""
                        update staff_member
                        set display_name = :name, display_kana = :kana, version = version + 1, changed_at = :at,
                            changed_by = tsunagi_staff()
                        where id = :id and version = :version
                        """)
                .param("name", name)
                .param("kana", kana)
                .param("at", OffsetDateTime.now(clock))
                .param("id", id.value())
                .param("version", version)
                .update();
        return rows == 1;
    }

    void disable(StaffId id, boolean disabled) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        update staff_member
                        set disabled_at = :disabled, version = version + 1, changed_at = :at, changed_by = tsunagi_staff()
                        where id = :id
                        """)
                .param("disabled", disabled ? now : null)
                .param("at", now)
                .param("id", id.value())
                .update();
    }

    /**
     * Whether somebody else administers, too. Everybody who asks waits for the others who ask, so that two administrators
     * can't put each other out in the same moment.
     */
    boolean otherAdministrators(StaffId than) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('administrators ' || tsunagi_municipality(), 0))")
                .query((row, number) -> true)
                .single();
        return !jdbc.sql(OTHER_ADMINISTRATORS)
                .param("id", than.value())
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    /** How many cases have her in their team. */
    int cases(StaffId id) {
        return jdbc.sql("""
                        select count(distinct case_id) from case_grant
                        where staff_id = :id and kind = 'TEAM' and valid_until is null
                        """).param("id", id.value()).query(Integer.class).single();
    }

    private StaffEntry entry(ResultSet row, int number) throws SQLException {
        return new StaffEntry(
                new StaffId(row.getObject("id", UUID.class)),
                row.getObject("account_id", UUID.class),
                row.getString("display_name"),
                row.getString("display_kana"),
                StaffStore.roles(row),
                StaffStore.offices(row),
                row.getObject("disabled_at") != null,
                row.getLong("version"),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
