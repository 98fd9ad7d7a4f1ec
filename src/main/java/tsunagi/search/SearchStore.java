package tsunagi.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.casefile.Stage;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;

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

    /** Of the pages of cases that she has opened in the last two weeks; of the newest five hundred. */
    private static final String RECENT = """
            with opened as (
              select case_id, max(occurred_at) as at
              from (select e.case_id, e.occurred_at from audit_event e
                    where e.staff_id = tsunagi_staff() and e.occurred_at > tsunagi_now() - interval '14 days'
                      and e.case_id is not null and e.outcome = 'DONE'
                    order by e.occurred_at desc limit 500) newest
              group by case_id)
            select c.case_id, c.case_number, c.person_id
            from opened o
            join visible_case v on v.case_id = o.case_id
            join published_case c on c.case_id = o.case_id
            order by o.at desc limit 10
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

    /** A case that the reader has opened. */
    record Opened(CaseId caseId, CaseNumber number, PersonId person) {}

    /** Newest first. */
    List<Opened> recentlyOpened() {
        return jdbc.sql(RECENT)
                .query((row, index) -> new Opened(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new CaseNumber(row.getString("case_number")),
                        new PersonId(row.getObject("person_id", UUID.class))))
                .list();
    }
}
