package tsunagi.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tsunagi.casefile.Stage;
import tsunagi.evaluation.ClosingReason;

/** Whom 練習市 has to show: enough people at every place of the way, and some who were accompanied for long. */
class PracticeCityIT extends PracticeContext {
    @Test
    void lastMonthIsClosedAndAContactThatWasWrittenDownLaterMakesADifference() {
        assertThat(strings("select version::text from return_closing where month = '2026-10-01'"))
                .containsExactly("1");
        assertThat(strings("""
                select h.key from happening h
                where h.kind = 'CONTACT' and h.happened_on between '2026-10-01' and '2026-10-31'
                except all
                select c.key from return_counted c cross join lateral generate_series(1, c.number)
                where c.kind = 'CONTACT' and c.happened_on between '2026-10-01' and '2026-10-31'
                """)).containsExactly("M01");
    }

    @Test
    void atLeastEightyPeopleLiveThere() {
        assertThat(strings("select distinct person_id::text from published_case"))
                .hasSizeGreaterThanOrEqualTo(80);
    }

    @Test
    void theFirstOfThemCameTwoYearsAgo() {
        assertThat(LocalDate.parse(strings("select min(received_on)::text from published_case")
                        .getFirst()))
                .isBetween(FIRST_DAY.minusMonths(25), FIRST_DAY.minusMonths(23));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void atLeastThreePeopleStandAtEachStage(Stage stage) {
        assertThat(strings("select stage from published_case"))
                .filteredOn(stage.name()::equals)
                .hasSizeGreaterThanOrEqualTo(3);
    }

    /** AWAY is the reason of a 中断 that a meeting decides, and rare. */
    @ParameterizedTest
    @EnumSource(value = ClosingReason.class, mode = EnumSource.Mode.EXCLUDE, names = "AWAY")
    void atLeastThreeCasesEndedForEachReason(ClosingReason reason) {
        assertThat(strings("select reason from closing"))
                .filteredOn(reason.name()::equals)
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "triage, outcome, INFORMATION",
        "triage, outcome, REFERRAL",
        "triage, outcome, APPLICATION",
        "screening, result, INFORMATION",
        "screening, result, REFERRAL",
        "screening, result, CONSENT_PENDING",
        "screening, result, PLAN",
        "screening, result, ENDED",
        "consent, answer, REFUSED",
        "consent, answer, WITHDRAWN",
        "closing, kind, SUSPENDED"
    })
    void atLeastThreeTookEachTurning(String table, String column, String turning) {
        assertThat(strings("select %s from %s".formatted(column, table)))
                .filteredOn(turning::equals)
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void aMeetingSuspendedACaseAndASuspendedOneWasResumed() {
        assertThat(strings("select reason from closing where kind = 'SUSPENDED' and lifted_as is null"))
                .contains("AWAY");
        assertThat(strings("select case_id::text from closing where lifted_as = 'RESUMED'"))
                .isNotEmpty();
    }

    @Test
    void atLeastThreePeopleCameBackAfterwards() {
        assertThat(strings("select person_id::text from published_case group by person_id having count(*) > 1"))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void atLeastTenPeopleWereAccompaniedForLongBySeveralStaff() {
        assertThat(strings("""
                        select case_id::text from support_record, unnest(staff) as member
                        group by case_id
                        having count(distinct id) >= 20 and count(distinct member) > 1
                               and max(happened_on) - min(happened_on) > 180
                        """)).hasSizeGreaterThanOrEqualTo(10);
    }

    /** Until today, on which other tests write there too. */
    @Test
    void noTwoContactsWereTheSame() {
        assertThat(strings("select facts from support_record where from_time is not null and happened_on < '%s'"
                        .formatted(FIRST_DAY)))
                .hasSizeGreaterThan(250)
                .doesNotHaveDuplicates();
    }

    @Test
    void noTwoPeopleTellTheSame() {
        assertThat(strings("select free_text from reception")).doesNotHaveDuplicates();
    }
}
