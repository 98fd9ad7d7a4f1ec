package tsunagi.supportconference;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;

/** Reads what was typed into the forms of the conference, and collects what is to be put right. */
final class Typed {
    static final int LINE = 100;
    static final int TEXT = 4000;

    private final Refusals refusals = new Refusals();

    Refusals refusals() {
        return refusals;
    }

    /** Empty where nothing usable was typed; a reason is kept then. */
    String required(String field, @Nullable String typed, int limit, String message) {
        String text = optional(field, typed, limit);
        refusals.unless(TypedText.strip(typed) != null, field, message);
        return Objects.requireNonNullElse(text, "");
    }

    @Nullable
    String optional(String field, @Nullable String typed, int limit) {
        return refusals.reading(field, () -> TypedText.strip(typed, limit));
    }

    /** Null where it is no day; a reason is kept then. */
    @Nullable
    LocalDate day(String field, @Nullable String typed) {
        return refusals.reading(field, () -> JapaneseDates.parse(typed));
    }

    /** Null where nothing was typed, or no day. */
    @Nullable
    LocalDate optionalDay(String field, @Nullable String typed) {
        return TypedText.strip(typed) == null ? null : day(field, typed);
    }

    /** A day that has come. */
    @Nullable
    LocalDate pastDay(String field, @Nullable String typed, LocalDate today) {
        var day = day(field, typed);
        refusals.unless(day == null || !day.isAfter(today), field, "今日までの日を入力してください");
        return day;
    }

    /** As forms show a stored day. */
    static String shown(@Nullable LocalDate day) {
        return day == null ? "" : JapaneseDates.format(day);
    }
}
