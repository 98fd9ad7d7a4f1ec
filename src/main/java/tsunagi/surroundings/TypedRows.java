package tsunagi.surroundings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import tsunagi.web.Choice;
import tsunagi.web.Conflict.Stored;

/**
 * 一覧入力 — the rows of a list as typed, each field named {@code rows.KEY.FIELD}. The key is the id of what is stored, or new1, new2…
 *
 * @param version of the list that was on the screen
 */
record TypedRows(long version, Map<String, Map<String, String>> rows) {
    private static final int MOST = 80;
    private static final int MORE = 3;
    private static final String NEW = "new";
    private static final Pattern FIELD = Pattern.compile("rows\\.([0-9a-z-]{1,40})\\.([A-Za-z]{1,20})");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    TypedRows {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    static TypedRows of(MultiValueMap<String, String> sent) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        sent.toSingleValueMap().forEach((name, value) -> {
            Matcher field = FIELD.matcher(name);
            if (field.matches() && (rows.containsKey(field.group(1)) || rows.size() < MOST)) {
                rows.computeIfAbsent(field.group(1), key -> new LinkedHashMap<>())
                        .put(field.group(2), value);
            }
        });
        String version = sent.toSingleValueMap().getOrDefault("version", "");
        return new TypedRows(version.matches("\\d{1,9}") ? Long.parseLong(version) : -1, rows);
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

    Optional<UUID> id(String key) {
        return ID.matcher(key).matches() ? Optional.of(UUID.fromString(key)) : Optional.empty();
    }

    /** Whether nothing stands in any of these fields. */
    boolean isEmpty(String key, List<String> fields) {
        return fields.stream().allMatch(field -> value(key, field).isBlank());
    }

    /**
     * Every field of the rows that are stored.
     *
     * @param choices of a field whose value staff don't read; empty for others
     * @param called what staff call a row
     */
    List<Stored> stored(
            Map<String, String> fields,
            BiFunction<String, String, List<Choice>> choices,
            UnaryOperator<String> called) {
        return keys().stream()
                .filter(key -> id(key).isPresent())
                .flatMap(key -> fields.entrySet().stream()
                        .map(field -> Stored.chosen(
                                name(key, field.getKey()),
                                called.apply(key) + "：" + field.getValue(),
                                value(key, field.getKey()),
                                choices.apply(key, field.getKey()))))
                .toList();
    }

    /** Every field of the rows that nobody else can have: what stands there stays. */
    Stream<Stored> added(Map<String, String> fields) {
        return keys().stream()
                .filter(key -> id(key).isEmpty())
                .flatMap(key -> fields.entrySet().stream()
                        .map(field ->
                                Stored.of(name(key, field.getKey()), field.getValue(), value(key, field.getKey()))));
    }

    /** The address at which the list is opened again with as many rows to write in, so that a draft finds all of them. */
    String page(String address) {
        long added = added();
        return added <= MORE ? address : address + "?rows=" + added;
    }

    TypedRows atLeast(int blankRows, Map<String, String> blank) {
        TypedRows longer = this;
        while (longer.added() < blankRows && longer.rows.size() < MOST) {
            longer = longer.longer(blank);
        }
        return longer;
    }

    private long added() {
        return rows.keySet().stream().filter(key -> key.startsWith(NEW)).count();
    }

    /** With a few rows more to write in. */
    TypedRows longer(Map<String, String> blank) {
        Map<String, Map<String, String>> longer = new LinkedHashMap<>(rows);
        int number = 1;
        for (int added = 0; added < MORE && longer.size() < MOST; number++) {
            if (longer.putIfAbsent(NEW + number, blank) == null) {
                added++;
            }
        }
        return new TypedRows(version, longer);
    }
}
