package tsunagi.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** What the triggers of records, receptions and addresses would have put into the full-text search, row by row, at once. */
final class SearchIndex {
    /** Of each source what stands. */
    static final String TEXTS = """
            select municipality_id, 'RECORD' as source, record_id as source_id, happened_on,
                   search_fold(supportlog_search_body(r)) as body
            from support_record r
            where not exists (select from support_record later where later.municipality_id = r.municipality_id
                              and later.record_id = r.record_id and later.version > r.version)
            union all
            select municipality_id, 'RECEPTION', case_id, received_on, search_fold(intake_search_body(r))
            from reception r
            where not exists (select from reception later where later.municipality_id = r.municipality_id
                              and later.case_id = r.case_id and later.revision > r.revision)
            union all
            select municipality_id, 'ADDRESS', id, null, person_search_address(city, street, building)
            from person_address
            """;

    private static final String[] STEPS = {
        "drop index search_text_grams",
        "insert into search_text (municipality_id, source, source_id, happened_on, body) " + TEXTS,
        """
        create index search_text_grams on search_text using gin (search_grams(municipality_id, period, body))
            with (fastupdate = off)
        """
    };

    private SearchIndex() {}

    /** As administrator: the program itself has no right to the table. */
    static void fill(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            for (String step : STEPS) {
                statement.execute(step);
            }
        }
    }
}
