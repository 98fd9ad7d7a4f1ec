package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static tsunagi.meanstest.DutyKind.BUSINESS_CONSULTATION;
import static tsunagi.meanstest.DutyKind.BUSINESS_EFFORT;
import static tsunagi.meanstest.DutyKind.INTERVIEW;
import static tsunagi.meanstest.DutyKind.JOB_APPLICATION;
import static tsunagi.meanstest.DutyKind.JOB_CONSULTATION;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;
import tsunagi.meanstest.DutyCounts.Act;
import tsunagi.meanstest.DutyPlan.Substitution;
import tsunagi.meanstest.DutyPlan.Variant;

/** 求職活動要件 month by month: 規則10条5号イ, {@code rules.md} §2.6 (文京区 2023-04-28, 江戸川区 2025-09-03, 大阪市 2024-04-01). */
class DutyTest {
    private static final Period JUNE = new Period(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30));
    private static final LocalDate APPLIED = LocalDate.of(2026, 4, 30);

    private static List<Act> acts(DutyKind kind, Integer... daysOfJune) {
        return Arrays.stream(daysOfJune)
                .map(day -> new Act(kind, LocalDate.of(2026, 6, day)))
                .toList();
    }

    @SafeVarargs
    private static DutyMonth june(Variant variant, List<Act>... acts) {
        List<Act> all = new ArrayList<>();
        Arrays.stream(acts).forEach(all::addAll);
        return DutyCounts.USUAL.counted(variant, JUNE, all);
    }

    @Test
    void fourInterviewsTwoConsultationsAndAnApplicationAWeekFulfilTheMonth() {
        var month = june(
                Variant.JOB_SEEKING,
                acts(INTERVIEW, 1, 8, 15, 30),
                acts(JOB_CONSULTATION, 2, 16),
                acts(JOB_APPLICATION, 7, 8, 21, 22));

        assertThat(month.isFulfilled()).isTrue();
        assertThat(month.missing()).isEmpty();
        assertThat(month.window()).isEqualTo(JUNE);
        assertThat(month.lines())
                .containsExactly(
                        new DutyMonth.Line(INTERVIEW, 4, 4, 0),
                        new DutyMonth.Line(JOB_CONSULTATION, 2, 2, 0),
                        new DutyMonth.Line(JOB_APPLICATION, 4, 4, 0));
    }

    @Test
    void oneLessOfAnyIsMissing() {
        var month = june(
                Variant.JOB_SEEKING,
                acts(INTERVIEW, 1, 8, 15),
                acts(JOB_CONSULTATION, 2),
                acts(JOB_APPLICATION, 1, 2, 15, 22));

        assertThat(month.isFulfilled()).isFalse();
        assertThat(month.missing())
                .containsExactly(
                        new DutyMonth.Line(INTERVIEW, 4, 3, 1),
                        new DutyMonth.Line(JOB_CONSULTATION, 2, 1, 1),
                        new DutyMonth.Line(JOB_APPLICATION, 4, 4, 1)); // none from the 8th to the 14th
    }

    /** 29 and 30 June make no whole week: an application there is counted but stands for no week. */
    @Test
    void daysThatMakeNoWholeWeekAskForNothing() {
        var month = june(
                Variant.JOB_SEEKING,
                acts(INTERVIEW, 1, 2, 3, 4, 5),
                acts(JOB_CONSULTATION, 1, 2),
                acts(JOB_APPLICATION, 1, 14, 28, 29));

        assertThat(month.missing()).containsExactly(new DutyMonth.Line(JOB_APPLICATION, 4, 4, 1));
        assertThat(month.lines().getFirst()).isEqualTo(new DutyMonth.Line(INTERVIEW, 4, 5, 0));
    }

    @Test
    void whatWasDoneOutsideTheMonthDoesNotCount() {
        var counted = DutyCounts.USUAL.counted(
                Variant.BUSINESS,
                JUNE,
                List.of(
                        new Act(BUSINESS_CONSULTATION, LocalDate.of(2026, 5, 31)),
                        new Act(BUSINESS_EFFORT, LocalDate.of(2026, 7, 1))));

        assertThat(counted.missing())
                .containsExactly(
                        new DutyMonth.Line(INTERVIEW, 4, 0, 4),
                        new DutyMonth.Line(BUSINESS_CONSULTATION, 1, 0, 1),
                        new DutyMonth.Line(BUSINESS_EFFORT, 1, 0, 1));
    }

    @Test
    void theSelfEmployedAreAskedForTheirBusinessInstead() {
        var month = june(
                Variant.BUSINESS,
                acts(INTERVIEW, 1, 8, 15, 22),
                acts(BUSINESS_CONSULTATION, 30),
                acts(BUSINESS_EFFORT, 1));

        assertThat(month.isFulfilled()).isTrue();
        assertThat(month.lines())
                .extracting(DutyMonth.Line::kind)
                .containsExactly(INTERVIEW, BUSINESS_CONSULTATION, BUSINESS_EFFORT);
    }

    @Test
    void theMunicipalityMaySetOtherNumbersAndAnotherWindow() {
        var window = new Period(LocalDate.of(2026, 5, 16), LocalDate.of(2026, 6, 15)); // 31 days, four weeks
        var counted = new DutyCounts(1, 0, 2, 9, 9, 9)
                .counted(
                        Variant.JOB_SEEKING,
                        window,
                        List.of(
                                new Act(INTERVIEW, LocalDate.of(2026, 5, 16)),
                                new Act(JOB_APPLICATION, LocalDate.of(2026, 5, 16)),
                                new Act(JOB_APPLICATION, LocalDate.of(2026, 5, 22)),
                                new Act(JOB_APPLICATION, LocalDate.of(2026, 5, 23))));

        assertThat(counted.lines())
                .containsExactly(
                        new DutyMonth.Line(INTERVIEW, 1, 1, 0),
                        new DutyMonth.Line(JOB_CONSULTATION, 0, 0, 0),
                        new DutyMonth.Line(JOB_APPLICATION, 8, 3, 5));
        assertThatIllegalStateException()
                .isThrownBy(() -> DutyCounts.USUAL.counted(
                        Variant.JOB_SEEKING, Period.from(LocalDate.of(2026, 6, 1)), List.of()));
    }

    @Test
    void theTwoVariantsHaveTheirOwnNumberOfInterviews() {
        var counts = new DutyCounts(4, 0, 0, 2, 0, 0);

        assertThat(counts.counted(Variant.JOB_SEEKING, JUNE, acts(INTERVIEW, 1, 2))
                        .isFulfilled())
                .isFalse();
        assertThat(counts.counted(Variant.BUSINESS, JUNE, acts(INTERVIEW, 1, 2)).isFulfilled())
                .isTrue();
    }

    @Test
    void noNumberIsNegative() {
        List<int[]> numbers = IntStream.range(0, 6)
                .mapToObj(negative ->
                        IntStream.range(0, 6).map(i -> i == negative ? -1 : 0).toArray())
                .toList();

        assertThat(numbers)
                .allSatisfy(counts -> assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(
                                () -> new DutyCounts(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]))
                        .withMessage("活動の回数は0回以上で入力してください"));
    }

    /** 申請日の属する月から起算して三月間、延長で六月間に限り: applied for on 30 April 2026; the seventh month is October. */
    @ParameterizedTest
    @CsvSource({
        "R3, SIX_MONTHS,         2026-04, BUSINESS,    false",
        "R3, SIX_MONTHS,         2026-09, BUSINESS,    false",
        "R3, SIX_MONTHS,         2026-10, JOB_SEEKING, true",
        "R3, SIX_MONTHS,         2026-11, JOB_SEEKING, false",
        "R3, FIRST_THREE_MONTHS, 2026-06, BUSINESS,    false",
        "R3, FIRST_THREE_MONTHS, 2026-07, JOB_SEEKING, true",
        "R3, NONE,               2026-04, JOB_SEEKING, false",
        "R1, NONE,               2026-04, JOB_SEEKING, false",
        "R2, NONE,               2026-12, JOB_SEEKING, false"
    })
    void businessEffortsStandForJobSeekingUntilTheSixthMonth(
            BenefitType type, Substitution substitution, String month, Variant variant, boolean switches) {
        var plan = new DutyPlan(APPLIED, type, substitution);

        assertThat(plan.in(YearMonth.parse(month))).isEqualTo(variant);
        assertThat(plan.switchesIn(YearMonth.parse(month))).isEqualTo(switches);
    }

    @Test
    void nothingIsAskedBeforeTheApplication() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new DutyPlan(APPLIED, BenefitType.R3, Substitution.NONE).in(YearMonth.of(2026, 3)))
                .withMessage("申請した月より前の月です")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("month"));
    }

    @Test
    void onlyWhoseIncomeFellMaySubstitute() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new DutyPlan(APPLIED, BenefitType.R2, Substitution.FIRST_THREE_MONTHS))
                .withMessage("求職活動に代えられるのは、減収の人だけです（規則10条5号イただし書）")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("substitution"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new DutyPlan(APPLIED, BenefitType.M1, Substitution.NONE))
                .withMessage("転居費用補助では求職活動を求めません（規則10条5号）")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("type"));
    }

    @Test
    void everythingIsToldInWords() {
        assertThat(Arrays.stream(DutyKind.values()).map(DutyKind::label))
                .containsExactly("自立相談支援機関の面談", "ハローワーク等の職業相談", "求人への応募・面接", "経営相談", "収入の機会を増やす取組");
        assertThat(Arrays.stream(Variant.values()).map(Variant::label)).containsExactly("求職活動", "給与以外の収入を増やす取組");
        assertThat(Arrays.stream(Variant.values()).map(Variant::begunBy))
                .containsExactly("ハローワーク等への求職の申込み", "経営相談先への相談の申込み");
        assertThat(Arrays.stream(Substitution.values()).map(Substitution::label))
                .containsExactly("認めない", "申請月から3か月", "延長の間も引き続き（申請月から6か月）");
    }
}
