package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;

class TableValueTest {
    private static final LocalDate JULY_1 = LocalDate.of(2026, 7, 1);
    private static final TableValue FROM_JULY =
            new TableValue(Yen.of(92_000), "川崎市 基準額 1人", Standing.CONFIRMED, "川崎市公式", Period.from(JULY_1));
    private static final TableValue UNTIL_JUNE = new TableValue(
            Yen.of(84_000),
            "川崎市 基準額 1人",
            Standing.COMPUTED,
            "",
            new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30)));

    @Test
    void aValueNamesItsRowItsValidityAndItsStanding() {
        assertThat(FROM_JULY.words()).isEqualTo("川崎市 基準額 1人 令和8年7月1日から 出典：川崎市公式");
        assertThat(UNTIL_JUNE.words()).isEqualTo("川崎市 基準額 1人 令和7年7月1日から令和8年6月30日まで（計算値）");
    }

    /** 規則4条1号イ: who applies from April to June is judged by the tax of the year before (T12: 15 April and 1 July 2026). */
    @Test
    void theTableChangesOnTheFirstOfJuly() {
        assertThat(UNTIL_JUNE.appliesOn(LocalDate.of(2026, 4, 15))).isTrue();
        assertThat(FROM_JULY.appliesOn(LocalDate.of(2026, 4, 15))).isFalse();
        assertThat(UNTIL_JUNE.appliesOn(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(UNTIL_JUNE.appliesOn(JULY_1)).isFalse();
        assertThat(FROM_JULY.appliesOn(LocalDate.of(2026, 6, 30))).isFalse();
        assertThat(FROM_JULY.appliesOn(JULY_1)).isTrue();
    }

    @Test
    void onlyAConfirmedValueCarriesADecision() {
        assertThat(FROM_JULY.carriesDecisions()).isTrue();
        assertThat(UNTIL_JUNE.carriesDecisions()).isFalse();
        assertThat(Standing.ASSUMED.carriesDecisions()).isFalse();
        assertThat(Standing.values()).extracting(Standing::label).containsExactly("確認済み", "計算値", "仮定");
    }

    @Test
    void whatWasTypedStandsInNoTableAndCarriesNoDecision() {
        var typed = TableValue.typed("家賃上限", Yen.of(53_700));
        assertThat(typed.isTyped()).isTrue();
        assertThat(FROM_JULY.isTyped()).isFalse();
        assertThat(typed.carriesDecisions()).isFalse();
        assertThat(typed.appliesOn(JULY_1)).isTrue();
        assertThat(typed.words()).isEqualTo("家賃上限（入力した額）");
    }

    @Test
    void noValueOfATableIsNegativeOrWithoutAName() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> TableValue.typed("家賃上限", Yen.of(-1)));
        assertThat(TableValue.typed("家賃上限", Yen.ZERO).amount()).isEqualTo(Yen.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> TableValue.typed(" ", Yen.ZERO));
    }
}
