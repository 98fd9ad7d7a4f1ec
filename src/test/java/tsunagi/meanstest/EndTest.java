package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.Refusal;
import tsunagi.meanstest.RentBenefit.Discontinued;
import tsunagi.meanstest.RentBenefit.First;

/** 中止事由 C1–C8 and from which month each stops the payment: {@code rules.md} §2.8, 中止事由マスタ. */
class EndTest {
    private static final EndRules USUAL = EndRules.usual();
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    /** April, May and June 2026. */
    private static final First FIRST = new First(PaidMonths.NONE.and(YearMonth.of(2026, 4), 3));

    private static EndFact on(EndGround ground, String day) {
        return EndFact.of(ground, LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        "NO_SINCERE_JOB_SEEKING, C1, 2026-05-01, 1", // 事実を確認した月の支給から
        "INCOME_OVER_LIMIT,      C2, 2026-05-01, 1", // 収入基準超の収入が得られた月の支給から
        "LEFT_DWELLING,          C3, 2026-06-01, 2", // 退去日の翌月分から
        "FALSE_APPLICATION,      C4, 2026-05-20, 1", // 直ちに
        "ORGANISED_CRIME,        C5, 2026-05-20, 1",
        "IMPRISONED,             C6, 2026-05-20, 1",
        "DIED,                   C8, 2026-05-20, 1"
    })
    void eachGroundStopsThePaymentFromItsMonth(EndGround ground, String code, String effectiveOn, int paid) {
        Discontinued ended = FIRST.discontinued(on(ground, "2026-05-20"), USUAL);

        assertThat(ground.code()).isEqualTo(code);
        assertThat(ended.end()).isEqualTo(new End(ground, LocalDate.parse(effectiveOn)));
        assertThat(ended.months().count()).isEqualTo(paid);
        assertThat(ended.label()).isEqualTo("中止");
    }

    @Test
    void leavingOnTheLastDayOfAMonthStopsWithTheNextMonthAsLeavingOnTheFirstDoes() {
        assertThat(FIRST.discontinued(on(EndGround.LEFT_DWELLING, "2026-05-31"), USUAL)
                        .end()
                        .firstMonthNotPaid())
                .isEqualTo(YearMonth.of(2026, 6));
        assertThat(FIRST.discontinued(on(EndGround.LEFT_DWELLING, "2026-06-01"), USUAL)
                        .end()
                        .firstMonthNotPaid())
                .isEqualTo(YearMonth.of(2026, 7));
    }

    @Test
    void theMunicipalityMaySetAnotherMonth() {
        EndRules rules = USUAL.with(EndGround.INCOME_OVER_LIMIT, StopsFrom.MONTH_AFTER);

        assertThat(FIRST.discontinued(on(EndGround.INCOME_OVER_LIMIT, "2026-05-20"), rules)
                        .months()
                        .last())
                .contains(MAY);
        assertThat(rules.stopsFrom().get(EndGround.LEFT_DWELLING)).isEqualTo(StopsFrom.MONTH_AFTER);
        assertThat(USUAL.stopsFrom().get(EndGround.INCOME_OVER_LIMIT)).isEqualTo(StopsFrom.MONTH_OF_FACT);
    }

