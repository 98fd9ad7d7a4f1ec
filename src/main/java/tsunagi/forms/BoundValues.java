package tsunagi.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 自動転記 — values that other modules own, by the path that the form names ({@code person.name}). Paths that no field of the
 * form names are ignored.
 */
public record BoundValues(Map<String, RenderedValue> values) {
    public static final BoundValues NONE = new BoundValues(Map.of());

    public BoundValues {
        values = Map.copyOf(values);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects bound values; null and blank values are left out. */
    public static final class Builder {
        private final Map<String, RenderedValue> values = new LinkedHashMap<>();

        public Builder text(String path, @Nullable String text) {
            if (text != null && !text.isBlank()) {
                values.put(path, RenderedValue.text(text));
            }
            return this;
        }

        public Builder value(String path, RenderedValue value) {
            values.put(path, value);
            return this;
        }

        public BoundValues build() {
            return new BoundValues(values);
        }
    }
}
