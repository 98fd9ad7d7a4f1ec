package tsunagi.web;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.JapaneseDates.Reading;

/**
 * One input of a form: its name, what the staff read, and the text as typed. Used by the field tags:
 * {@code Field.of("kana", "ふりがな", form.kana()).required().support("…").in(errors)}.
 */
public record Field(
        String name,
        String label,
        String value,
        @Nullable String error,
        @Nullable String support,
        Mark mark) {

    /** 必須・任意 as words beside the label; READ_ONLY explains in its support text why. */
    public enum Mark {
        NONE(""),
        REQUIRED("※必須"),
        OPTIONAL("※任意"),
        READ_ONLY("編集不可");

        private final String text;

        Mark(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    public static Field of(String name, String label, @Nullable Object value) {
        return new Field(name, label, Objects.toString(value, ""), null, null, Mark.NONE);
    }

    public static Field of(String name, String label) {
        return of(name, label, null);
    }

    public Field required() {
        return new Field(name, label, value, error, support, Mark.REQUIRED);
    }

    public Field optional() {
        return new Field(name, label, value, error, support, Mark.OPTIONAL);
    }

    public Field readOnly(String reason) {
        return new Field(name, label, value, error, reason, Mark.READ_ONLY);
    }

    public Field support(String text) {
        return new Field(name, label, value, error, text, mark);
    }

    public Field error(@Nullable String message) {
        return new Field(name, label, value, message, support, mark);
    }

    /** Takes its own message, if any, from the errors of the form. */
    public Field in(FormErrors errors) {
        return error(errors.of(name));
    }

    public String id() {
        return idOf(name);
    }

    static String idOf(String name) {
        return "f-" + name.replaceAll("[^A-Za-z0-9]+", "-");
    }

    public String supportId() {
        return id() + "-support";
    }

    public String errorId() {
        return id() + "-error";
    }

    public boolean isReadOnly() {
        return mark == Mark.READ_ONLY;
    }

    /** For {@code aria-describedby}: support before error; null leaves the attribute out. */
    public @Nullable String describedBy() {
        String ids = String.join(
                " ",
                Stream.of(support == null ? "" : supportId(), error == null ? "" : errorId())
                        .filter(id -> !id.isEmpty())
                        .toList());
        return ids.isEmpty() ? null : ids;
    }

    /** How a typed date was understood, in both calendars; null while it is empty or no date. */
    @Nullable
    String asDate() {
        return value.isBlank()
                ? null
                : switch (JapaneseDates.read(value)) {
                    case Reading.Parsed parsed -> JapaneseDates.formatBoth(parsed.date());
                    case Reading.Refused refused -> null;
                };
    }

    /** For {@code aria-invalid}; null leaves the attribute out. */
    public @Nullable String invalid() {
        return error == null ? null : "true";
    }
}
