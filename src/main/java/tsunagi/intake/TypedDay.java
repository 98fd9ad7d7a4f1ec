package tsunagi.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;

/** Reads the days that these forms ask for: any spelling, none in the future, and a hint where a spelling was unusual. */
record TypedDay(LocalDate today, Refusals refusals, List<String> hints) {

    /** Null when it was refused or, where it may be missing, not typed. */
    @Nullable
    LocalDate past(String field, @Nullable String typed, boolean required) {
        LocalDate day = any(field, typed, required);
        if (day != null && day.isAfter(today)) {
            refusals.add(field, "今日までの日付を入力してください");
            return null;
        }
        return day;
    }

    /** A day that may lie in the future, such as the day of an evaluation. */
    @Nullable
    LocalDate any(String field, @Nullable String typed, boolean required) {
        String text = TypedText.strip(typed);
        if (text == null) {
            refusals.unless(!required, field, "日付を入力してください");
            return null;
        }
        return switch (JapaneseDates.read(text)) {
            case JapaneseDates.Reading.Parsed parsed -> {
                if (parsed.hint() != null) {
                    hints.add(parsed.hint());
                }
                yield parsed.date();
            }
            case JapaneseDates.Reading.Refused refused -> {
                refusals.add(field, refused.message());
                yield null;
            }
        };
    }
}