    @Test
    void aGroundWithoutItsRuleIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new EndRules(Map.of()))
                .withMessage("中止事由C1がいつから効力を生じるかを設定してください");
    }

    /** C7: 保護費の支給開始と調整 — the two offices agree on the month. */
    @Test
    void theEndByPublicAssistanceIsAgreedWithTheWelfareOffice() {
        var from = LocalDate.of(2026, 5, 20);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> FIRST.discontinued(EndFact.of(EndGround.PUBLIC_ASSISTANCE, from), USUAL))
                .withMessage("支給しない最初の月を、福祉事務所などと調整して入力してください")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("agreedMonth"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> FIRST.discontinued(
                        new EndFact(EndGround.PUBLIC_ASSISTANCE, from, YearMonth.of(2026, 4)), USUAL))
                .withMessage("支給しない最初の月は令和8年5月以後にしてください")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("agreedMonth"));
        assertThat(FIRST.discontinued(new EndFact(EndGround.PUBLIC_ASSISTANCE, from, MAY), USUAL)
                        .end())
                .isEqualTo(new End(EndGround.PUBLIC_ASSISTANCE, LocalDate.of(2026, 5, 1)));
        assertThat(FIRST.discontinued(new EndFact(EndGround.PUBLIC_ASSISTANCE, from, YearMonth.of(2026, 6)), USUAL)
                        .months()
                        .last())
                .contains(MAY);
    }

    @Test
    void whatIsToBeAgreedHasNoDayOfItsOwn() {
        assertThatIllegalStateException().isThrownBy(() -> StopsFrom.AS_AGREED.effectiveOn(LocalDate.of(2026, 5, 20)));
    }

    @Test
    void afterTheLastMonthThereIsNothingToDiscontinue() {
        assertThat(FIRST.discontinued(on(EndGround.DIED, "2026-06-30"), USUAL)
                        .months()
                        .count())
                .isEqualTo(2);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> FIRST.discontinued(on(EndGround.DIED, "2026-07-01"), USUAL))
                .withMessage("支給期間は令和8年6月で終わっています")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("on"));
    }

    /** 法18条: the months that were transferred although the payment had ended are shown, in order; a person decides. */
    @Test
    void whatWasTransferredAfterTheEndIsNamed() {
        End end = new End(EndGround.FALSE_APPLICATION, LocalDate.of(2026, 5, 20));

        assertThat(end.transferredBeyond(List.of(YearMonth.of(2026, 6), YearMonth.of(2026, 4), MAY)))
                .containsExactly(MAY, YearMonth.of(2026, 6));
    }

    @Test
    void aMonthAfterTheEndCannotStandAmongThosePaid() {
        End end = new End(EndGround.DIED, LocalDate.of(2026, 6, 20));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Discontinued(FIRST.months(), end))
                .withMessage("中止の後の月は支給できません");
    }

    @Test
    void whileSuspendedNobodyIsAskedToSeekWorkButTheOtherGroundsHold() {
        var suspended = FIRST.suspended(
                new Illness(LocalDate.of(2026, 5, 20), LocalDate.of(2026, 5, 20)), StopsFrom.MONTH_AFTER);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> suspended.discontinued(on(EndGround.NO_SINCERE_JOB_SEEKING, "2026-06-20"), USUAL))
                .withMessage("中断中は求職活動を求めません。C1では中止できません")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("ground"));
        assertThat(suspended
                        .discontinued(on(EndGround.DIED, "2026-09-20"), USUAL)
                        .months()
                        .count())
                .isEqualTo(2);
        assertThat(suspended
                        .discontinued(on(EndGround.LEFT_DWELLING, "2026-04-20"), USUAL)
                        .months()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void whatFollowsFromASuspensionIsNeverStated() {
        assertThatIllegalArgumentException().isThrownBy(() -> on(EndGround.SUSPENDED_TWO_YEARS, "2028-05-21"));
        assertThatIllegalArgumentException().isThrownBy(() -> on(EndGround.NO_REPORT_WHILE_SUSPENDED, "2026-06-16"));
        assertThat(EndGround.stated())
                .extracting(EndGround::code)
                .containsExactly("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8");
    }

    @Test
    void everyGroundAndEveryRuleIsToldInWords() {
        assertThat(Arrays.stream(EndGround.values()).map(EndGround::label)).doesNotHaveDuplicates();
        assertThat(EndGround.NO_SINCERE_JOB_SEEKING.label()).isEqualTo("誠実かつ熱心に求職活動を行わない、又は就労支援の指示に従わない");
        assertThat(EndGround.NO_SINCERE_JOB_SEEKING.article()).isEqualTo("規則15条1項");
        assertThat(EndGround.INCOME_OVER_LIMIT.article()).isEqualTo("規則15条2項");
        assertThat(EndGround.SUSPENDED_TWO_YEARS.article()).isEqualTo("規則12条2項");
        assertThat(StopsFrom.MONTH_OF_FACT.label()).isEqualTo("事実のあった月の支給から");
        assertThat(StopsFrom.MONTH_AFTER.label()).isEqualTo("事実のあった月の翌月の支給から");
        assertThat(StopsFrom.AT_ONCE.label()).isEqualTo("事実のあった日から直ちに");
        assertThat(StopsFrom.AS_AGREED.label()).isEqualTo("調整して決めた月の支給から");
    }
}
