package tsunagi.forms;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.BirthDates;
import tsunagi.kernel.ClockTimes;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.PhoneNumber;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;

/** Reads one typed value by its type. Names and free text stay as they were typed; numbers and dates come in any width. */
final class ValueReader {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
    /** Control characters that no keyboard types, line breaks and tabs apart; PostgreSQL keeps no NUL. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private final SheetContext context;

    ValueReader(SheetContext context) {
        this.context = context;
    }

    /** The text without what nobody typed: control characters, Windows line ends, blanks around. */
    static String clean(@Nullable String raw) {
        return raw == null
                ? ""
                : CONTROL.matcher(raw.replace("\r\n", "\n")).replaceAll("").strip();
    }

    /**
     * @param text cleaned and not empty
     * @throws Refusal when it can't be read as this type
     */
    Answer read(FieldType type, String text) {
        return switch (type) {
            case FieldType.Text(int maxLength) ->
                new Answer.Text(limited(text.replaceAll("\\s*\\n\\s*", " "), maxLength));
            case FieldType.LongText(int _, int maxLength) -> new Answer.Text(limited(text, maxLength));
            case FieldType.Date(boolean notFuture) -> new Answer.OnDate(date(text, notFuture));
            case FieldType.Partial(boolean birthDate) -> partial(text, birthDate);
            case FieldType.TimeOfDay _ -> new Answer.AtTime(ClockTimes.parse(text));
            case FieldType.Money _ -> new Answer.Amount(yen(text));
            case FieldType.Whole(long min, long max) -> new Answer.Number(whole(text, min, max));
            case FieldType.Telephone _ ->
                new Answer.Text(PhoneNumber.parse(text).value());
            case FieldType.Email _ -> new Answer.Text(email(text));
            case FieldType.Staff _ -> new Answer.ByStaff(staff(text));
            case FieldType.Signature _ -> new Answer.Signed();
            case FieldType.Choice(FormOptions options) -> Answer.Chosen.of(code(options, text));
            case FieldType.Choices _, FieldType.ChiefComplaint _, FieldType.Table _, FieldType.FixedText _ ->
                throw new IllegalArgumentException(type.keyword() + " is not a single value");
        };
    }

    /** How a date was understood, said below the field; null where the text is no date. */
    @Nullable
    String interpretation(FieldType type, String raw) {
        String text = clean(raw);
        if (text.isEmpty()) {
            return null;
        }
        return switch (type) {
            case FieldType.Date _
            when JapaneseDates.read(text) instanceof JapaneseDates.Reading.Parsed parsed ->
                parsed.hint() == null ? "＝" + JapaneseDates.formatBoth(parsed.date()) : parsed.hint();
            case FieldType.Partial(boolean birthDate)
            when BirthDates.read(text, context.today()) instanceof BirthDates.Reading.Parsed parsed ->
                parsed.hint() == null
                        ? "＝" + parsed.date().label()
                                + (birthDate ? "・" + parsed.date().ageLabel(context.today()) : "")
                        : parsed.hint();
            case FieldType.Text _, FieldType.LongText _, FieldType.Date _, FieldType.Partial _ -> null;
            case FieldType.TimeOfDay _, FieldType.Money _, FieldType.Whole _, FieldType.Choice _ -> null;
            case FieldType.Choices _, FieldType.ChiefComplaint _, FieldType.Telephone _, FieldType.Email _ -> null;
            case FieldType.Staff _, FieldType.Table _, FieldType.FixedText _, FieldType.Signature _ -> null;
        };
    }

    /** 令和元年5月1日として登録します — what staff must be told although the value is accepted; empty otherwise. */
    Optional<String> hint(FieldType type, String raw) {
        return Optional.ofNullable(interpretation(type, raw)).filter(text -> !text.startsWith("＝"));
    }

    /** The written value of the brackets behind an option. */
    static String detail(FormOption.Detail detail, String text) {
        return switch (detail.kind()) {
            case TEXT -> limited(text.replaceAll("\\s*\\n\\s*", " "), 200);
            case INTEGER -> Long.toString(whole(text, 0, 999));
            case YEN -> yen(text).digits();
        };
    }

    private static String limited(String text, int maxLength) {
        int length = text.codePointCount(0, text.length());
        if (length > maxLength) {
            throw new Refusal("%,d文字以内で入力してください（いまは%,d文字です）".formatted(maxLength, length));
        }
        return text;
    }

    private LocalDate date(String text, boolean notFuture) {
        LocalDate date = JapaneseDates.parse(text);
        if (notFuture && date.isAfter(context.today())) {
            throw new Refusal("今日以前の日付にしてください");
        }
        return date;
    }

    private Answer partial(String text, boolean birthDate) {
        return switch (BirthDates.read(text, context.today())) {
            case BirthDates.Reading.Parsed parsed -> new Answer.OnPartialDate(parsed.date());
            case BirthDates.Reading.Unknown _ -> new Answer.OnPartialDate(null);
            case BirthDates.Reading.Refused refused ->
                throw new Refusal(
                        birthDate
                                ? refused.message()
                                : refused.message().replace("生年月日は", "").replace("、または「60歳くらい」", ""));
        };
    }

    private static Yen yen(String text) {
        Yen amount = Yen.parse(text);
        if (amount.isNegative()) {
            throw new Refusal("0円以上で入力してください");
        }
        return amount;
    }

    private static long whole(String text, long min, long max) {
        String digits =
                Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[,、\\s]|(歳|才|人|か月|ヶ月|月|級|回目|回|年)$", "");
        if (!WHOLE.matcher(digits).matches()) {
            throw new Refusal("数字で入力してください（例：3）");
        }
        long number = Long.parseLong(digits);
        if (number < min || number > max) {
            throw new Refusal("%,dから%,dの数字で入力してください".formatted(min, max));
        }
        return number;
    }

    private static String email(String text) {
        String address = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (address.length() > 254 || !EMAIL.matcher(address).matches()) {
            throw new Refusal("メールアドレスは「name@example.jp」のように入力してください");
        }
        return address;
    }

    private UUID staff(String text) {
        try {
            UUID id = UUID.fromString(text);
            if (context.find(id).isPresent()) {
                return id;
            }
        } catch (IllegalArgumentException _) {
            // Not an id of ours: answered below like an unknown one.
        }
        throw new Refusal("職員を名簿から選んでください");
    }

    private static String code(FormOptions options, String text) {
        if (!options.contains(text)) {
            throw new Refusal("選択肢から選んでください");
        }
        return text;
    }
}
