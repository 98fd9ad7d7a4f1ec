package tsunagi.services;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;

/** The form of a 体験利用 as typed. */
record TrialForm(
        @Nullable String from,
        @Nullable String until,
        @Nullable String days,
        @Nullable String provider,
        @Nullable String text) {
    static final int LONGEST_TEXT = 2_000;
    private static final int LINE = 100;

    static TrialForm blank(LocalDate today) {
        String day = JapaneseDates.format(today);
        return new TrialForm(day, day, "1", null, null);
    }

    /** @throws Refusal with one reason per field to put right */
    PreparationTrial read(LocalDate today) {
        var refusals = new Refusals();
        LocalDate first = refusals.reading("from", () -> JapaneseDates.parse(from));
        LocalDate last = refusals.reading("until", () -> JapaneseDates.parse(until));
        refusals.unless(last == null || !last.isAfter(today), "until", "日付は今日までの日付にしてください");
        Integer count = refusals.reading("days", () -> number(Objects.toString(days, "")));
        String where = refusals.reading("provider", () -> TypedText.strip(provider, LINE));
        refusals.unless(TypedText.strip(provider) != null, "provider", "体験した事業所を入力してください");
        String story = refusals.reading("text", () -> TypedText.strip(text, LONGEST_TEXT));
        refusals.unless(TypedText.strip(text) != null, "text", "体験した内容と様子を入力してください");
        refusals.throwIfAny();
        return new PreparationTrial(
                requireNonNull(first),
                requireNonNull(last),
                requireNonNull(count),
                requireNonNull(where),
                requireNonNull(story));
    }

    private static Integer number(String typed) {
        String digits = TypedText.narrow(typed).replace("日", "");
        if (!digits.matches("\\d{1,3}")) {
            throw new Refusal("日数は数字で入力してください");
        }
        return Integer.valueOf(digits);
    }
}
