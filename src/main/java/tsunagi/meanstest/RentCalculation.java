package tsunagi.meanstest;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Yen;

/** 家賃相当額の算定, step by step. */
final class RentCalculation {
    private static final String INCOME_ARTICLE = "規則10条3号イ";

    private final RentApplication application;
    private final RentStandards standards;
    private final @Nullable TwoYears twoYears;
    private final List<Step> income;
    private final List<Step> assets;

    /** Refuses a row of a table that isn't meant for the day of the application. */
    RentCalculation(RentApplication application, RentStandards standards) {
        MeansTest.requireValid(standards.used(), application.applicationDate());
        this.application = application;
        this.standards = standards;
        this.twoYears = twoYears(application, standards);
        this.income = application.means().income().steps();
        this.assets = application.means().assets().steps();
    }

    RentGrant grant() {
        var findings = Arrays.stream(RentCriterion.values())
                .filter(criterion -> criterion.isAskedOn(application.ground()))
                .map(criterion -> new Finding<>(criterion, answer(criterion)))
                .toList();
        var failed =
                findings.stream().filter(finding -> finding.answer().isNo()).toList();
        var steps = new ArrayList<>(limits());
        steps.addAll(income);
        steps.addAll(assets);
        steps.addAll(amount(failed));
        Yen amount = steps.getLast().yen();
        Outcome outcome = outcome(failed.isEmpty(), amount);
        var unconfirmed = findings.stream()
                .filter(finding -> finding.answer().isUnconfirmed())
                .map(MeansTest::unconfirmed)
                .toList();
        var values = MeansTest.unconfirmed(standards.used());
        return new RentGrant(
                outcome,
                amount,
                incomeLimit().yen(),
                assetLimit().yen(),
                findings,
                steps,
                together(unconfirmed, values, new RentWarnings(application, standards).about(outcome, amount)),
                // When a condition fails, nothing that is still unconfirmed makes the refusal wrong.
                outcome == Outcome.NOT_PAYABLE ? values : together(unconfirmed, values));
    }

    private Outcome outcome(boolean met, Yen amount) {
        if (!met) {
            return Outcome.NOT_PAYABLE;
        }
        if (income.isEmpty()) {
            return Outcome.UNDETERMINED;
        }
        return amount.isZero() ? Outcome.ZERO_AMOUNT : Outcome.PAYABLE;
    }

    private Answer answer(RentCriterion criterion) {
        return switch (criterion) {
            case TWO_YEARS -> twoYearsAnswer();
            case INCOME -> MeansTest.atMost(income, application.means().income().missing(), incomeLimit());
            case ASSETS -> MeansTest.atMost(assets, application.means().assets().missing(), assetLimit());
            default -> application.answers().getOrDefault(criterion, Answer.UNCONFIRMED);
        };
    }

    private Answer twoYearsAnswer() {
        if (twoYears == null) {
            return Answer.unconfirmed(application.ground().type().label() + "の日が分かりません");
        }
        return twoYears.answer(
                (RentGround.WorkEnded) application.ground(), standards.countingStart(), application.applicationDate());
    }

    private static @Nullable TwoYears twoYears(RentApplication application, RentStandards standards) {
        if (application.ground() instanceof RentGround.WorkEnded ended && ended.day() != null) {
            return TwoYears.since(
                    ended.day(), standards.countingStart(), ended.unable(), application.applicationDate());
        }
        return null;
    }

    private List<Step> limits() {
        var steps = new ArrayList<Step>();
        if (twoYears != null && hasSpells()) {
            steps.add(new Step("2年に加算する日数（日）", twoYears.addedDays(), "規則10条1号イ", "引き続き30日以上、求職活動ができなかった期間"));
        }
        steps.add(MeansTest.threshold(standards.threshold()));
        steps.add(MeansTest.cap(standards.cap()));
        steps.add(rentWithinCap());
        steps.add(incomeLimit());
        steps.add(assetLimit());
        return steps;
    }

    private boolean hasSpells() {
        return application.ground() instanceof RentGround.WorkEnded ended
                && ended.unable().stream().anyMatch(spell -> !spell.equals(new UnableToSeek.Days(0)));
    }

    /** The income test caps the rent; the amount doesn't ({@link #partial}). */
    private Step rentWithinCap() {
        return new Step(
                "収入の要件で使う家賃（上限まで）",
                application.rent().formula().min(standards.cap().formula()),
                INCOME_ARTICLE,
                "賃貸借契約の家賃、" + standards.cap().value().words());
    }

    private Step incomeLimit() {
        return MeansTest.incomeLimit(standards.threshold(), rentWithinCap(), INCOME_ARTICLE);
    }

    private Step assetLimit() {
        return standards.assetLimitStep();
    }

    private List<Step> amount(List<Finding<RentCriterion>> failed) {
        if (!failed.isEmpty()) {
            String criteria = failed.stream()
                    .map(finding -> finding.criterion().number())
                    .distinct()
                    .collect(joining("、"));
            return List.of(new Step(
                    "支給額（不支給）", Formula.of(0), failed.getFirst().criterion().article(), "満たさない要件：" + criteria));
        }
        if (income.isEmpty()) {
            return List.of(new Step("支給額（未算定）", Formula.of(0), "規則11条1項1号", "世帯収入額が未確認"));
        }
        var steps = new ArrayList<Step>();
        if (income.getLast().value() <= standards.threshold().formula().value()) {
            steps.add(whole());
        } else {
            steps.add(partial());
            steps.add(raised(partial()));
        }
        steps.add(capped(steps.getLast()));
        return steps;
    }

    /** Not raised to a hundred: 規則11条2項 speaks of 号ロ alone. */
    private Step whole() {
        return new Step("家賃の額（収入が基準額以下）", application.rent().formula(), "規則11条1項1号イ", "賃貸借契約の家賃");
    }

    private Step partial() {
        return new Step(
                "基準額 + 家賃 - 世帯収入額（収入が基準額を超える）",
                standards
                        .threshold()
                        .formula()
                        .plus(application.rent().formula())
                        .minus(Formula.of(income.getLast().value())),
                "規則11条1項1号ロ",
                standards.threshold().value().words() + "、賃貸借契約の家賃（上限で切らない）");
    }

    private static Step raised(Step partial) {
        return new Step("100円未満の端数を切り上げ", Formula.of(partial.value()).ceil100(), "規則11条2項", "上の額");
    }

    private Step capped(Step before) {
        return new Step(
                "支給額（月額、家賃の上限まで）",
                Formula.of(before.value()).min(standards.cap().formula()),
                "規則11条1項1号",
                standards.cap().value().words());
    }

    @SafeVarargs
    private static List<String> together(List<String>... parts) {
        return Arrays.stream(parts).flatMap(List::stream).toList();
    }
}
