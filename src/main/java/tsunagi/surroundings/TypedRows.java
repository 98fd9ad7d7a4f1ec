package tsunagi.surroundings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import tsunagi.web.Choice;
import tsunagi.web.Conflict.Stored;
import tsunagi.web.Field;

/**
 * 一覧入力 — the rows of a list as typed, each field named {@code rows.KEY.FIELD}. The key is the id of what is stored, or new1, new2…
 *
 * @param columns the fields of each row, in the order of the screen
 * @param version of the list that was on the screen
 */
record TypedRows(List<Column> columns, long version, Map<String, Map<String, String>> rows) {
    /** The column by which staff call a row. */
    static final String NAME = "name";

    private static final int MOST = 80;
    private static final int MORE = 3;
    private static final String NEW = "new";
    private static final Pattern FIELD = Pattern.compile("rows\\.([0-9a-z-]{1,40})\\.([A-Za-z]{1,20})");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * One field of every row.
     *
     * @param label as staff read it
     * @param blank what stands in a new row from the start
     */
    record Column(String name, String label, String blank) {
        static Column of(String name, String label) {
            return new Column(name, label, "");
        }
    }

    TypedRows {
        columns = List.copyOf(columns);
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    static TypedRows of(List<Column> columns, MultiValueMap<String, String> sent) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        sent.toSingleValueMap().forEach((name, value) -> {
            Matcher field = FIELD.matcher(name);
            if (field.matches() && (rows.containsKey(field.group(1)) || rows.size() < MOST)) {
                rows.computeIfAbsent(field.group(1), key -> new LinkedHashMap<>())
                        .put(field.group(2), value);
            }
        });
        String version = sent.toSingleValueMap().getOrDefault("version", "");
        return new TypedRows(columns, version.matches("\\d{1,9}") ? Long.parseLong(version) : -1, rows);
    }

    static String name(String key, String field) {
        return "rows." + key + "." + field;
    }

    List<String> keys() {
        return List.copyOf(rows.keySet());
    }

    String value(String key, String field) {
        return rows.getOrDefault(key, Map.of()).getOrDefault(field, "");
    }

    Field field(String key, String column) {
        String label = columns.stream()
                .filter(each -> each.name().equals(column))
                .map(Column::label)
                .findFirst()
                .orElseThrow();
        return Field.of(name(key, column), label, value(key, column));
    }

    /** What staff call a row. */
    String called(String key) {
        return value(key, NAME).isBlank() ? "新しい行" : value(key, NAME);
    }

    Optional<UUID> id(String key) {
        return ID.matcher(key).matches() ? Optional.of(UUID.fromString(key)) : Optional.empty();
    }

    /** Whether nothing stands in any of these fields. */
    boolean isEmpty(String key, List<String> fields) {
        return fields.stream().allMatch(field -> value(key, field).isBlank());
    }

    /**
     * Every field of the rows that are stored, to be compared with what somebody else has typed.
     *
     * @param choices of a field whose value staff don't read, by key and field; empty for others
     */
    List<Stored> stored(BiFunction<String, String, List<Choice>> choices) {
        return keys().stream()
                .filter(key -> id(key).isPresent())
                .flatMap(key -> columns.stream()
                        .map(column -> Stored.chosen(
                                name(key, column.name()),
                                value(key, NAME) + "：" + column.label(),
                                value(key, column.name()),
                                choices.apply(key, column.name()))))
                .toList();
    }

    /** Every field of the rows that nobody else can have: what stands there stays. */
    Stream<Stored> added() {
        return keys().stream()
                .filter(key -> id(key).isEmpty())
                .flatMap(key -> columns.stream()
                        .map(column -> Stored.of(name(key, column.name()), column.label(), value(key, column.name()))));
    }

    /** The address at which the list is opened again with as many rows to write in, so that a draft finds all of them. */
    String page(String address) {
        long added = addedRows();
        return added <= MORE ? address : address + "?rows=" + added;
    }

    TypedRows atLeast(int blankRows) {
        TypedRows longer = this;
        while (longer.addedRows() < blankRows && longer.rows.size() < MOST) {
            longer = longer.longer();
        }
        return longer;
    }

    private long addedRows() {
        return rows.keySet().stream().filter(key -> key.startsWith(NEW)).count();
    }

    /** With a few rows more to write in. */
    TypedRows longer() {
        Map<String, Map<String, String>> longer = new LinkedHashMap<>(rows);
        int number = 1;
        for (int added = 0; added < MORE && longer.size() < MOST; number++) {
            if (longer.putIfAbsent(NEW + number, blank(columns)) == null) {
                added++;
            }
        }
        return new TypedRows(columns, version, longer);
    }

    /** What stands in a new row from the start. */
    static Map<String, String> blank(List<Column> columns) {
        return columns.stream()
                .filter(column -> !column.blank().isEmpty())
                .collect(Collectors.toMap(Column::name, Column::blank));
    }
}
