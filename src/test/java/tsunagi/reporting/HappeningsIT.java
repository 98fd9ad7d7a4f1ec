package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static tsunagi.reporting.CountedTown.may;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tsunagi.access.Role;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.PersonId;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonName;
import tsunagi.person.Sex;
import tsunagi.testing.TsunagiIT;

/** 数え方 of 自治体別集計表 (standard-forms §7.3) on PostgreSQL, one sentence a rule. */
@TsunagiIT
class HappeningsIT {
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Autowired
    ApplicationContext context;

    @Autowired
    Returns returns;

    private CountedTown town;
    private PersonId her;

    @BeforeEach
    void anEmptyTown() {
        town = new CountedTown(context);
        her = somebody();
    }

    private PersonId somebody() {
        return town.person(PersonBasics.of(PersonName.of("試験", "花子", "しけん はなこ"), Sex.FEMALE, null));
    }

    private OpenedCase received(LocalDate on) {
        return town.received(her, town.town().office(), on);
    }

    private OpenedCase decided(LocalDate on, boolean aims, String... services) {
        var each = town.received(somebody(), town.town().office(), may(1));
        town.drafted(each, 1, may(1), aims, List.of(services));
        town.fact(each, FactKind.PLAN_DECIDED, on, "");
        return each;
    }

    private String month(String indicator) {
        return during(indicator, MAY, MAY);
    }

    private String during(String indicator, YearMonth first, YearMonth last) {
        return ofSection(Returns.NATIONAL, indicator, first, last);
    }

    private String ofSection(String section, String indicator, YearMonth first, YearMonth last) {
        var request = new ReturnRequest(first.toString(), last.toString(), "");
        return town.town()
                .as(Role.MUNICIPAL_OFFICER)
                .call(() -> returns.page(request, section).text(indicator, new MonthSpan(first, last)));
    }

    @Test
    void aReceptionCountsInTheMonthOfItsDay() {
        received(may(31));
        received(LocalDate.of(2026, 6, 1));
        assertThat(month("new-consultations")).isEqualTo("1");
    }

    /** By hand: two calls to the mother, both with her son on the line, and one to the son alone are three contacts. */
    @Test
    void aContactWithTwoOfAHouseholdCountsOnce() {
        var mother = received(may(1));
        var son = town.received(somebody(), town.town().office(), may(1));
        town.contact(mother, "M01", may(2));
        town.contact(mother, "M01", may(9));
        town.shareContacts(mother, son);
        town.contact(son, "M01", may(10));
        assertThat(ofSection("contacts", "contacts", MAY, MAY)).isEqualTo("3");
    }

    @Test
    void theYearToDateAddsUpItsMonthsFromApril() {
        received(LocalDate.of(2026, 3, 31));
        received(LocalDate.of(2026, 4, 1));
        received(may(1));
        assertThat(during("new-consultations", YearMonth.of(2026, 4), MAY)).isEqualTo("2");
    }

    @Test
    void aPlanAndThePlanAfterItAreTwoPlansOfOnePerson() {
        var each = decided(may(1), false);
        town.fact(each, FactKind.REPLANNED, may(20), "");
        town.drafted(each, 2, may(20), false, List.of());
        town.fact(each, FactKind.PLAN_CONFIRMED, may(28), "");
        assertThat(month("plans")).isEqualTo("2");
    }

    @Test
    void aPlanCountsOnceHoweverOftenItIsAnswered() {
        var each = decided(may(1), false);
        town.fact(each, FactKind.PLAN_DECIDED, may(20), "");
        assertThat(month("plans")).isEqualTo("1");
    }

    @Test
    void aPlanThatOnlyAConferenceApprovedIsNotCountedYet() {
        var each = received(may(1));
        town.drafted(each, 1, may(1), true, List.of());
        town.fact(each, FactKind.CONFERENCE_APPROVED, may(10), "");
        assertThat(month("plans")).isEqualTo("0");
    }

    @Test
    void onlyAPlanThatAimsAtEmploymentHasAnEmploymentTarget() {
        decided(may(1), true);
        decided(may(2), false);
        assertThat(month("employment-targets")).isEqualTo("1");
    }

    @Test
    void aPlanWithTwoServicesCountsInBothColumnsAndOnceAsAPlan() {
        decided(may(1), false, "S03", "S04");
        assertThat(month("household-budget")).isEqualTo("1");
        assertThat(month("work-preparation")).isEqualTo("1");
        assertThat(month("housing-benefit")).isEqualTo("0");
        assertThat(month("plans")).isEqualTo("1");
    }

