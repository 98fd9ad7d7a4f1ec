package tsunagi.web;

import java.util.List;
import java.util.Map;

/** What stands in a JSON text, kept as it was written: nothing is converted, so {@code "1"}, {@code 1.0} and {@code 1} stay apart. */
sealed interface JsonValue {
    record Text(String value) implements JsonValue {}

    /** @param digits as written, perhaps with a minus; no fraction, no exponent, and no bound */
    record Whole(String digits) implements JsonValue {}

    /** A number with a fraction or an exponent, {@code true} or {@code false}: nothing that a field of ours takes. */
    record Unused() implements JsonValue {}

    record Null() implements JsonValue {}

    record Elements(List<JsonValue> values) implements JsonValue {
        public Elements {
            values = List.copyOf(values);
        }
    }

    /** @param repeated names that stand there more than once */
    record Members(Map<String, JsonValue> values, List<String> repeated) implements JsonValue {}
}
