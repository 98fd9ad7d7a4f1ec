package tsunagi.conference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.AgencyId;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;

@Repository
class ShortageStore {
    private static final int MOST = 1_000;
    private static final String LIST = """
            select c.id, c.held_on, c.forum, i.case_id, p.case_number, i.purpose,
                   concat_ws(e'\\n', case when i.purpose = 'SHORTAGE' then i.reason end, nullif(i.shortage, '')) as missing
            from agenda_item i
            join conference c on c.id = i.conference_id
            join visible_case v on v.case_id = i.case_id
            join published_case p on p.case_id = i.case_id
            where i.outcome is not null and (i.shortage <> '' or i.purpose = 'SHORTAGE')
              and c.agency_id = any (:agencies) and c.held_on between :from and :until
              and concat_ws(e'\\n', case when i.purpose = 'SHORTAGE' then i.reason end, i.shortage) ilike all (:words)
            order by c.held_on desc, c.id, i.position
            limit :most
            """;

    private final JdbcClient jdbc;

    ShortageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first, of those cases that the reader may see. */
    List<Shortage> find(Collection<AgencyId> agencies, ShortageFilter filter) {
        return jdbc.sql(LIST)
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(UUID[]::new))
                .param("from", filter.from())
                .param("until", filter.until())
                .param("words", patterns(filter.words()))
                .param("most", MOST)
                .query((row, number) -> new Shortage(
                        new ConferenceId(row.getObject("id", UUID.class)),
                        row.getObject("held_on", LocalDate.class),
                        new Forum(row.getString("forum")),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new CaseNumber(row.getString("case_number")),
                        Purpose.valueOf(row.getString("purpose")),
                        row.getString("missing")))
                .list();
    }

    /** Each word as it is typed: none of them is a wildcard. */
    private static String[] patterns(String words) {
        return Arrays.stream(words.split("[\\s\u3000]+", -1))
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
    }
}
