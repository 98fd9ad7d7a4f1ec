package tsunagi.access;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.kernel.StaffId;

@Repository
class SupportConferenceSeatStore {
    private static final String PUT = """
            insert into support_conference_seat (member_id, staff_id, secretariat, seated_from, seated_until,
                                                 secret_from, secret_until, contractor)
            values (:member, :staff, :secretariat, :from, :until, :secretFrom, :secretUntil, :contractor)
            on conflict (municipality_id, member_id) do update
            set staff_id = excluded.staff_id, secretariat = excluded.secretariat, seated_from = excluded.seated_from,
                seated_until = excluded.seated_until, secret_from = excluded.secret_from,
                secret_until = excluded.secret_until, contractor = excluded.contractor
            """;

    private static final String SECRETARIAT = """
            select m.display_name from support_conference_seat s
            join staff_member m on m.id = s.staff_id
            cross join lateral (select (tsunagi_now() at time zone 'Asia/Tokyo')::date as today) clock
            where s.secretariat and s.seated_from <= today and coalesce(s.seated_until, today) >= today
              and s.secret_from <= today and coalesce(s.secret_until, today) >= today
            order by m.display_kana, s.member_id
            """;

    private final JdbcClient jdbc;

    SupportConferenceSeatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Null where she has none today; of several the one of the 事務局. */
    @Nullable
    OwnSeat own() {
        return jdbc.sql("""
                        select member_id as member, secretariat from own_support_conference_seat
                        order by secretariat desc, member_id limit 1
                        """).query(OwnSeat.class).optional().orElse(null);
    }

    void put(SupportConferenceSeat seat) {
        jdbc.sql(PUT)
                .param("member", seat.member())
                .param("staff", seat.staff().value())
                .param("secretariat", seat.secretariat())
                .param("from", seat.from())
                .param("until", seat.until())
                .param("secretFrom", seat.secretFrom())
                .param("secretUntil", seat.secretUntil())
                .param("contractor", seat.contractor())
                .update();
    }

    List<String> secretariat() {
        return jdbc.sql(SECRETARIAT).query(String.class).list();
    }

    List<Colleague> eligible(Collection<Role> roles) {
        return jdbc.sql("""
                        select m.id, m.display_name from staff_member m
                        where m.disabled_at is null
                          and exists (select from staff_role r where r.staff_id = m.id and r.role = any(:roles))
                        order by m.display_kana, m.id
                        """)
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .query((row, number) ->
                        new Colleague(new StaffId(row.getObject("id", UUID.class)), row.getString("display_name")))
                .list();
    }
}
