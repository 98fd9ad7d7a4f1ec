package tsunagi.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tsunagi.database.DatabaseEndpoint;
import tsunagi.kernel.Identifiers;

/**
 * The statements of a page, run directly over JDBC as the program's role: the same texts, values, transactions and
 * connections, session and audit included. Keys that the program makes anew each time are made anew here too, and numbers
 * that count up go on counting.
 */
final class Floor implements AutoCloseable {
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Map<Long, Connection> sessions = new HashMap<>();
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final List<Statement> statements;
    /** Of each statement the same one of the time before; null where there was none. */
    private final List<@Nullable Statement> earlier;

    private int round;

    private Floor(List<@Nullable Statement> earlier, List<Statement> statements) {
        this.earlier = earlier;
        this.statements = statements;
    }

    /**
     * Ready to run.
     *
     * @param earlier the statements of the same work a time before: what differs is made anew each time
     */
    static Floor open(DatabaseEndpoint endpoint, List<Statement> earlier, List<Statement> statements)
            throws SQLException {
        var floor = new Floor(paired(earlier, statements), statements);
        for (Statement statement : statements) {
            if (!floor.sessions.containsKey(statement.session())) {
                var connection =
                        DriverManager.getConnection(endpoint.url(), endpoint.appUser(), endpoint.appPassword());
                floor.sessions.put(statement.session(), connection);
            }
        }
        return floor;
    }

    /** The first with the first of the same text, the second with the second. */
    private static List<@Nullable Statement> paired(List<Statement> earlier, List<Statement> statements) {
        var left = new ArrayList<>(earlier);
        var pairs = new ArrayList<@Nullable Statement>();
        for (Statement statement : statements) {
            var same = left.stream()
                    .filter(each -> each.sql().equals(statement.sql()))
                    .findFirst()
                    .orElse(null);
            left.remove(same);
            pairs.add(same);
        }
        return pairs;
    }

    int count(Statement.Kind kind) {
        return (int) statements.stream()
                .filter(statement -> statement.kind() == kind)
                .count();
    }

    /** Runs all once. */
    void run() throws SQLException {
        round++;
        var keys = new HashMap<String, String>();
        for (int index = 0; index < statements.size(); index++) {
            run(index, keys);
        }
    }

    private void run(int index, Map<String, String> keys) throws SQLException {
        Statement statement = statements.get(index);
        var connection = Objects.requireNonNull(sessions.get(statement.session()));
        if (statement.begins()) {
            connection.setAutoCommit(false);
        } else if (statement.ends()) {
            if (!connection.getAutoCommit()) {
                connection.commit();
                connection.setAutoCommit(true);
            }
        } else {
            var call = prepared.get(statement.session() + statement.sql());
            if (call == null) {
                call = connection.prepareStatement(statement.sql());
                prepared.put(statement.session() + statement.sql(), call);
            }
            for (int place = 0; place < statement.values().size(); place++) {
                set(call, place + 1, value(index, place, keys));
            }
            read(call);
        }
    }

    /** As text of a type that the server finds out; dates say theirs, since {@code date + ?} would guess a number. */
    private static void set(PreparedStatement call, int place, @Nullable String value) throws SQLException {
        if (value != null && DATE.matcher(value).matches()) {
            call.setObject(place, LocalDate.parse(value));
        } else {
            call.setObject(place, value, Types.OTHER);
        }
    }

    private static void read(PreparedStatement call) throws SQLException {
        if (call.execute()) {
            try (var rows = call.getResultSet()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getString(column);
                    }
                }
            }
        }
    }

    private @Nullable String value(int index, int place, Map<String, String> keys) {
        String now = statements.get(index).values().get(place);
        String before = before(index, place);
        if (now == null || before == null || now.equals(before)) {
            return now;
        }
        if (KEY.matcher(now).matches()) {
            return keys.computeIfAbsent(now, _ -> Identifiers.next().toString());
        }
        if (NUMBER.matcher(now).matches() && NUMBER.matcher(before).matches()) {
            long step = Long.parseLong(now) - Long.parseLong(before);
            return Long.toString(Long.parseLong(now) + step * round);
        }
        return now;
    }

    private @Nullable String before(int index, int place) {
        var same = earlier.get(index);
        return same == null || place >= same.values().size()
                ? null
                : same.values().get(place);
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : sessions.values()) {
            connection.close();
        }
    }
}
