package tsunagi.housingbenefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.FinancialAssets;
import tsunagi.meanstest.HouseholdIncome;
import tsunagi.meanstest.IncomeAmount;
import tsunagi.meanstest.IncomeFigure;

/** What was stated stands in the form as it was, and is read from it as it was. */
class StatedFormTest {
    private static Statement read(Map<String, String> fields) {
        var refusals = new Refusals();
        Statement read = new StatementReading(new WhatIfForm(fields), refusals).read();
        assertThat(refusals.reasons()).isEmpty();
        return java.util.Objects.requireNonNull(read);
    }

    static Stream<Statement> stated() {
        return Stream.of(StatedApplications.leftWork(), StatedApplications.moving(), StatedApplications.complete());
    }

    @ParameterizedTest
    @MethodSource("stated")
    void theFormSaysTheWholeStatement(Statement statement) {
        assertThat(read(StatedForm.of(statement))).isEqualTo(statement);
    }

    /** 直近3か月の平均 ({@code rules.md} §2.4): August to October, the oldest first. */
    @Test
    void threeMonthsOneAfterAnotherAreAnAverage() {
        Map<String, String> fields = new LinkedHashMap<>(StatedForm.of(StatedApplications.complete()));
        fields.remove("incomeNone");
        fields.put("incomes.1.kind", "WAGES");
        fields.put("incomes.1.member", "本人");
        fields.put("incomes.1.month", "令和8年10月");
        fields.put("incomes.1.amount", "61,000");
        fields.put("incomes.1.amountBefore", "50,000");
        fields.put("incomes.1.deductionBefore", "2,000");
        fields.put("incomes.1.amountTwoBefore", "40,000");
        var amount = ((HouseholdIncome.Items) read(fields).income())
                .items()
                .getFirst()
                .amount();
        assertThat(amount)
                .isEqualTo(new IncomeAmount.Average(List.of(
                        new IncomeFigure(YearMonth.of(2026, 8), Yen.of(40_000), Yen.ZERO),
                        new IncomeFigure(YearMonth.of(2026, 9), Yen.of(50_000), Yen.of(2_000)),
                        new IncomeFigure(YearMonth.of(2026, 10), Yen.of(61_000), Yen.ZERO))));
    }

    @Test
    void nothingIsUnknownUntilSomebodyConfirmsThatThereIsNothing() {
        Map<String, String> fields = new LinkedHashMap<>(StatedForm.of(StatedApplications.complete()));
        assertThat(read(fields).income()).isEqualTo(HouseholdIncome.of(List.of()));
        assertThat(read(fields).assets()).isEqualTo(FinancialAssets.of(List.of()));
        fields.remove("incomeNone");
        fields.remove("assetsNone");
        assertThat(read(fields).income()).isInstanceOf(HouseholdIncome.Unconfirmed.class);
        assertThat(read(fields).assets()).isInstanceOf(FinancialAssets.Unconfirmed.class);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    incomeNone                | true   | incomeNone             | 収入の行があります
                    incomes.1.amountTwoBefore | 1,000  | incomes.1.amountBefore | 平均するときは、前の月の金額も入力してください
                    incomes.2.amountBefore    | 1,000  | incomes.2.months       | まとめ払いの月数と、前の月の金額は
                    specialReason             | 車いす | specialCeiling         | 上限にする額を入力してください
                    """)
    void whatContradictsItselfIsSaidAtItsField(String field, String typed, String at, String message) {
        Statement stated = field.startsWith("special") ? StatedApplications.moving() : StatedApplications.leftWork();
        Map<String, String> fields = new LinkedHashMap<>(StatedForm.of(stated));
        fields.keySet().removeIf(each -> each.endsWith("Before") || each.startsWith("special"));
        fields.put(field, typed);
        var refusals = new Refusals();
        new StatementReading(new WhatIfForm(fields), refusals).read();
        assertThat(refusals.reasons()).singleElement().satisfies((Refusal.Reason reason) -> {
            assertThat(reason.field()).isEqualTo(at);
            assertThat(reason.message()).startsWith(message);
        });
    }

    /** 延長 (規則12条1項ただし書) asks 10条2号から5号 of its own month. */
    @Test
    void aLaterApplicationTakesOverWhoHasWhatAndAsksAnewWhatWasConfirmed() {
        var again = StatedForm.again(StatedApplications.leftWork(), java.time.LocalDate.of(2027, 1, 20));
        assertThat(again)
                .containsEntry("applicationDate", "令和9年1月20日")
                .containsEntry("rent", "65,000")
                .containsEntry("incomes.2.kind", "PENSION")
                .containsEntry("incomes.2.months", "2")
                .containsEntry("leftWorkOn", "令和7年3月31日");
        assertThat(again.keySet())
                .noneMatch(field -> field.startsWith("criterion.")
                        || field.startsWith("evidence.")
                        || field.endsWith("Before")
                        || field.endsWith(".month")
                        || field.endsWith(".evidence")
                        || field.endsWith("None"));
    }
}
