package tsunagi.forms;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 自動転記 — values that other modules own, by the path that the form names ({@code person.name}). Paths that no field of the
 * form names are ignored.
 *
 * @param later the paths of what is decided after a sheet was finalised, such as スクリーニング: always shown as it stands
 */
public record BoundValues(Map<String, RenderedValue> values, Set<String> later) {
    public static final BoundValues NONE = new BoundValues(Map.of());

    public BoundValues {
        values = Map.copyOf(values);
        later = Set.copyOf(later);
    }

    public BoundValues(Map<String, RenderedValue> values) {
        this(values, Set.of());
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects bound values; null and blank values are left out. */
    public static final class Builder {
        private final Map<String, RenderedValue> values = new LinkedHashMap<>();
        private final Set<String> later = new LinkedHashSet<>();

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

        /** A value that no finalisation freezes. */
        public Builder later(String path, RenderedValue value) {
            later.add(path);
            return value(path, value);
        }

        /** What is decided only after a finalisation, and isn't yet: it never stops one. */
        public Builder open(String path) {
            later.add(path);
            return this;
        }

        public BoundValues build() {
            return new BoundValues(values, later);
        }
    }
}
