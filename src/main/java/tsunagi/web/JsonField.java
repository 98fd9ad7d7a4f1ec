package tsunagi.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusals;

/**
 * One field of {@link JsonFields}. Each reading is null when there is nothing, or when it was refused; {@code null} in the JSON
 * is the same as no field.
 */
public final class JsonField {
    /** As the forms take it: far above any budget. */
    private static final long MOST_YEN = 999_999_999_999L;

    /** Nothing that is asked about lies further away; a slip of a digit does. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final int LONG_DIGITS = 18;

    private final String path;
    private final String label;
    private final JsonValue value;
    private final boolean required;
    private final Refusals refusals;

    JsonField(String path, String label, JsonValue value, boolean required, Refusals refusals) {
        this.path = path;
        this.label = label;
        this.value = value;
        this.required = required;
        this.refusals = refusals;
    }

    /** What it is called in Japanese. */
    public String label() {
        return label;
    }

    public JsonField required() {
        return new JsonField(path, label, value, true, refusals);
    }

    public JsonField requiredIf(boolean condition) {
        return condition ? required() : this;
    }

    /** Whether it isn't there, or {@code null}. */
    public boolean isNothing() {
        return value instanceof JsonValue.Null;
    }

    /** Refuses for this field. */
    public void refuse(String sentence) {
        refusals.add(path, "「" + label + "」" + sentence);
    }

    /** Whole yen, 0 or more. */
    public @Nullable Long yen() {
        return whole(0, MOST_YEN, "円", "65000");
    }

    /** A count with its unit, such as {@code 人}. */
    public @Nullable Integer count(int least, int most, String unit) {
        Long counted = whole(least, most, unit, String.valueOf(Math.max(least, 1)));
        return counted == null ? null : Math.toIntExact(counted);
    }

    private @Nullable Long whole(long least, long most, String unit, String example) {
        return switch (value) {
            case JsonValue.Null nothing -> missing();
            case JsonValue.Whole whole -> within(whole.digits(), least, most, unit);
            default -> refused("は、" + unit + "の整数で送ってください（例：" + example + "）。文字列・小数・指数は使えません");
        };
    }

    private @Nullable Long within(String digits, long least, long most, String unit) {
        if (digits.length() > LONG_DIGITS) {
            return refused(digits.startsWith("-") ? atLeast(least, unit) : atMost(most, unit));
        }
        long number = Long.parseLong(digits);
        if (number < least) {
            return refused(atLeast(least, unit));
        }
        return number > most ? refused(atMost(most, unit)) : Long.valueOf(number);
    }

    private static String atLeast(long least, String unit) {
        return "は、" + least + unit + "以上にしてください";
    }

    private static String atMost(long most, String unit) {
        return "は、" + most + unit + "以下にしてください";
    }

    /** A day that the calendar has, as {@code 2026-06-30}. */
    public @Nullable LocalDate day() {
        return dated(DAY, LocalDate::parse, "は、暦にある日を「2026-06-30」の形の文字列で送ってください");
    }

    /** A month, as {@code 2026-06}. */
    public @Nullable YearMonth month() {
        return dated(MONTH, YearMonth::parse, "は、暦にある月を「2026-06」の形の文字列で送ってください");
    }

    private <T> @Nullable T dated(Pattern form, Function<String, T> reader, String sentence) {
        return switch (value) {
            case JsonValue.Null nothing -> missing();
            case JsonValue.Text text
            when form.matcher(text.value()).matches() -> {
                try {
                    int year = Integer.parseInt(text.value().substring(0, 4));
                    yield year < FIRST_YEAR || year > LAST_YEAR
                            ? refused("は、" + FIRST_YEAR + "年から" + LAST_YEAR + "年までにしてください")
                            : reader.apply(text.value());
                } catch (DateTimeException impossible) {
                    yield refused(sentence);
                }
            }
            default -> refused(sentence);
        };
    }

    /** A text of a fixed form. */
    public @Nullable String text(Pattern form, String sentence) {
        return switch (value) {
            case JsonValue.Null nothing -> missing();
            case JsonValue.Text text when form.matcher(text.value()).matches() -> text.value();
            default -> refused(sentence);
        };
    }

    /** One of a closed list, by its name. */
    public <E extends Enum<E>> @Nullable E oneOf(E[] choices) {
        return switch (value) {
            case JsonValue.Null nothing -> missing();
            case JsonValue.Text text -> {
                for (E choice : choices) {
                    if (choice.name().equals(text.value())) {
                        yield choice;
                    }
                }
                yield refused(isOneOf(choices));
            }
            default -> refused(isOneOf(choices));
        };
    }

    private static String isOneOf(Enum<?>[] choices) {
        return "は、" + Arrays.stream(choices).map(Enum::name).collect(Collectors.joining("・")) + " のどれかにしてください";
    }

    List<JsonValue> elements(int most) {
        if (value instanceof JsonValue.Null) {
            missing();
            return List.of();
        }
        if (!(value instanceof JsonValue.Elements elements)) {
            refused("は、配列で送ってください");
            return List.of();
        }
        if (elements.values().size() > most) {
            refused("は、" + most + "件までです");
            return List.of();
        }
        return elements.values();
    }

    private <T> @Nullable T missing() {
        return required ? refused("は必須です") : null;
    }

    private <T> @Nullable T refused(String sentence) {
        refuse(sentence);
        return null;
    }
}
