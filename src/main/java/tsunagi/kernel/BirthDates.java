package tsunagi.kernel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 生年月日の入力 — reads a birth date as far as the person could tell it. */
public final class BirthDates {
    private static final int OLDEST = 130;
    /** The middle of a decade of age stands for it. */
    private static final int HALF_A_DECADE = 5;

    private static final Pattern UNKNOWN = Pattern.compile("不明|不詳|未詳|わからない|分からない");
    private static final Pattern ABOUT = Pattern.compile(
            "(?:約|およそ|推定)?(?<years>\\d{1,3})(?:歳|才)?(?<decade>代)?" + "(?:くらい|ぐらい|位|前後|ほど|程度|頃|ごろ)?(?:\\(?推定\\)?)?");
    private static final Pattern ESTIMATED = Pattern.compile("\\(?(?:推定|くらい|ぐらい|頃|ごろ)\\)?");

    private BirthDates() {}

    /** What became of a typed birth date. */
    public sealed interface Reading {
        /** @param hint what staff should be told about the spelling, null when there is nothing to tell */
        record Parsed(PartialDate date, @Nullable String hint) implements Reading {}

        /** Nothing was written, or 「不明」. */
        record Unknown() implements Reading {}

        /** @param message Japanese sentence that says which part to change */
        record Refused(String message) implements Reading {}
    }

    /**
     * Reads all that {@link JapaneseDates#read} does, and {@code 昭和36年}, {@code S36.11}, {@code 昭和36年頃},
     * {@code 60歳くらい}, {@code 60代}, {@code 不明}.
     */
    public static Reading read(@Nullable String typed, LocalDate today) {
        String stripped = TypedText.strip(typed);
        if (stripped == null || UNKNOWN.matcher(stripped).matches()) {
            return new Reading.Unknown();
        }
        String narrow = TypedText.narrow(stripped);
        Matcher about = ABOUT.matcher(narrow);
        if (about.matches() && !narrow.matches("\\d+")) {
            return fromAge(Integer.parseInt(about.group("years")), about.group("decade") != null, today);
        }
        String plain = ESTIMATED.matcher(narrow).replaceAll("");
        Optional<TypedDate> date = TypedDate.read(plain);
        return date.isEmpty()
                ? new Reading.Refused("生年月日は「昭和36年11月22日」「S36.11.22」「1961/11/22」、年だけ、または「60歳くらい」のように入力してください")
                : fromDate(date.get(), !plain.equals(narrow), today);
    }

    /**
     * Reads a birth date for which no hint needs to be shown; null when it is unknown.
     *
     * @throws Refusal when it is no date, lies in the future or more than 130 years back
     */
    public static @Nullable PartialDate parse(@Nullable String typed, LocalDate today) {
        return switch (read(typed, today)) {
            case Reading.Parsed parsed -> parsed.date();
            case Reading.Unknown unknown -> null;
            case Reading.Refused refused -> throw new Refusal(refused.message());
        };
    }

    private static Reading fromAge(int years, boolean decade, LocalDate today) {
        int age = decade ? years + HALF_A_DECADE : years;
        return age > OLDEST
                ? tooOld()
                : new Reading.Parsed(PartialDate.ofYear(today.getYear() - age).asEstimated(), null);
    }

    private static Reading fromDate(TypedDate typed, boolean estimated, LocalDate today) {
        String fault = typed.fault();
        if (fault != null) {
            return new Reading.Refused(fault);
        }
        PartialDate date = new PartialDate(typed.commonYear(), typed.month(), typed.day(), estimated);
        if (date.earliest().isAfter(today)) {
            return new Reading.Refused("生年月日は今日以前の日付にしてください");
        }
        if (date.latest().isBefore(today.minusYears(OLDEST))) {
            return tooOld();
        }
        boolean otherEra = typed.era() != null
                && typed.era() != JapaneseEra.of(date.earliest())
                && typed.era() != JapaneseEra.of(date.latest());
        return new Reading.Parsed(date, otherEra ? date.label() + "として登録します" : null);
    }

    private static Reading tooOld() {
        return new Reading.Refused("生年月日は%d年前より後の日付にしてください".formatted(OLDEST));
    }
}
