package tsunagi.meanstest;

import static java.util.stream.Collectors.joining;
import static tsunagi.kernel.JapaneseDates.format;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tsunagi.kernel.Yen;

/** 転居費用補助の算定, step by step. */
final class MovingCalculation {
    private static final int MONTHS_PER_YEAR = 12;
    private static final int TWO_YEARS = 24;
    private static final int TIMES_CAP = 3;
    private static final String INCOME_ARTICLE = "規則10条3号ロ";
    private static final String GRANT_ARTICLE = "規則11条1項2号";

    private final MovingApplication application;
    private final MovingStandards standards;
    private final CoveredCosts costs;
    private final List<Step> income;
    private final List<Step> assets;

    /** Refuses a row of a table that isn't meant for the day of the application. */
    MovingCalculation(MovingApplication application, MovingStandards standards) {
        MeansTest.requireValid(standards.used(), application.applicationDate());
        this.application = application;
        this.standards = standards;
        this.costs = new CoveredCosts(application.costs(), standards.coverages());
        this.income = application.means().income().steps();
        this.assets = application.means().assets().steps();
    }

    MovingGrant grant() {
        var findings = Arrays.stream(MovingCriterion.values())
                .map(criterion -> new Finding<>(criterion, answer(criterion)))
                .toList();
        var failed =
                findings.stream().filter(finding -> finding.answer().isNo()).toList();
        var steps = new ArrayList<>(limits());
        steps.addAll(income);
        steps.addAll(assets);
        steps.addAll(costs.steps());
        steps.add(ceiling());
        steps.add(failed.isEmpty() ? amount() : nothing(failed));
        Yen amount = steps.getLast().yen();
        Outcome outcome = amount.isZero() ? Outcome.ZERO_AMOUNT : Outcome.PAYABLE;
        var warnings = new ArrayList<>(obstacles(findings, true));
        warnings.addAll(costs.notCovered());
        return new MovingGrant(
                failed.isEmpty() ? outcome : Outcome.NOT_PAYABLE,
                amount,
                incomeLimit().yen(),
                assetLimit().yen(),
                findings,
                steps,
                warnings,
                obstacles(findings, failed.isEmpty()));
    }

    private Answer answer(MovingCriterion criterion) {
        return switch (criterion) {
            case TWO_YEARS -> twoYears();
            case INCOME -> MeansTest.atMost(income, application.means().income().missing(), incomeLimit());
            case ASSETS -> MeansTest.atMost(assets, application.means().assets().missing(), assetLimit());
            case JOB_SEEKING -> Answer.yes("転居費用補助では求めません");
            case HOME_OWNED -> Answer.yes("家賃相当額と違い、持家でも対象になります");
            default -> application.answers().getOrDefault(criterion, Answer.UNCONFIRMED);
        };
    }

    private Answer twoYears() {
        YearMonth dropped = application.incomeDroppedMonth();
        String evidence = "申請日%s、減少した月%s、2年の最後の月%s"
                .formatted(
                        format(application.applicationDate()),
                        format(dropped),
                        format(dropped.plusMonths(TWO_YEARS - 1)));
        return months().value() < TWO_YEARS ? Answer.yes(evidence) : Answer.no(evidence);
    }

    private List<Step> limits() {
        return List.of(
                months(),
                MeansTest.threshold(standards.home().threshold()),
                MeansTest.cap(standards.home().cap()),
                housingWithinCap(),
                incomeLimit(),
                assetLimit());
    }

    /** Counted in months: a fall in 2024-11 can be applied with until 2026-10, and no spell without job seeking prolongs it. */
    private Step months() {
        YearMonth applied = YearMonth.from(application.applicationDate());
        YearMonth dropped = application.incomeDroppedMonth();
        return new Step(
                "減少した月から申請した月までの月数（24か月未満で可）",
                count(applied).minus(count(dropped)),
                "規則10条1号ハ",
                "減少した月%s、申請した月%s".formatted(format(dropped), format(applied)));
    }

    private static Formula count(YearMonth month) {
        return Formula.of(month.getYear()).times(MONTHS_PER_YEAR).plus(Formula.of(month.getMonthValue()));
    }

    private Step housingWithinCap() {
        return new Step(
                "収入の要件で使う家賃など（上限まで）",
                Formula.of(application.housingCost()).min(standards.home().cap().formula()),
                INCOME_ARTICLE,
                "家賃、又は居住の維持・確保に要する費用、" + standards.home().cap().value().words());
    }

    private Step incomeLimit() {
        return MeansTest.incomeLimit(standards.home().threshold(), housingWithinCap(), INCOME_ARTICLE);
    }

    private Step assetLimit() {
        return standards.home().assetLimitStep();
    }

    private Step ceiling() {
        var typed = standards.ceiling();
        return typed == null
                ? new Step(
                        "支給の上限（転居先の住宅扶助基準に基づく額の3倍）",
                        standards.destination().formula().times(TIMES_CAP),
                        GRANT_ARTICLE,
                        standards.destination().value().words())
                : new Step("支給の上限（これによりがたいとき）", Formula.of(typed.amount()), GRANT_ARTICLE, "理由：" + typed.reason());
    }

    /** 規則11条2項 raises the rent of 11条1項1号ロ to a hundred; nothing is raised here. */
    private Step amount() {
        return new Step(
                "支給額",
                Formula.of(costs.total().value()).min(Formula.of(ceiling().value())),
                GRANT_ARTICLE,
                "経費の合計と支給の上限の少ない方");
    }

    private static Step nothing(List<Finding<MovingCriterion>> failed) {
        String criteria =
                failed.stream().map(finding -> finding.criterion().number()).collect(joining("、"));
        return new Step("支給額（不支給）", Formula.of(0), failed.getFirst().criterion().article(), "満たさない要件：" + criteria);
    }

    /** When a condition fails, nothing that is still unconfirmed makes the refusal wrong. */
    private List<String> obstacles(List<Finding<MovingCriterion>> findings, boolean conditionsMatter) {
        var obstacles = new ArrayList<String>();
        if (conditionsMatter) {
            findings.stream()
                    .filter(finding -> finding.answer().isUnconfirmed())
                    .map(MeansTest::unconfirmed)
                    .forEach(obstacles::add);
        }
        MeansTest.unconfirmed(standards.used()).forEach(obstacles::add);
        if (conditionsMatter) {
            obstacles.addAll(costs.unconfirmed());
        }
        return obstacles;
    }
}