    /** 練習市's 就労チャレンジ事業 L01 counts as 就労準備支援. */
    @Test
    void aServiceOfTheMunicipalityCountsInItsNationalColumnOnce() {
        decided(may(1), false, "L01", "S04");
        assertThat(month("work-preparation")).isEqualTo("1");
    }

    @Test
    void whoBeginsToWorkWithoutAPlanCountsAmongTheEmployedButNotAmongTheTargets() {
        town.employed(received(may(1)), may(7));
        assertThat(month("employed")).isEqualTo("1");
        assertThat(month("employed-targets")).isEqualTo("0");
    }

    @Test
    void aPlanMadeOnTheDayOfTheOutcomeMakesItATarget() {
        town.employed(decided(may(7), true), may(7));
        assertThat(month("employed-targets")).isEqualTo("1");
    }

    @Test
    void aPlanMadeAfterTheOutcomeDoesNot() {
        town.employed(decided(may(8), true), may(7));
        assertThat(month("employed-targets")).isEqualTo("0");
    }

    @Test
    void whoBeginsTwoJobsInAMonthCountsOnceAndAgainInTheNextMonth() {
        var each = received(may(1));
        town.employed(each, may(1));
        town.employed(each, may(20));
        town.employed(each, LocalDate.of(2026, 6, 3));
        assertThat(month("employed")).isEqualTo("1");
        assertThat(during("employed", YearMonth.of(2026, 4), YearMonth.of(2026, 6)))
                .isEqualTo("2");
    }

    @Test
    void whoBeginsToWorkAndEarnsMoreInOneMonthCountsOnlyAmongTheEmployed() {
        var each = decided(may(1), true);
        town.increased(each, may(2));
        town.employed(each, may(20));
        assertThat(month("employed-targets")).isEqualTo("1");
        assertThat(month("increased")).isEqualTo("0");
        assertThat(month("increased-targets")).isEqualTo("0");
    }

    @Test
    void whoEarnsMoreInAnotherMonthThanTheOneInWhichSheBeganCountsThere() {
        var each = received(LocalDate.of(2026, 4, 1));
        town.employed(each, LocalDate.of(2026, 4, 30));
        town.increased(each, may(20));
        assertThat(month("increased")).isEqualTo("1");
    }

    @Test
    void whoHasTwoCasesIsStillOnePersonInAMonth() {
        town.employed(received(may(1)), may(5));
        town.employed(received(may(2)), may(6));
        assertThat(month("employed")).isEqualTo("1");
    }

    @Test
    void aPlanCountsByTheRuleOfTheDayOnWhichItWasDrafted() {
        town.setPlanCountedOn(may(15), "会議了承の日");
        planned(may(1), may(20), LocalDate.of(2026, 6, 5));
        planned(may(15), may(20), LocalDate.of(2026, 6, 5));
        assertThat(month("plans")).isEqualTo("1");
        assertThat(during("plans", MAY, YearMonth.of(2026, 6))).isEqualTo("2");
    }

    @Test
    void aPlanCountsOnTheDayOfItsDraftWhereThatIsTheRuleOnceItWasAnswered() {
        town.setPlanCountedOn(may(15), "プラン作成の日");
        planned(may(20), LocalDate.of(2026, 6, 3), LocalDate.of(2026, 6, 5));
        town.drafted(received(may(20)), 1, may(20), false, List.of());
        assertThat(during("plans", MAY, YearMonth.of(2026, 6))).isEqualTo("1");
        assertThat(month("plans")).isEqualTo("1");
    }

    @Test
    void aPlanAnsweredWithoutAConferenceCountsByItsAnswerWhereTheConferenceIsTheRule() {
        town.setPlanCountedOn(may(15), "会議了承の日");
        var each = received(may(15));
        town.drafted(each, 1, may(15), false, List.of());
        town.fact(each, FactKind.PLAN_REPORTED, may(18), "");
        assertThat(month("plans")).isEqualTo("1");
    }

    private void planned(LocalDate drafted, LocalDate approved, LocalDate decided) {
        var each = received(drafted);
        town.drafted(each, 1, drafted, false, List.of());
        town.fact(each, FactKind.CONFERENCE_APPROVED, approved, "");
        town.fact(each, FactKind.PLAN_DECIDED, decided, "");
    }
}
