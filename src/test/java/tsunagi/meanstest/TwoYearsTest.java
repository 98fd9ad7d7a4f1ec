package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;
import tsunagi.meanstest.UnableToSeek.Cause;
import tsunagi.meanstest.UnableToSeek.Days;
import tsunagi.meanstest.UnableToSeek.Spell;

/** 規則10条1号イ: two years since leaving work, and the spells that lengthen them. All days by hand. */
class TwoYearsTest {
    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Spell spell(String from, String to) {
        return new Spell(new Period(day(from), day(to)), Cause.ILLNESS);
    }

    private static LocalDate last(String left, UnableToSeek... unable) {
        return TwoYears.since(day(left), CountingStart.DAY_AFTER, List.of(unable), day("2030-12-31"))
                .lastDay();
    }

    /** 宜野湾市 counts 離職等の翌日から (2023-04-01); 民法140条, 143条2項. The days around 29 February are the awkward ones. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            left       | start     | last
            2024-11-23 | DAY_AFTER | 2026-11-23
            2024-11-23 | SAME_DAY  | 2026-11-22
            2026-03-31 | DAY_AFTER | 2028-03-31
            2024-02-28 | DAY_AFTER | 2026-02-28
            2024-02-29 | DAY_AFTER | 2026-02-28
            2022-02-28 | DAY_AFTER | 2024-02-29
            2024-02-29 | SAME_DAY  | 2026-02-28
            """)
    void theLastDayOfTwoYears(LocalDate left, CountingStart start, LocalDate last) {
        assertThat(TwoYears.since(left, start, List.of(), last).lastDay()).isEqualTo(last);
    }

    @Test
    void theApplicationIsInTimeOnTheLastDayAndLateOnTheNext() {
        var sample = SampleRent.of(SampleRent.TOKYO, 50_000, 0).on(RentGround.leftWork(day("2024-11-23"), List.of()));

        assertThat(sample.appliedOn(day("2026-11-22")).grant().refusals()).isEmpty();
        assertThat(sample.appliedOn(day("2026-11-23")).grant().refusals()).isEmpty();
        assertThat(sample.appliedOn(day("2026-11-24")).grant().refusals()).containsExactly(Shortfall.TWO_YEARS);
    }

    @Test
    void theMunicipalityMayCountFromTheDayItself() {
        var sameDay =
                new RentStandards(SampleRent.TOKYO.threshold(), SampleRent.TOKYO.cap(), null, CountingStart.SAME_DAY);
        var sample = SampleRent.of(sameDay, 50_000, 0).on(RentGround.businessClosed(day("2024-11-23"), List.of()));

        assertThat(sample.appliedOn(day("2026-11-22")).grant().refusals()).isEmpty();
        var late = sample.appliedOn(day("2026-11-23")).grant();
        assertThat(late.refusals()).containsExactly(Shortfall.TWO_YEARS);
        assertThat(late.findings().getFirst().answer().evidence())
                .isEqualTo("申請日令和8年11月23日、廃業の日令和6年11月23日、離職等の日から2年の最後の日令和8年11月22日");
    }

    @Test
    void onlyAnUnbrokenSpellOfThirtyDaysLengthensTheTwoYears() {
        assertThat(last("2024-11-23", new Days(29))).isEqualTo("2026-11-23");
        assertThat(last("2024-11-23", new Days(30))).isEqualTo("2026-12-23");
        assertThat(last("2024-11-23", new Days(31))).isEqualTo("2026-12-24");
        assertThat(last("2024-11-23", new Days(29), new Days(29))).isEqualTo("2026-11-23");
        assertThat(last("2024-11-23", new Days(30), new Days(29), new Days(31))).isEqualTo("2027-01-23");
    }

    /** 2025-01-01 to 01-29 are 29 days, to 01-30 they are 30. */
    @Test
    void theDaysOfASpellAreCountedWithItsFirstAndItsLast() {
        assertThat(last("2024-11-23", spell("2025-01-01", "2025-01-29"))).isEqualTo("2026-11-23");
        assertThat(last("2024-11-23", spell("2025-01-01", "2025-01-30"))).isEqualTo("2026-12-23");
    }

    /** 引き続き: 20 days of illness and 20 of childcare are 40 without a break, and none with one. No day counts twice. */
    @Test
    void spellsThatTouchAreOne() {
        var childcare = new Spell(new Period(day("2025-01-21"), day("2025-02-09")), Cause.CHILD_CARE);
        assertThat(last("2024-11-23", childcare, spell("2025-01-01", "2025-01-20")))
                .isEqualTo("2027-01-02");
        assertThat(last("2024-11-23", childcare, spell("2025-01-01", "2025-01-19")))
                .isEqualTo("2026-11-23");
        assertThat(last("2024-11-23", spell("2025-01-01", "2025-02-09"), spell("2025-01-11", "2025-01-20")))
                .isEqualTo("2027-01-02");
        assertThat(last("2024-11-23", spell("2025-01-01", "2025-01-30"), spell("2025-03-01", "2025-03-30")))
                .isEqualTo("2027-01-22");
    }

