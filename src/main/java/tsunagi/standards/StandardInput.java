package tsunagi.standards;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.kernel.Yen;

/** Reads a value as it was typed for a row, and keeps a slip of the keyboard out of the tables. */
final class StandardInput {
    private static final int LINE = 100;

    private StandardInput() {}

    /** Null when something is wrong with it; then the reasons are collected. */
    static @Nullable StandardValue read(
            StandardKey key, @Nullable String number, @Nullable String words, Refusals refusals) {
        return switch (key.item()) {
            case THRESHOLD, RENT_CAP, INCOME_LIMIT, SMALL_DWELLING, ASSET_LIMIT ->
                refusals.reading(
                        "number", () -> StandardValue.of(yen(key.item(), number).amount()));
            case DUTY -> refusals.reading("number", () -> StandardValue.of(whole(number, 0, 99)));
            case MOVING_COST -> treatment(number, words, refusals);
            case DEADLINE -> deadline(DeadlineRule.valueOf(key.subject()), number, words, refusals);
            case FORM -> refusals.reading("words", () -> StandardValue.of(line(words)));
        };
    }

    /** @throws Refusal when it is no amount, or one that can't be: a rent where 基準額 belongs, a digit too many */
    static Yen yen(StandardItem item, @Nullable String typed) {
        if (TypedText.strip(typed) == null) {
            throw new Refusal("金額を入力してください");
        }
        Yen amount = Yen.parse(requireNonNull(typed));
        long least = item == StandardItem.THRESHOLD || item == StandardItem.INCOME_LIMIT ? 50_000 : 10_000;
        long most = item == StandardItem.THRESHOLD || item == StandardItem.INCOME_LIMIT ? 1_500_000 : 300_000;
        if (amount.amount() < least || amount.amount() > most) {
            throw new Refusal("%sは%sから%sまでで入力してください（桁を確かめてください）"
                    .formatted(
                            item.label(), Yen.of(least).format(), Yen.of(most).format()));
        }
        return amount;
    }

    private static @Nullable StandardValue treatment(
            @Nullable String number, @Nullable String words, Refusals refusals) {
        boolean limited = MovingCost.LIMITED.equals(words);
        boolean chosen = limited || MovingCost.ELIGIBLE.equals(words) || MovingCost.INELIGIBLE.equals(words);
        refusals.unless(chosen, "words", "対象・対象外・上限のどれかを選んでください");
        Long limit = limited ? refusals.reading("number", () -> limit(number)) : null;
        return !chosen || limited && limit == null ? null : new StandardValue(limit, words);
    }

    private static Long limit(@Nullable String typed) {
        if (TypedText.strip(typed) == null) {
            throw new Refusal("上限の金額を入力してください");
        }
        long amount = Yen.parse(requireNonNull(typed)).amount();
        if (amount <= 0) {
            throw new Refusal("上限の金額は1円以上で入力してください");
        }
        return amount;
    }

    private static @Nullable StandardValue deadline(
            DeadlineRule rule, @Nullable String number, @Nullable String words, Refusals refusals) {
        if (rule.isDay()) {
            return refusals.reading("number", () -> StandardValue.of(whole(number, 1, DeadlineRule.LAST_OF_MONTH)));
        }
        refusals.unless(words != null && rule.choices().contains(words), "words", "どれかを選んでください");
        return words != null && rule.choices().contains(words) ? StandardValue.of(words) : null;
    }

    private static long whole(@Nullable String typed, int least, int most) {
        String digits = TypedText.narrow(typed == null ? "" : typed);
        if (!digits.matches("\\d{1,2}") || Integer.parseInt(digits) < least || Integer.parseInt(digits) > most) {
            throw new Refusal("%dから%dまでの数で入力してください".formatted(least, most));
        }
        return Long.parseLong(digits);
    }

    private static String line(@Nullable String typed) {
        String line = TypedText.strip(typed, LINE);
        if (line == null) {
            throw new Refusal("番号と名前を入力してください");
        }
        return line;
    }
}
