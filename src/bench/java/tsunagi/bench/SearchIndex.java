package tsunagi.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** What the triggers of records, receptions and addresses would have put into the full-text search, row by row, at once. */
final class SearchIndex {
    private static final String[] STEPS = {"drop index search_text_grams", """
        insert into search_text (municipality_id, source, source_id, happened_on, body)
        select municipality_id, 'RECORD', record_id, happened_on, search_fold(supportlog_search_body(r)) from support_record r
        """, """
        insert into search_text (municipality_id, source, source_id, happened_on, body)
        select municipality_id, 'RECEPTION', case_id, received_on, search_fold(intake_search_body(r)) from reception r
        """, """
        insert into search_text (municipality_id, source, source_id, body)
        select municipality_id, 'ADDRESS', id, person_search_address(city, street, building) from person_address
        """, """
        create index search_text_grams on search_text using gin (search_grams(municipality_id, period, body))
            with (fastupdate = off)
        """};

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
