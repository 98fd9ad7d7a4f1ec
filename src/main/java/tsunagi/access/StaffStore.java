package tsunagi.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.access.StaffDirectory.NewStaff;
import tsunagi.kernel.MunicipalityId;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.StaffId;

@Repository
class StaffStore {
    private static final String ACTOR = """
            select m.display_name, m.single_keys,
                   array(select r.role from staff_role r where r.staff_id = m.id) as roles,
                   array(select o.office_id from staff_office o
                         join published_contracted_office c on c.office_id = o.office_id
                         where o.staff_id = m.id) as offices,
                   exists (select from published_drafts_place w
                           where w.place = :place
                             and (w.staff_id = m.id or w.saved_at > tsunagi_now() - interval '10 minutes')) as written,
                   exists (select from own_support_conference_seat s where s.staff_id = m.id) as seated
            from staff_member m where m.id = :staff
            """;
    private static final String WORKING = ACTOR + " and m.disabled_at is null";

    private final JdbcClient jdbc;

    StaffStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Actor actor(MunicipalityId municipality, StaffId staff) {
        return arrival(ACTOR, municipality, staff, "").orElseThrow().actor();
    }

    /** Empty when she doesn't work here any more. */
    Optional<Arrival> working(MunicipalityId municipality, StaffId staff, String place) {
        return arrival(WORKING, municipality, staff, place);
    }

    private Optional<Arrival> arrival(String sql, MunicipalityId municipality, StaffId staff, String place) {
        return jdbc.sql(sql)
                .param("staff", staff.value())
                .param("place", place)
                .query((row, number) -> new Arrival(actor(municipality, staff, row), row.getBoolean("written")))
                .optional();
    }

    private static Actor actor(MunicipalityId municipality, StaffId staff, ResultSet row) throws SQLException {
        return new Actor(
                municipality,
                staff,
                row.getString("display_name"),
                roles(row),
                offices(row),
                row.getBoolean("single_keys"),
                row.getBoolean("seated"));
    }

    Optional<StaffId> withAccount(UUID account) {
        return jdbc.sql("select id from staff_member where account_id = :account")
                .param("account", account)
                .query(UUID.class)
                .optional()
                .map(StaffId::new);
    }

    boolean administered() {
        return jdbc.sql("""
                        select exists (select from staff_member m join staff_role r on r.staff_id = m.id
                                       where r.role = 'ADMINISTRATOR' and m.disabled_at is null)
                        """).query(Boolean.class).single();
    }

    StaffRoll roll() {
        return new StaffRoll(jdbc.sql("""
                        select m.id, m.display_name as name, m.disabled_at is null as working,
                               array(select o.office_id from staff_office o where o.staff_id = m.id) as offices
                        from staff_member m order by m.display_kana, m.id
                        """)
                .query((row, number) -> new StaffRoll.Member(
                        new Colleague(new StaffId(row.getObject("id", UUID.class)), row.getString("name")),
                        row.getBoolean("working"),
                        offices(row)))
                .list());
    }

    void add(StaffId id, UUID account, NewStaff staff) {
        jdbc.sql("""
                        insert into staff_member (id, account_id, display_name, display_kana)
                        values (:id, :account, :name, :kana)
                        """)
                .param("id", id.value())
                .param("account", account)
                .param("name", staff.name())
                .param("kana", staff.kana())
                .update();
        assign(id, staff.roles(), staff.offices());
    }

    /** Gives her these roles and offices, and takes all others. */
    void assign(StaffId id, Set<Role> roles, List<OfficeId> offices) {
        for (String table : List.of("delete from staff_role", "delete from staff_office")) {
            jdbc.sql(table + " where staff_id = :id").param("id", id.value()).update();
        }
        roles.forEach(role -> jdbc.sql("insert into staff_role (staff_id, role) values (:id, :role)")
                .param("id", id.value())
                .param("role", role.name())
                .update());
        offices.forEach(office -> jdbc.sql("insert into staff_office (staff_id, office_id) values (:id, :office)")
                .param("id", id.value())
                .param("office", office.value())
                .update());
    }

    OwnControls controls(StaffId staff) {
        return jdbc.sql("select single_keys, recent_cases from staff_member where id = :staff")
                .param("staff", staff.value())
                .query(OwnControls.class)
                .single();
    }

    void setControls(StaffId staff, OwnControls controls) {
        jdbc.sql("update staff_member set single_keys = :keys, recent_cases = :recent where id = :staff")
                .param("keys", controls.singleKeys())
                .param("recent", controls.recentCases())
                .param("staff", staff.value())
                .update();
    }

    static Set<Role> roles(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) array(row, "roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    static List<OfficeId> offices(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) array(row, "offices").getArray())
                .map(OfficeId::new)
                .toList();
    }

    private static Array array(ResultSet row, String column) throws SQLException {
        return java.util.Objects.requireNonNull(row.getArray(column), column);
    }
}
