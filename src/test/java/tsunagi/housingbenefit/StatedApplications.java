package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tsunagi.kernel.Period;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Answer;
import tsunagi.meanstest.AssetItem;
import tsunagi.meanstest.AssetKind;
import tsunagi.meanstest.BenefitType;
import tsunagi.meanstest.FinancialAssets;
import tsunagi.meanstest.HouseholdIncome;
import tsunagi.meanstest.Inclusion;
import tsunagi.meanstest.IncomeAmount;
import tsunagi.meanstest.IncomeFigure;
import tsunagi.meanstest.IncomeItem;
import tsunagi.meanstest.IncomeKind;
import tsunagi.meanstest.MovingCost;
import tsunagi.meanstest.MovingCostKind;
import tsunagi.meanstest.MovingStandards;
import tsunagi.meanstest.UnableToSeek;
import tsunagi.standards.MunicipalityCode;

/** What invented applicants state. */
final class StatedApplications {
    static final LocalDate APPLIED = LocalDate.of(2026, 11, 20);

    private static final MunicipalityCode KAWASAKI = new MunicipalityCode("14130");

    private StatedApplications() {}

    /** Every kind of row, each field with a value of its own. */
    static Statement leftWork() {
        var october = YearMonth.of(2026, 10);
        return new Statement(
                BenefitType.R1,
                KAWASAKI,
                APPLIED,
                3,
                Yen.of(65_000),
                null,
                LocalDate.of(2025, 3, 31),
                List.of(
                        new UnableToSeek.Spell(
                                new Period(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 7, 15)),
                                UnableToSeek.Cause.ILLNESS),
                        new UnableToSeek.Spell(Period.from(LocalDate.of(2026, 2, 1)), UnableToSeek.Cause.CHILD_CARE)),
                HouseholdIncome.of(List.of(
                        new IncomeItem(
                                "本人",
                                IncomeKind.WAGES,
                                new IncomeAmount.Average(List.of(
                                        figure(october.minusMonths(2), 40_000, 1_000),
                                        figure(october.minusMonths(1), 50_000, 2_000),
                                        figure(october, 61_000, 3_000))),
                                Inclusion.usual(),
                                "給与明細（8〜10月）"),
                        new IncomeItem(
                                "母",
                                IncomeKind.PENSION,
                                new IncomeAmount.ForMonths(Yen.of(98_000), 2),
                                Inclusion.usual(),
                                "年金振込通知書"),
                        new IncomeItem(
                                "長男",
                                IncomeKind.ONE_OFF,
                                new IncomeAmount.OfMonth(figure(YearMonth.of(2026, 11), 12_000, 0)),
                                Inclusion.counted("毎月続く見込みのため"),
                                ""))),
                FinancialAssets.of(List.of(
                        new AssetItem("本人", AssetKind.DEPOSIT, Yen.of(123_456), Inclusion.usual(), "通帳の写し"),
                        new AssetItem("母", AssetKind.CASH, Yen.of(7_000), Inclusion.leftOut("葬儀の預り金"), ""))),
                null,
                Map.of(
                        "HOUSING", Answer.yes("賃貸借契約書"),
                        "NOT_BARRED", Answer.no("前回の支給が先月まで"),
                        "JOB_SEEKING", Answer.unconfirmed("求職申込みは来週")));
    }

    static Statement moving() {
        return new Statement(
                BenefitType.M1,
                KAWASAKI,
                APPLIED,
                2,
                Yen.of(80_000),
                null,
                null,
                List.of(),
                HouseholdIncome.unconfirmed(""),
                FinancialAssets.of(List.of()),
                new Statement.Moving(
                        YearMonth.of(2026, 4),
                        new MunicipalityCode("01100"),
                        List.of(
                                new MovingCost(MovingCostKind.REMOVAL, Yen.of(60_000)),
                                new MovingCost(MovingCostKind.KEY_MONEY, Yen.of(45_000))),
                        new MovingStandards.Ceiling(Yen.of(250_000), "車いすで入れる住宅が上限内にない")),
                Map.of());
    }

    /** Everything that no amount decides is met. */
    static Statement complete() {
        var bare = leftWork();
        return new Statement(
                BenefitType.R1,
                bare.municipality(),
                bare.applicationDate(),
                1,
                Yen.of(40_000),
                null,
                LocalDate.of(2026, 8, 31),
                List.of(),
                HouseholdIncome.of(List.of()),
                FinancialAssets.of(List.of()),
                null,
                AskedCriterion.ALL.stream()
                        .collect(Collectors.toMap(AskedCriterion::name, asked -> Answer.yes("確認書"))));
    }

    private static IncomeFigure figure(YearMonth month, long amount, long deduction) {
        return new IncomeFigure(month, Yen.of(amount), Yen.of(deduction));
    }
}
