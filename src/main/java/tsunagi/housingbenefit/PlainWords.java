package tsunagi.housingbenefit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Finding;
import tsunagi.meanstest.MovingStandards;
import tsunagi.meanstest.RentCriterion;
import tsunagi.meanstest.RentGrant;
import tsunagi.meanstest.RentStandards;
import tsunagi.meanstest.Step;

/** やさしい説明 — for the person herself: how the amount comes about, told along the steps that the rules took. */
record PlainWords(Statement statement, List<Step> steps) {
    private static final String WHOLE = "規則11条1項1号イ";
    private static final String PARTIAL = "規則11条1項1号ロ";

    List<String> rent(Verdict verdict, RentGrant grant, RentStandards standards) {
        List<String> words = new ArrayList<>();
        grant.findings().forEach(finding -> limit(grant, finding).ifPresent(words::add));
        boolean paid = verdict == Verdict.PAYABLE || verdict == Verdict.OPEN;
        step(WHOLE)
                .filter(step -> paid)
                .ifPresent(step -> words.add("収入が基準額（%s）以下なので、家賃の全額が対象です。"
                        .formatted(standards.threshold().value().amount().format())));
        step(PARTIAL)
                .filter(step -> paid)
                .ifPresent(step -> words.add("収入が基準額（%s）を超えるので、基準額に家賃を足して収入を引いた額です（%s ＝ %s）。"
                        .formatted(
                                standards.threshold().value().amount().format(),
                                FormulaWords.of(step.formula()),
                                step.yen().format())));
        boolean cut = step(WHOLE)
                .or(() -> step(PARTIAL))
                .filter(step -> step.value() > grant.amount().amount())
                .isPresent();
        if (paid && cut) {
            words.add("家賃の上限（%s）までの支給になります。"
                    .formatted(standards.cap().value().amount().format()));
        }
        if (paid) {
            words.add("支給は原則3か月です。求職活動などの条件を満たすと、3か月ずつ2回まで延ばせます。");
        }
        return words;
    }

    List<String> move(Verdict verdict, MovingStandards standards) {
        boolean paid = verdict == Verdict.PAYABLE || verdict == Verdict.OPEN;
        return paid
                ? List.of("対象になる費用の合計と、転居先の家賃の上限（%s）の3か月分の、少ない方です。"
                        .formatted(standards.destination().value().amount().format()))
                : List.of();
    }

    private Optional<Step> step(String article) {
        return steps.stream().filter(step -> step.article().equals(article)).findFirst();
    }

    private Optional<String> limit(RentGrant grant, Finding<RentCriterion> finding) {
        return switch (finding.criterion()) {
            case INCOME -> limit(finding, "世帯の収入", statement.income().steps(), "収入の上限", grant.incomeLimit());
            case ASSETS -> limit(finding, "世帯の金融資産", statement.assets().steps(), "金融資産の上限", grant.assetLimit());
            default -> Optional.empty();
        };
    }

    private static Optional<String> limit(
            Finding<RentCriterion> finding, String what, List<Step> found, String limit, Yen amount) {
        if (found.isEmpty() || finding.answer().isUnconfirmed()) {
            return Optional.empty();
        }
        return Optional.of("%s %s は、%s %s %s。"
                .formatted(
                        what,
                        found.getLast().yen().format(),
                        limit,
                        amount.format(),
                        finding.answer().isYes() ? "以内です" : "を超えています"));
    }
}
