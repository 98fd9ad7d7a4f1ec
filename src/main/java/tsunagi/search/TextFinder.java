package tsunagi.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.supportlog.SupportMethod;

/** 全文検索: the newest records and receptions of visible cases in which the words stand. */
@Repository
class TextFinder {
    /** So many are looked at from the newest on, those of other desks among them. */
    private static final int CANDIDATES = 500;

    // Nothing of somebody who has a restricted case, not even of her other cases. A contact of a household is found
    // with each person, once for her, whatever the number of her cases. offset 0: each candidate is looked up by its
    // key; else all records of the municipality would be read to join 500 of them.
    private static final String FIND = """
            select distinct on (s.happened_on, s.source_id, c.person_id) s.source_id, s.happened_on, c.case_id,
                   c.case_number, c.person_id, t.method, t.body
            from search_texts(array['RECORD', 'RECEPTION'], :spellings::text[], :further::text[], :candidates) s
            cross join lateral (
                select r.case_id, r.method, r.body from published_supportlog_text r
                where s.source = 'RECORD' and r.record_id = s.source_id
                union all
                select i.case_id, null, i.body from published_reception_text i
                where s.source = 'RECEPTION' and i.case_id = s.source_id
                offset 0) t
            join case_access c on c.case_id = t.case_id
            join visible_case v on v.case_id = c.case_id
            where not exists (select from case_access x where x.person_id = c.person_id and x.restricted)
            order by s.happened_on desc, s.source_id desc, c.person_id, c.case_number
            limit :most
            """;

    private final JdbcClient jdbc;

    TextFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param method null for a reception */
    record FoundText(
            UUID id,
            LocalDate on,
            CaseId caseId,
            CaseNumber number,
            PersonId person,
            @Nullable SupportMethod method,
            String body) {
        boolean isSameRecord(FoundText other) {
            return method != null && id.equals(other.id);
        }
    }

    List<FoundText> find(TextQuery query, int most) {
        return jdbc.sql(FIND)
                .param("spellings", query.spellings().toArray(String[]::new))
                .param(
                        "further",
                        query.further().stream()
                                .map(each -> String.join("\n", each))
                                .toArray(String[]::new))
                .param("candidates", CANDIDATES)
                .param("most", most)
                .query(TextFinder::text)
                .list();
    }

    private static FoundText text(ResultSet row, int index) throws SQLException {
        String method = row.getString("method");
        return new FoundText(
                row.getObject("source_id", UUID.class),
                row.getObject("happened_on", LocalDate.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                new CaseNumber(row.getString("case_number")),
                new PersonId(row.getObject("person_id", UUID.class)),
                method == null ? null : new SupportMethod(method),
                row.getString("body"));
    }
}
