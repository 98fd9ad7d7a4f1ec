package tsunagi.packet;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.conference.ConferenceId;
import tsunagi.kernel.Identifiers;

@Repository
class CopyStore {
    private static final String LIST = """
            select id, attendee_id, number, addressee, collected_at is not null as collected
            from packet_copy where conference_id = :conference order by number
            """;
    private static final String ADD = """
            insert into packet_copy (id, conference_id, attendee_id, addressee, number)
            values (:id, :conference, :attendee, :addressee,
                    (select coalesce(max(number), 0) + 1 from packet_copy where conference_id = :conference))
            """;
    private static final String COLLECT = """
            update packet_copy
            set collected_at = case when id = any (:collected) then coalesce(collected_at, tsunagi_now()) end,
                collected_by = case when id = any (:collected) then coalesce(collected_by, tsunagi_staff()) end
            where conference_id = :conference
            """;

    private final JdbcClient jdbc;

    CopyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two who number packets of one meeting wait for each other. */
    void lock(ConferenceId conference) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('packet_copy' || :conference, 0))")
                .param("conference", conference.toString())
                .query(row -> {});
    }

    void add(ConferenceId conference, Invited to) {
        jdbc.sql(ADD)
                .param("id", Identifiers.next())
                .param("conference", conference.value())
                .param("attendee", to.id())
                .param("addressee", to.label())
                .update();
    }

    List<Copy> of(ConferenceId conference) {
        return jdbc.sql(LIST)
                .param("conference", conference.value())
                .query((row, number) -> new Copy(
                        row.getObject("id", UUID.class),
                        row.getObject("attendee_id", UUID.class),
                        row.getInt("number"),
                        row.getString("addressee"),
                        row.getBoolean("collected")))
                .list();
    }

    /** Exactly these have come back. */
    void collect(ConferenceId conference, Collection<UUID> collected) {
        jdbc.sql(COLLECT)
                .param("conference", conference.value())
                .param("collected", collected.toArray(UUID[]::new))
                .update();
    }
}
