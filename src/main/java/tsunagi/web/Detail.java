package tsunagi.web;

import org.jspecify.annotations.Nullable;

/** One name–value pair of a description list; an empty value is shown as 未入力, never as a blank. */
public record Detail(String label, String value, @Nullable String changeHref) {
    public static Detail of(String label, @Nullable Object value) {
        return new Detail(label, value == null ? "" : value.toString(), null);
    }

    public Detail change(String href) {
        return new Detail(label, value, href);
    }
}
