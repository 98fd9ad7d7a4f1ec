package tsunagi.standards;

import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** 基準の項目 — what a row of the tables is about, how its subject is called, and which values it takes. */
public enum StandardItem {
    /** 規則4条1号イ; yen a month, by household size */
    THRESHOLD("基準額", HouseholdSizes::label, Integer::parseInt, StandardItem::isAmount),
    /** 住宅扶助基準に基づく額 (規則11条1項1号); yen a month, by household size */
    RENT_CAP("家賃上限", HouseholdSizes::label, Integer::parseInt, StandardItem::isAmount),
    /** 基準額＋家賃上限 where a municipality publishes nothing but the sum; yen a month, by household size */
    INCOME_LIMIT("合算した収入基準額", HouseholdSizes::label, Integer::parseInt, StandardItem::isAmount),
    /** 家賃上限 of one person in a dwelling of at most so many ㎡; yen a month */
    SMALL_DWELLING(
            "狭い住戸の家賃上限",
            area -> "1人・" + HouseholdSizes.subject(area) + "㎡以下",
            Integer::parseInt,
            StandardItem::isAmount),
    /** 規則10条4号 */
    ASSET_LIMIT(
            "資産上限",
            part -> AssetPart.valueOf(part).label(),
            part -> AssetPart.valueOf(part).ordinal(),
            StandardItem::isAmount),
    /** 規則11条1項2号 */
    MOVING_COST(
            "転居費用",
            kind -> MovingCost.valueOf(kind).label(),
            kind -> MovingCost.valueOf(kind).ordinal(),
            (kind, value) -> MovingCost.isTreatment(value)),
    /** 規則10条5号イ; a number of times, or of months */
    DUTY(
            "支給中の活動",
            kind -> DutyCount.valueOf(kind).label(),
            kind -> DutyCount.valueOf(kind).ordinal(),
            (kind, value) -> value.isSmallNumber()),
    DEADLINE(
            "期限と数え方",
            kind -> DeadlineRule.valueOf(kind).label(),
            kind -> DeadlineRule.valueOf(kind).ordinal(),
            (kind, value) -> DeadlineRule.valueOf(kind).accepts(value)),
    FORM(
            "帳票",
            kind -> BenefitPaper.valueOf(kind).label(),
            kind -> BenefitPaper.valueOf(kind).ordinal(),
            (kind, value) -> value.isWords());

    private final String label;
    private final Function<String, String> subjects;
    private final ToIntFunction<String> order;
    private final BiPredicate<String, StandardValue> accepts;

    StandardItem(
            String label,
            Function<String, String> subjects,
            ToIntFunction<String> order,
            BiPredicate<String, StandardValue> accepts) {
        this.label = label;
        this.subjects = subjects;
        this.order = order;
        this.accepts = accepts;
    }

    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException when this item has no such subject */
    String subjectLabel(String subject) {
        return subjects.apply(subject);
    }

    /** Where a subject stands among those of its item. */
    int place(String subject) {
        return order.applyAsInt(subject);
    }

    boolean accepts(String subject, StandardValue value) {
        return accepts.test(subject, value);
    }

    private static boolean isAmount(String subject, StandardValue value) {
        return value.isAmount();
    }

    /** Whether its subjects are household sizes. */
    boolean bySize() {
        return this == THRESHOLD || this == RENT_CAP || this == INCOME_LIMIT;
    }

    /** Whether its number is an amount of money. */
    boolean isMoney() {
        return bySize() || this == SMALL_DWELLING;
    }
}
