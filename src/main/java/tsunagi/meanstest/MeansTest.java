package tsunagi.meanstest;

import java.time.LocalDate;
import java.util.List;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;

/** 資産収入要件 — the parts that 住居確保給付金, 就労準備支援 and 居住支援 have in common. */
final class MeansTest {
    private static final int TIMES = 6;
    private static final long MOST_ASSETS = 1_000_000;

    private MeansTest() {}

    static Step threshold(IncomeThreshold threshold) {
        return new Step("基準額", threshold.formula(), "規則4条1号イ", threshold.value().words());
    }

    static Step cap(RentCap cap) {
        return new Step(
                "住宅扶助基準に基づく額（家賃の上限）", cap.formula(), "規則4条1号イ", cap.value().words());
    }

    /** @param housing what counts as the cost of the home beside the threshold */
    static Step incomeLimit(IncomeThreshold threshold, Step housing, String article) {
        return new Step(
                "収入の上限", threshold.formula().plus(Formula.of(housing.value())), article, "基準額 + " + housing.label());
    }

    /** Six times the threshold and no ceiling, for 就労準備支援 alone (規則4条1号ロ). */
    static Step assetLimitWithoutCeiling(IncomeThreshold threshold, String article) {
        return new Step("金融資産の上限", threshold.formula().times(TIMES), article, "基準額の6倍（100万円の上限はない）");
    }

    /** Six times the threshold, 1,000,000 yen at most (規則10条4号, 6条1号ロ). */
    static Step assetLimit(IncomeThreshold threshold, String article) {
        return new Step(
                "金融資産の上限", threshold.formula().times(TIMES).min(Formula.of(MOST_ASSETS)), article, "基準額の6倍、100万円まで");
    }

    /** What somebody has, compared with the limit; unconfirmed while nobody knows what she has. */
    static Answer atMost(List<Step> found, String missing, Step limit) {
        if (found.isEmpty()) {
            return Answer.unconfirmed(missing);
        }
        Step sum = found.getLast();
        boolean within = sum.value() <= limit.value();
        String evidence = "%s%s %s %s%s"
                .formatted(
                        sum.label(),
                        sum.yen().format(),
                        within ? "≦" : "＞",
                        limit.label(),
                        limit.yen().format());
        return within ? Answer.yes(evidence) : Answer.no(evidence);
    }

    /** @throws Refusal for a row that isn't meant for the day of the application */
    static void requireValid(List<TableValue> used, LocalDate applicationDate) {
        used.stream()
                .filter(value -> !value.appliesOn(applicationDate))
                .findFirst()
                .ifPresent(value -> {
                    throw new Refusal(
                            "applicationDate",
                            "%sは、%sの申請には使えません".formatted(value.words(), JapaneseDates.format(applicationDate)));
                });
    }

    /** One sentence for each value that serves what-if only. */
    static List<String> unconfirmed(List<TableValue> used) {
        return used.stream()
                .filter(value -> !value.carriesDecisions())
                .map(value -> value.isTyped()
                        ? "%sは、表によらず入力した額です。試算だけに使え、決定には使えません".formatted(value.row())
                        : "%sは、自治体がまだ確認していない値です。試算だけに使え、決定には使えません".formatted(value.words()))
                .toList();
    }

    /** One sentence for each condition that nobody has answered. */
    static String unconfirmed(Finding<? extends Criterion> finding) {
        Criterion criterion = finding.criterion();
        String missing = finding.answer().evidence();
        String sentence = criterion == RentCriterion.INCOME
                ? "世帯収入額が未確認のため、支給額を計算できません（%s）".formatted(criterion.article())
                : "未確認の要件 %s「%s」（%s）は、満たすものとして計算しました"
                        .formatted(criterion.number(), criterion.label(), criterion.article());
        return missing.isBlank() ? sentence : sentence + "：" + missing;
    }
}
