package tsunagi.packet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.conference.ConferenceId;

@Repository
class GuestLinkStore {
    private static final String LINK = """
            select id, conference_id, attendee_id, addressee, code_hash, tries_left, visit_hash, closed_at is not null as closed
            from guest_link
            """;
    private static final RowMapper<GuestLink> MAPPER = (row, number) -> new GuestLink(
            row.getObject("id", UUID.class),
            new ConferenceId(row.getObject("conference_id", UUID.class)),
            row.getObject("attendee_id", UUID.class),
            row.getString("addressee"),
            row.getBytes("code_hash"),
            row.getInt("tries_left"),
            row.getBytes("visit_hash"),
            row.getBoolean("closed"));

    private final JdbcClient jdbc;

    GuestLinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(GuestLink link, GuestSecret secret) {
        jdbc.sql("""
                        insert into guest_link (id, conference_id, attendee_id, addressee, token_hash, code_hash, tries_left)
                        values (:id, :conference, :attendee, :addressee, :token, :code, :tries)
                        """)
                .param("id", link.id())
                .param("conference", link.conference().value())
                .param("attendee", link.attendee())
                .param("addressee", link.addressee())
                .param("token", secret.hash())
                .param("code", link.codeHash())
                .param("tries", link.triesLeft())
                .update();
    }

    /** Those that are not closed. */
    List<GuestLink> open(ConferenceId conference) {
        return jdbc.sql(LINK + "where conference_id = :conference and closed_at is null order by id")
                .param("conference", conference.value())
                .query(MAPPER)
                .list();
    }

    Optional<GuestLink> ofToken(GuestSecret token) {
        return jdbc.sql(LINK + "where token_hash = :hash")
                .param("hash", token.hash())
                .query(MAPPER)
                .optional();
    }

    Optional<GuestLink> ofVisit(GuestSecret visit) {
        return jdbc.sql(LINK + "where visit_hash = :hash")
                .param("hash", visit.hash())
                .query(MAPPER)
                .optional();
    }

    /** Uses one try up, before the code is looked at. False when none is left. */
    boolean tried(UUID id) {
        return jdbc.sql("""
                                update guest_link set tries_left = tries_left - 1
                                where id = :id and tries_left > 0 and code_hash is not null and closed_at is null
                                """).param("id", id).update() == 1;
    }

    /** The code opens one browser, and then no other. False when another was quicker. */
    boolean opened(UUID id, GuestSecret visit) {
        return jdbc.sql("""
                                update guest_link set code_hash = null, visit_hash = :visit
                                where id = :id and code_hash is not null and closed_at is null
                                """).param("id", id).param("visit", visit.hash()).update() == 1;
    }

    /** A new code; the browser that the old one opened is shut out. */
    boolean renew(ConferenceId conference, UUID id, byte[] codeHash) {
        return jdbc.sql("""
                                update guest_link set code_hash = :code, tries_left = :tries, visit_hash = null
                                where conference_id = :conference and id = :id and closed_at is null
                                """)
                        .param("code", codeHash)
                        .param("tries", GuestLink.TRIES)
                        .param("conference", conference.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean close(ConferenceId conference, UUID id) {
        return jdbc.sql("""
                                update guest_link set closed_at = tsunagi_now(), closed_by = tsunagi_staff()
                                where conference_id = :conference and id = :id and closed_at is null
                                """)
                        .param("conference", conference.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** From now on the transaction works for this guest: {@code guest_case} shows her agenda and nobody else's. */
    void workFor(UUID link) {
        jdbc.sql("select set_config('tsunagi.guest', :link, true)")
                .param("link", link.toString())
                .query(String.class)
                .single();
    }
}
