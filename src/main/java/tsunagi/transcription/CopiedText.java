package tsunagi.transcription;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import tsunagi.forms.Answer;
import tsunagi.kernel.JapaneseDates;
import tsunagi.transcription.ItemValue.Line;

/** How a single value is typed into the nation's system: days as 2026/05/01, numbers without separators. */
final class CopiedText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private CopiedText() {}

    /** Of a value that the forms take over: a day as the database writes it, or a text. */
    static Line of(String value) {
        return ISO_DAY.matcher(value).matches() ? day(LocalDate.parse(value)) : Line.plain(value);
    }

    /** Of what was typed on a sheet; empty for an answer that nobody copies. */
    static Optional<Line> of(Answer answer) {
        return switch (answer) {
            case Answer.Text(String value) -> Optional.of(Line.plain(value));
            case Answer.OnDate(LocalDate value) -> Optional.of(day(value));
            case Answer.OnPartialDate(var value) -> Optional.of(Line.plain(value == null ? "不明" : value.label()));
            case Answer.AtTime(var value) -> Optional.of(Line.plain(value.toString()));
            case Answer.Amount(var value) -> Optional.of(new Line(null, Long.toString(value.amount()), value.format()));
            case Answer.Number(long value) -> Optional.of(Line.plain(Long.toString(value)));
            case Answer.NotAsked _ -> Optional.of(Line.plain("聞けていない"));
            case Answer.Unreadable(String raw) -> Optional.of(Line.plain(raw));
            case Answer.Chosen _, Answer.Rows _, Answer.ByStaff _, Answer.Signed _ -> Optional.empty();
        };
    }

    private static Line day(LocalDate day) {
        return new Line(null, DAY.format(day), JapaneseDates.format(day));
    }
}
