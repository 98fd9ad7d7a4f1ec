package tsunagi.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tsunagi.database.DatabaseEndpoint;

/** The program's own role sees all rows of the bound municipality, none of another, and nothing unbound. */
final class IsolationCheck implements Check {
    private static final List<String> TABLES = List.of(
            "person",
            "support_case",
            "case_fact",
            "support_record",
            "form_revision",
            "plan",
            "plan_submission",
            "audit_event");

    private final DatabaseEndpoint endpoint;

    IsolationCheck(DatabaseEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public List<Finding> run(Connection connection) throws SQLException {
        long looked = 0;
        long wrong = 0;
        try (var app = DriverManager.getConnection(endpoint.url(), endpoint.appUser(), endpoint.appPassword())) {
            for (String table : TABLES) {
                var held = held(connection, table);
                wrong += count(app, table) == 0 ? 0 : 1;
                for (var municipality : held.entrySet()) {
                    bind(app, municipality.getKey());
                    looked++;
                    wrong += count(app, table) == municipality.getValue() ? 0 : 1;
                }
                bind(app, "");
            }
        }
        return List.of(Finding.counted("each municipality sees its own rows only", looked, wrong));
    }

    private static Map<String, Long> held(Connection connection, String table) throws SQLException {
        var counts = new LinkedHashMap<String, Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select municipality_id::text, count(*) from " + table + " group by municipality_id")) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counts;
    }

    private static void bind(Connection app, String municipality) throws SQLException {
        try (var statement = app.prepareStatement("select set_config('tsunagi.municipality', ?, false)")) {
            statement.setString(1, municipality);
            statement.execute();
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