    /** Before leaving work nobody looks for work, and the day of the application is the last that can be looked at. */
    @Test
    void onlyDaysBetweenLeavingAndApplyingCount() {
        assertThat(last("2024-11-23", spell("2024-10-01", "2024-12-22"))).isEqualTo("2026-11-23");
        assertThat(last("2024-11-23", spell("2024-10-01", "2024-12-23"))).isEqualTo("2026-12-23");
        assertThat(last("2024-11-23", spell("2024-10-01", "2024-11-23"))).isEqualTo("2026-11-23");
        var lasting = new Spell(Period.from(day("2025-06-01")), Cause.INJURY);
        assertThat(TwoYears.since(day("2024-11-23"), CountingStart.DAY_AFTER, List.of(lasting), day("2025-06-29"))
                        .lastDay())
                .isEqualTo("2026-11-23");
        assertThat(TwoYears.since(day("2024-11-23"), CountingStart.DAY_AFTER, List.of(lasting), day("2025-06-30"))
                        .lastDay())
                .isEqualTo("2026-12-23");
        assertThat(TwoYears.since(day("2024-11-23"), CountingStart.DAY_AFTER, List.of(lasting), day("2025-05-31"))
                        .lastDay())
                .isEqualTo("2026-11-23");
        assertThat(TwoYears.since(day("2025-05-31"), CountingStart.DAY_AFTER, List.of(lasting), day("2025-06-30"))
                        .added())
                .containsExactly(30L);
    }

    /** From 2024-11-24, four years end on 2028-11-23: 730 days after 2026-11-23 are 2028-11-22, for 2028 has 366 days. */
    @Test
    void itNeverGoesBeyondFourYears() {
        assertThat(last("2024-11-23", new Days(730))).isEqualTo("2028-11-22");
        assertThat(last("2024-11-23", new Days(731))).isEqualTo("2028-11-23");
        assertThat(last("2024-11-23", new Days(732))).isEqualTo("2028-11-23");
        assertThat(last("2024-11-23", new Days(Long.MAX_VALUE), new Days(Long.MAX_VALUE)))
                .isEqualTo("2028-11-23");
    }

    @Test
    void theAdditionIsAStepAndIsToldWithTheCondition() {
        var sample = SampleRent.of(SampleRent.TOKYO, 50_000, 0).appliedOn(day("2027-01-22"));
        var ground = RentGround.leftWork(day("2024-11-23"), List.of(new Days(45), new Days(29), new Days(30)));

        var grant = sample.on(ground).grant();

        var step = grant.steps().getFirst();
        assertThat(step.label()).isEqualTo("2年に加算する日数（日）");
        assertThat(step.formula().text()).isEqualTo("45 + 30");
        assertThat(step.article()).isEqualTo("規則10条1号イ");
        assertThat(grant.findings().getFirst().answer().evidence())
                .isEqualTo("申請日令和9年1月22日、離職の日令和6年11月23日、離職等の日の翌日から2年と加算75日の最後の日令和9年2月6日");
        var ceiling = sample.on(RentGround.leftWork(day("2024-11-23"), List.of(new Days(900))));
        assertThat(ceiling.grant().findings().getFirst().answer().evidence())
                .endsWith("2年と加算900日（上限4年）の最後の日令和10年11月23日");
    }

    @Test
    void aSpellThatIsTooShortIsShownToAddNothing() {
        var ground = RentGround.leftWork(day("2024-11-23"), List.of(new Days(29)));
        var grant = SampleRent.of(SampleRent.TOKYO, 50_000, 0).on(ground).grant();

        assertThat(grant.steps().getFirst().formula().text()).isEqualTo("0");
        assertThat(grant.findings().getFirst().answer().evidence()).contains("翌日から2年の最後の日");
        var none = RentGround.leftWork(day("2024-11-23"), List.of(new Days(0)));
        assertThat(SampleRent.of(SampleRent.TOKYO, 50_000, 0)
                        .on(none)
                        .grant()
                        .steps()
                        .getFirst()
                        .label())
                .isEqualTo("基準額");
    }

    @Test
    void noSpellIsShorterThanNothing() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Days(-1))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("unableToSeekDays"));
    }

    @Test
    void theScreenNamesTheCausesAndTheWaysOfCounting() {
        assertThat(Arrays.stream(Cause.values()).map(Cause::label)).containsExactly("疾病", "負傷", "育児", "その他やむを得ない事情");
        assertThat(CountingStart.DAY_AFTER.label()).isEqualTo("離職等の日の翌日から");
        assertThat(CountingStart.SAME_DAY.label()).isEqualTo("離職等の日から");
    }
}
