package tsunagi.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The full-text search holds each record, reception and address as it stands, and nothing else. */
final class SearchCheck implements Check {
    private static final String COMPARE = """
            select count(*), count(*) filter (where t.body is distinct from s.body
                                                 or t.happened_on is distinct from s.happened_on)
            from (%s) t full join search_text s using (municipality_id, source, source_id)
            """.formatted(SearchIndex.TEXTS);

    @Override
    public List<Finding> run(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(COMPARE)) {
            row.next();
            return List.of(Finding.counted("texts of the search", row.getLong(1), row.getLong(2)));
        }
    }
}
