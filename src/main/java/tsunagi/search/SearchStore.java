package tsunagi.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.casefile.Stage;
import tsunagi.kernel.CaseId;

@Repository
class SearchStore {
    private static final String KEEP = """
            with ended as (
                delete from search_request where asked_at < tsunagi_now() - interval '7 days' and staff_id = tsunagi_staff())
            insert into search_request (id, words) values (:id, :words)
            """;
    private static final String STANDING = """
            select c.case_id, c.stage, s.name as lead
            from published_case c left join published_staff s on s.staff_id = c.lead_staff_id
            where c.case_id = any(:cases)
            """;

    private final JdbcClient jdbc;

    SearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID id, SearchWords words) {
        jdbc.sql(KEEP).param("id", id).param("words", words.typed()).update();
    }

    /** A search of one's own. */
    Optional<SearchWords> find(UUID id) {
        return jdbc.sql("select words from search_request where id = :id and staff_id = tsunagi_staff()")
                .param("id", id)
                .query((row, index) -> new SearchWords(row.getString("words")))
                .optional();
    }

    /** Where a case stands, and who leads it. */
    record Standing(Stage stage, @Nullable String lead) {}

    Map<CaseId, Standing> standing(Collection<CaseId> cases) {
        Map<CaseId, Standing> standing = new HashMap<>();
        jdbc.sql(STANDING)
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(row -> {
                    standing.put(
                            new CaseId(row.getObject("case_id", UUID.class)),
                            new Standing(Stage.valueOf(row.getString("stage")), row.getString("lead")));
                });
        return standing;
    }
}
