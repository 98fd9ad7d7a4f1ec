package tsunagi.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** Rows of one table on their way to {@code COPY … FROM STDIN}. */
final class CopyTable {
    private static final int USUAL_SIZE = 1 << 20;

    private final String name;
    private final String columns;
    private final StringBuilder rows = new StringBuilder(USUAL_SIZE);

    CopyTable(String name, String columns) {
        this.name = name;
        this.columns = columns;
    }

    /** @param values in the order of the columns */
    void add(@Nullable Object... values) {
        for (int column = 0; column < values.length; column++) {
            if (column > 0) {
                rows.append('\t');
            }
            write(values[column]);
        }
        rows.append('\n');
    }

    void copy(CopyManager copy) throws SQLException, IOException {
        if (!rows.isEmpty()) {
            copy.copyIn("copy " + name + " (" + columns + ") from stdin", new StringReader(rows.toString()));
            rows.setLength(0);
        }
    }

    void digest(MessageDigest digest) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(rows.toString().getBytes(StandardCharsets.UTF_8));
        rows.setLength(0);
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> rows.append("\\N");
            case String text -> escape(text);
            case Boolean truth -> rows.append(truth ? 't' : 'f');
            case Collection<?> list -> escape(array(list));
            case Enum<?> constant -> rows.append(constant.name());
            default -> rows.append(value);
        }
    }

    private static String array(Collection<?> list) {
        return list.stream()
                .map(element -> element instanceof UUID ? element.toString() : "\"" + element + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void escape(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            switch (character) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(character);
            }
        }
    }
}
