package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.FiscalYear;

/** What a dashboard counts of the consultations received in some months. */
class CohortTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);

    private static Course received(LocalDate on) {
        return course(on, null, null, null, null);
    }

    private static Course course(
            LocalDate receivedOn,
            @Nullable LocalDate appliedOn,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate seenAgainOn) {
        return new Course(
                new CaseId(UUID.randomUUID()),
                receivedOn,
                "R1",
                appliedOn,
                null,
                null,
                decidedOn,
                null,
                closedOn,
                seenAgainOn);
    }

    private static Cohort cohort(Course... courses) {
        return new Cohort(List.of(courses), TODAY);
    }

    @Test
    void whoReachedALaterStepReachedTheEarlierOnes() {
        var cohort = cohort(course(MAY_1, null, MAY_1.plusDays(40), null, null), received(MAY_1));
        assertThat(cohort.number(CohortPart.APPLIED)).isEqualTo(1);
        assertThat(cohort.number(CohortPart.PLANNED)).isEqualTo(1);
        assertThat(cohort.number(CohortPart.WITHOUT_PLAN)).isEqualTo(1);
    }

    @Test
    void anEndIsCountedApartFromThoseWhoNeverCameToADecision() {
        var cohort = cohort(
                course(MAY_1, MAY_1, MAY_1, MAY_1.plusDays(9), null),
                course(MAY_1, null, null, MAY_1.plusDays(2), null));
        assertThat(cohort.number(CohortPart.CLOSED)).isEqualTo(1);
        assertThat(cohort.number(CohortPart.CLOSED_UNDECIDED)).isEqualTo(1);
    }

    @Test
    void aSecondContactCountsUpToTheThirtiethDay() {
        var cohort = cohort(
                course(MAY_1, null, null, null, MAY_1.plusDays(30)),
                course(MAY_1, null, null, null, MAY_1.plusDays(31)));
        assertThat(cohort.number(CohortPart.SEEN_AGAIN)).isEqualTo(1);
    }

    @Test
    void whoCameLessThanThirtyDaysAgoIsNotAskedYet() {
        var cohort = cohort(
                received(TODAY.minusDays(30)), course(TODAY.minusDays(29), null, null, null, TODAY.minusDays(20)));
        assertThat(cohort.number(CohortPart.THIRTY_DAYS_OLD)).isEqualTo(1);
        assertThat(cohort.number(CohortPart.SEEN_AGAIN)).isZero();
    }

    @Test
    void daysThatStandTheOtherWayRoundAreLeftOut() {
        var cohort = cohort(
                course(MAY_1, MAY_1.minusDays(1), null, null, null),
                course(MAY_1, MAY_1.plusDays(6), null, null, null));
        assertThat(cohort.number(CohortPart.of(Interval.APPLICATION))).isEqualTo(1);
        assertThat(cohort.days(Interval.APPLICATION)).hasValue(new Quartiles(6, 6, 6));
    }

    /** 1 2 3 4: the quartiles lie at 1.75, 2.5 and 3.25. */
    @Test
    void quartilesLieBetweenTwoValuesInProportion() {
        assertThat(Quartiles.of(4, 1, 3, 2)).hasValue(new Quartiles(1.75, 2.5, 3.25));
        assertThat(Quartiles.of()).isEmpty();
        assertThat(Quartiles.text(2.5)).isEqualTo("2.5日");
        assertThat(Quartiles.text(12)).isEqualTo("12日");
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "4, 4", "4.1, 6", "14, 20", "51.4, 60", "100, 100", "101, 200"})
    void aScaleEndsAtARoundNumberThatHoldsEverything(double largest, double most) {
        assertThat(Scale.upTo(largest)).isEqualTo(new Scale(most));
    }

    @Test
    void everyYearIsComparedWithThatOfTheNationOrTheLastOneBefore() {
        var national = new NationalFigures();
        assertThat(national.consultationsPerInhabitants(new FiscalYear(2020)))
                .hasValue(new NationalFigures.Value(new FiscalYear(2020), new BigDecimal("51.4")));
        assertThat(national.consultationsPerInhabitants(new FiscalYear(2026)))
                .hasValue(new NationalFigures.Value(new FiscalYear(2024), new BigDecimal("20.2")));
        assertThat(national.consultationsPerInhabitants(new FiscalYear(2014))).isEmpty();
    }

    /** Of 20 received 18 applied: whoever saw both would know that 2 didn't. */
    @Test
    void aSmallRestIsMaskedAsASmallNumberIs() {
        var courses = new Course[20];
        for (int index = 0; index < courses.length; index++) {
            courses[index] = course(MAY_1, index < 18 ? MAY_1 : null, null, null, null);
        }
        var span = MonthSpan.of(YearMonth.of(2026, 5));
        var inside = DashboardNumbers.of(cohort(courses), span, List.of("R1"), Map.of(), null);
        var outside = DashboardNumbers.of(cohort(courses), span, List.of("R1"), Map.of(), new SmallNumbers(5));
        assertThat(inside.text(CohortPart.APPLIED.code())).isEqualTo("18");
        assertThat(outside.text(CohortPart.APPLIED.code())).isEqualTo("※");
        assertThat(outside.text(CohortPart.RECEIVED.code())).isEqualTo("20");
        assertThat(outside.text(CohortPart.WITHOUT_PLAN.code())).isEqualTo("20");
    }

    @Test
    void aSmallMonthIsMaskedTogetherWithAnother() {
        var cohort = cohort(
                received(LocalDate.of(2026, 3, 1)),
                received(LocalDate.of(2026, 3, 2)),
                received(MAY_1),
                received(MAY_1),
                received(MAY_1),
                received(MAY_1),
                received(MAY_1));
        var span = new MonthSpan(YearMonth.of(2026, 3), YearMonth.of(2026, 5));
        var outside = DashboardNumbers.of(cohort, span, List.of("R1"), Map.of(), new SmallNumbers(5));
        assertThat(span.each())
                .extracting(month -> outside.text(DashboardNumbers.key(CohortPart.RECEIVED, month)))
                .containsExactly("※", "0", "※");
        assertThat(outside.text(CohortPart.RECEIVED.code())).isEqualTo("7");
    }
}
