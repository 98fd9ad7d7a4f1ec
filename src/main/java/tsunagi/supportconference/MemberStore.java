package tsunagi.supportconference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.StaffId;
import tsunagi.web.ChangedMeanwhile.Saved;

@Repository
class MemberStore {
    private static final String ALL = """
            select m.id, m.kind, m.organisation, m.post, m.name, m.staff_id, m.secretariat, m.member_from, m.member_until,
                   m.version, m.changed_at, coalesce(s.name, '') as changed_by,
                   p.ground, p.pledged_on, p.pledged_until, p.kept_at
            from support_conference_member m
            left join published_staff s on s.staff_id = m.changed_by
            left join lateral (select * from support_conference_pledge p where p.member_id = m.id
                               order by p.pledged_on desc, p.id desc limit 1) p on true
            where :id::uuid is null or m.id = :id
            order by m.organisation, m.name, m.id
            """;

    private final JdbcClient jdbc;

    MemberStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A member with what a conflicting change has to be told. */
    record Stored(Member member, Saved saved) {}

    List<Member> all() {
        return jdbc.sql(ALL).param("id", null).query(MemberStore::stored).list().stream()
                .map(Stored::member)
                .toList();
    }

    Optional<Stored> find(MemberId id) {
        return jdbc.sql(ALL).param("id", id.value()).query(MemberStore::stored).optional();
    }

    /** Takes the row for this transaction: a pledge and a change of the membership write the same seat. */
    void lock(MemberId id) {
        jdbc.sql("select id from support_conference_member where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    void add(Member member) {
        write("""
                insert into support_conference_member (id, kind, organisation, post, name, staff_id, secretariat,
                                                       member_from, member_until)
                values (:id, :kind, :organisation, :post, :name, :staff, :secretariat, :from, :until)
                """, member);
    }

    /** False when another version is stored by now. */
    boolean change(Member member) {
        return write("""
                update support_conference_member
                set kind = :kind, organisation = :organisation, post = :post, name = :name, staff_id = :staff,
                    secretariat = :secretariat, member_from = :from, member_until = :until, version = version + 1,
                    changed_at = tsunagi_now(), changed_by = tsunagi_staff()
                where id = :id and version = :version
                """, member);
    }

    private boolean write(String sql, Member member) {
        var statement = jdbc.sql(sql)
                .param("id", member.id().value())
                .param("kind", member.kind().name())
                .param("organisation", member.organisation())
                .param("post", member.post())
                .param("name", member.name())
                .param("staff", member.staff() == null ? null : member.staff().value())
                .param("secretariat", member.secretariat())
                .param("from", member.from())
                .param("until", member.until());
        return (sql.contains(":version") ? statement.param("version", member.version()) : statement).update() == 1;
    }

    void add(MemberId member, Pledge pledge) {
        jdbc.sql("""
                        insert into support_conference_pledge (id, member_id, ground, pledged_on, pledged_until, kept_at)
                        values (:id, :member, :ground, :on, :until, :keptAt)
                        """)
                .param("id", Identifiers.next())
                .param("member", member.value())
                .param("ground", pledge.ground().name())
                .param("on", pledge.on())
                .param("until", pledge.until())
                .param("keptAt", pledge.keptAt())
                .update();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        UUID staff = row.getObject("staff_id", UUID.class);
        var member = new Member(
                new MemberId(row.getObject("id", UUID.class)),
                MemberKind.valueOf(row.getString("kind")),
                row.getString("organisation"),
                row.getString("post"),
                row.getString("name"),
                staff == null ? null : new StaffId(staff),
                row.getBoolean("secretariat"),
                row.getObject("member_from", LocalDate.class),
                row.getObject("member_until", LocalDate.class),
                pledge(row),
                row.getLong("version"));
        return new Stored(
                member,
                new Saved(
                        row.getString("changed_by"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getLong("version")));
    }

    private static @Nullable Pledge pledge(ResultSet row) throws SQLException {
        String ground = row.getString("ground");
        return ground == null
                ? null
                : new Pledge(
                        SecrecyGround.valueOf(ground),
                        row.getObject("pledged_on", LocalDate.class),
                        row.getObject("pledged_until", LocalDate.class),
                        row.getString("kept_at"));
    }
}
