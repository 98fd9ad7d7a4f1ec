package tsunagi.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.BirthDates;
import tsunagi.kernel.ClockTimes;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Kana;
import tsunagi.kernel.PhoneNumber;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;

/**
 * 入力の読み取り — how a field was understood, told beside it while somebody types. What can't be read yet is answered with
 * nothing: that it is wrong is said when the form is sent.
 *
 * @param shown beside the field, empty when there is nothing to tell
 * @param value what the field says once it is left, in its one spelling; null leaves it as it was typed
 */
record Understood(String shown, @Nullable String value) {
    private static final Understood NOTHING = new Understood("", null);

    /** What a field holds; the name stands in its {@code data-reads}. */
    enum Kind {
        DATE,
        BIRTH,
        TIME,
        YEN,
        TELEPHONE,
        KANA
    }

    static Understood of(Kind kind, String typed, LocalDate today) {
        if (typed.isBlank()) {
            return NOTHING;
        }
        try {
            return switch (kind) {
                case DATE -> date(JapaneseDates.read(typed));
                case BIRTH -> birth(BirthDates.read(typed, today), today);
                case TIME -> time(typed);
                case YEN -> yen(Yen.parse(typed));
                case TELEPHONE -> new Understood("", PhoneNumber.parse(typed).value());
                case KANA -> new Understood("", Kana.isKana(typed) ? Kana.toHiragana(typed) : null);
            };
        } catch (Refusal notYet) {
            return NOTHING;
        }
    }

    private static Understood date(JapaneseDates.Reading reading) {
        return switch (reading) {
            case JapaneseDates.Reading.Parsed parsed ->
                told(JapaneseDates.formatBoth(parsed.date()) + hint(parsed.hint()));
            case JapaneseDates.Reading.Refused refused -> NOTHING;
        };
    }

    private static Understood birth(BirthDates.Reading reading, LocalDate today) {
        return switch (reading) {
            case BirthDates.Reading.Parsed parsed ->
                told(parsed.date().label() + "・" + parsed.date().ageLabel(today) + hint(parsed.hint()));
            case BirthDates.Reading.Unknown unknown -> new Understood("＝不明", null);
            case BirthDates.Reading.Refused refused -> NOTHING;
        };
    }

    private static Understood time(String typed) {
        var time = ClockTimes.parse(typed);
        return told(time + "（" + ClockTimes.format(time) + "）");
    }

    private static Understood yen(Yen amount) {
        return new Understood("＝" + amount.format(), amount.digits());
    }

    private static Understood told(String words) {
        return new Understood("＝" + words, null);
    }

    private static String hint(@Nullable String hint) {
        return hint == null ? "" : "　" + hint;
    }
}
