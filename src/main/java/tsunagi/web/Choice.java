package tsunagi.web;

import org.jspecify.annotations.Nullable;

/** One option of a choice: the submitted value, what the staff read, and a line of explanation below it. */
public record Choice(String value, String label, @Nullable String support) {
    public static Choice of(String value, String label) {
        return new Choice(value, label, null);
    }

    public static Choice of(String value, String label, String support) {
        return new Choice(value, label, support);
    }
}
