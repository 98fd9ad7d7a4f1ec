package tsunagi.tenancy;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 配置職員 — a post that must be filled.
 *
 * @param posts more than one where one person holds them together (主任相談支援員兼家計改善支援員)
 * @param minimum null where the rule names the post but no number
 */
public record RequiredPost(
        List<Post> posts,
        @Nullable BigDecimal minimum,
        @Nullable Measure measure) {
    public RequiredPost {
        posts = List.copyOf(posts);
        minimum = minimum == null ? null : minimum.setScale(1);
        if (posts.isEmpty() || (minimum == null) != (measure == null)) {
            throw new IllegalArgumentException("A required post needs posts, and a minimum needs its measure");
        }
    }

    public String label() {
        return posts.stream().map(Post::label).collect(joining("兼"));
    }

    /** {@code 相談支援員 2.0（常勤換算）}. */
    public String text() {
        return minimum == null || measure == null ? label() : label() + " " + minimum + "（" + measure.label() + "）";
    }

    /** How a minimum is counted. */
    public enum Measure implements Labelled {
        FULL_TIME("常勤の人数"),
        FULL_TIME_EQUIVALENT("常勤換算");

        private final String label;

        Measure(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
