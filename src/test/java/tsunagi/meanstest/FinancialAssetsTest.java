package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;

/** 規則10条4号: what is 金融資産, and whose (杉並区 names what it looks at). */
class FinancialAssetsTest {
    private static AssetItem item(String owner, AssetKind kind, long amount) {
        return new AssetItem(owner, kind, Yen.of(amount), Inclusion.usual(), "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            kind           | label       | counted
            CASH           | 現金          | true
            DEPOSIT        | 預貯金         | true
            SECURITIES     | 債券・株式・投資信託 | true
            CRYPTO_ASSETS  | 暗号資産        | true
            LIFE_INSURANCE | 生命保険など      | false
            REAL_ESTATE    | 不動産         | false
            CAR            | 自動車         | false
            """)
    void onlyFinancialAssetsCount(AssetKind kind, String label, boolean counted) {
        var step = item("妻", kind, 300_000).step();

        assertThat(step.label()).isEqualTo(counted ? "妻 " + label : "妻 " + label + "（算入しない）");
        assertThat(step.value()).isEqualTo(counted ? 300_000 : 0);
        assertThat(step.source()).isEqualTo(kind.basis()).contains("金融資産");
    }

    @Test
    void everybodysAssetsAreAddedUp() {
        var assets = FinancialAssets.of(List.of(
                item("本人", AssetKind.CASH, 4_000),
                item("本人", AssetKind.CAR, 300_000),
                item("妻", AssetKind.DEPOSIT, 500_000)));
        var sample = SampleRent.of(SampleRent.TOKYO, 50_000, 0);

        var grant = sample.having(new HouseholdMeans(HouseholdIncome.of(Yen.ZERO), assets))
                .grant();

        assertThat(assets.steps().getLast().formula().text()).isEqualTo("4000 + 500000");
        assertThat(assets.steps().getLast().article()).isEqualTo("規則10条4号");
        assertThat(grant.outcome()).isEqualTo(Outcome.PAYABLE);
        assertThat(grant.steps()).containsAll(assets.steps());
        assertThat(assets.missing()).isEmpty();
    }

    @Test
    void whatIsNotKnownIsNotNothing() {
        assertThat(FinancialAssets.unconfirmed("").missing()).isEqualTo("金融資産の額が分かりません");
        assertThat(FinancialAssets.unconfirmed("通帳").missing()).isEqualTo("通帳");
        assertThat(FinancialAssets.unconfirmed("").steps()).isEmpty();
        assertThat(FinancialAssets.of(Yen.of(7)).steps())
                .extracting(Step::label, Step::value)
                .containsExactly(tuple("世帯の金融資産", 7L));
        assertThat(FinancialAssets.of(Yen.of(7)).missing()).isEmpty();
    }

    @Test
    void noAmountIsNegativeOrBeyondReason() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> FinancialAssets.of(Yen.of(-1)))
                .withMessage("0円以上の金額を入力してください")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("financialAssets"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> FinancialAssets.of(Yen.of(1_000_000_000_000L)))
                .withMessage("999,999,999,999円までの金額を入力してください");
        assertThat(FinancialAssets.of(Yen.of(999_999_999_999L)).steps()).hasSize(1);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> item("本人", AssetKind.CASH, -1));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Rent(Yen.of(-1)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("rent"));
        var beyond = TableValue.typed("表の値", Yen.of(1_000_000_000_000L));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new IncomeThreshold(beyond))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("incomeThreshold"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new RentCap(beyond))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("rentCap"));
    }
}
