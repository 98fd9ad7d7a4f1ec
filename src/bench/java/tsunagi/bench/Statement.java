package tsunagi.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An SQL statement as the server logged it: the text with {@code ?} and its values as text.
 *
 * @param session which of the program's connections sent it
 */
record Statement(long session, String sql, List<@Nullable String> values) {
    private static final Pattern EXECUTED = Pattern.compile("(?s)execute [^:]*: (.*)");
    private static final Pattern SIMPLE = Pattern.compile("(?s)statement: (.*)");
    private static final Pattern PLACE = Pattern.compile("\\$\\d+");

    Statement {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** What a statement is for. */
    enum Kind {
        PAGE,
        SESSION,
        AUDIT,
        TRANSACTION
    }

    /** Null when the line of the log is no statement. */
    static @Nullable Statement logged(long session, String message, @Nullable String detail) {
        var executed = EXECUTED.matcher(message);
        if (executed.matches()) {
            String sql = PLACE.matcher(executed.group(1).replace("?", "??")).replaceAll("?");
            return new Statement(session, sql, values(detail));
        }
        var simple = SIMPLE.matcher(message);
        return simple.matches() ? new Statement(session, simple.group(1), List.of()) : null;
    }

    Kind kind() {
        String text = sql.strip().toLowerCase(Locale.ROOT);
        if (begins() || ends() || text.contains("tsunagi_bind(") || text.startsWith("set ")) {
            return Kind.TRANSACTION;
        }
        if (text.contains("spring_session")) {
            return Kind.SESSION;
        }
        boolean audits =
                text.contains("insert into audit_event") || text.contains("distinct person_id from case_access");
        return audits ? Kind.AUDIT : Kind.PAGE;
    }

    boolean begins() {
        return sql.strip().toUpperCase(Locale.ROOT).startsWith("BEGIN");
    }

    boolean ends() {
        return sql.strip().equalsIgnoreCase("COMMIT") || sql.strip().equalsIgnoreCase("ROLLBACK");
    }

    /** Reads {@code Parameters: $1 = 'it''s', $2 = NULL}. */
    static List<@Nullable String> values(@Nullable String detail) {
        var values = new ArrayList<@Nullable String>();
        int place = detail == null ? -1 : detail.indexOf("$1 = ");
        while (detail != null && place >= 0) {
            int start = detail.indexOf(" = ", place) + 3;
            if (detail.charAt(start) != '\'') {
                values.add(null);
                place = detail.indexOf('$', start);
            } else {
                int end = start + 1;
                var value = new StringBuilder();
                while (detail.charAt(end) != '\'' || end + 1 < detail.length() && detail.charAt(end + 1) == '\'') {
                    value.append(detail.charAt(end));
                    end += detail.charAt(end) == '\'' ? 2 : 1;
                }
                values.add(value.toString());
                place = detail.indexOf('$', end);
            }
        }
        return values;
    }
}
