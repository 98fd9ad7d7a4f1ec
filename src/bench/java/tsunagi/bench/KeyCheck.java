package tsunagi.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Every foreign key of the schema holds: rows were copied without looking each of them up. */
final class KeyCheck implements Check {
    private static final String FOREIGN_KEYS = """
            select format('select count(*) from %s child where %s and not exists (select from %s parent where %s)',
                          conrelid::regclass,
                          (select string_agg(format('child.%I is not null', a.attname), ' and ')
                           from unnest(conkey) k join pg_attribute a on a.attrelid = conrelid and a.attnum = k),
                          confrelid::regclass,
                          (select string_agg(format('parent.%I = child.%I', b.attname, a.attname), ' and ')
                           from unnest(conkey, confkey) as pair (child, parent)
                           join pg_attribute a on a.attrelid = conrelid and a.attnum = child
                           join pg_attribute b on b.attrelid = confrelid and b.attnum = parent))
            from pg_constraint
            where contype = 'f' and conparentid = 0
            """;

    @Override
    public List<Finding> run(Connection connection) throws SQLException {
        var findings = new ArrayList<Finding>();
        var queries = queries(connection);
        for (String query : queries) {
            long wrong = count(connection, query);
            if (wrong > 0) {
                findings.add(new Finding("foreign key", wrong + " rows without a parent: " + query, false));
            }
        }
        long audited = count(connection, """
                select count(*) from audit_subject s
                where not exists (select from audit_event e where e.municipality_id = s.municipality_id
                                  and e.occurred_at = s.occurred_at and e.id = s.event_id)
                """);
        findings.add(Finding.counted("foreign keys", queries.size(), findings.size()));
        findings.add(new Finding("audited persons have their event", audited + " without", audited == 0));
        return findings;
    }

    private static List<String> queries(Connection connection) throws SQLException {
        var queries = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(FOREIGN_KEYS)) {
            while (rows.next()) {
                queries.add(rows.getString(1));
            }
        }
        return queries;
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
