package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static tsunagi.reporting.CountedTown.may;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.PartialDate;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonName;
import tsunagi.person.Sex;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 報告前に直すもの on PostgreSQL: each check finds what it is for, and a sound case has none. */
@TsunagiIT
class ReturnGapsIT {
    private static final PartialDate BIRTH = PartialDate.ofYear(1980);

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    ReturnGaps gaps;

    @Autowired
    CaseGrants grants;

    @Autowired
    JdbcClient jdbc;

    private CountedTown town;
    private Actor chief;

    @BeforeEach
    void aTown() {
        town = new CountedTown(context);
        chief = town.town().as(Role.CHIEF_CONSULTANT);
    }

    private OpenedCase received(Sex sex, @Nullable PartialDate birth) {
        var somebody = town.person(PersonBasics.of(PersonName.of("試験", "花子", "しけん はなこ"), sex, birth));
        return town.received(somebody, town.town().office(), may(1));
    }

    private OpenedCase complete(OpenedCase each, String route, String complaint) {
        town.reception(each, "VISIT", route);
        town.chosen(each, "intake-application", 1, "chiefComplaint", complaint);
        return each;
    }

    private OpenedCase withoutLead(OpenedCase each) {
        world.inTransaction(
                chief,
                () -> jdbc.sql("update case_team set until = since where case_id = :case")
                        .param("case", each.id().value())
                        .update());
        return each;
    }

    private OpenedCase sound() {
        return complete(received(Sex.FEMALE, BIRTH), "R1", "C03◎");
    }

    private Set<ReturnGap> found() {
        var year = new ReturnRequest("2026-04", "2026-06", "", Reading.NOW);
        return chief.call(() -> gaps.page(year)).lines().keySet();
    }

    private OpenedCase with(ReturnGap gap) {
        return switch (gap) {
            case SEX_UNKNOWN -> complete(received(Sex.UNSPECIFIED, BIRTH), "R1", "C03◎");
            case BIRTH_UNKNOWN -> complete(received(Sex.FEMALE, null), "R1", "C03◎");
            case BORN_AFTER_RECEPTION -> complete(received(Sex.FEMALE, PartialDate.ofYear(2027)), "R1", "C03◎");
            case NO_MAIN_COMPLAINT -> complete(received(Sex.FEMALE, BIRTH), "R1", "C03");
            case NO_REFERRER -> complete(received(Sex.FEMALE, BIRTH), "R5", "C03◎");
            case NO_ROUTE -> received(Sex.FEMALE, BIRTH);
            case NO_LEAD -> withoutLead(sound());
            case NO_SCREENING, CONTACT_BEFORE_RECEPTION, ENDED_BEFORE_RECEPTION -> ofConsultation(gap, sound());
            case ASSESSMENT_NOT_FINALISED,
                    PLAN_BEFORE_RECEPTION,
                    ANSWERED_BEFORE_APPROVED,
                    NO_DECISION,
                    EVALUATION_OVERDUE,
                    EMPLOYED_WITHOUT_PLAN,
                    EMPLOYED_NOT_TARGET -> ofPlan(gap, sound());
        };
    }

    private OpenedCase ofConsultation(ReturnGap gap, OpenedCase each) {
        switch (gap) {
            case NO_SCREENING -> town.fact(each, FactKind.TRIAGED_APPLICATION, may(2), "");
            case CONTACT_BEFORE_RECEPTION -> town.contact(each, "VISIT", may(1).minusDays(1));
            default -> town.ended(each, "CLOSED", "E1", may(1).minusDays(1));
        }
        return each;
    }

    private OpenedCase ofPlan(ReturnGap gap, OpenedCase each) {
        if (gap != ReturnGap.EMPLOYED_WITHOUT_PLAN) {
            town.drafted(
                    each, 1, may(gap == ReturnGap.PLAN_BEFORE_RECEPTION ? 1 : 4).minusDays(1), false, List.of());
        }
        if (gap == ReturnGap.NO_DECISION || gap == ReturnGap.ANSWERED_BEFORE_APPROVED) {
            town.fact(each, FactKind.CONFERENCE_APPROVED, may(20), "");
        }
        if (gap != ReturnGap.NO_DECISION && gap != ReturnGap.EMPLOYED_WITHOUT_PLAN) {
            town.fact(each, FactKind.PLAN_DECIDED, may(10), "");
        }
        if (gap == ReturnGap.EMPLOYED_WITHOUT_PLAN || gap == ReturnGap.EMPLOYED_NOT_TARGET) {
            town.employed(each, may(25));
        }
        return each;
    }

    @Test
    void aSoundCaseHasNothingToMend() {
        sound();
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachCheckFindsWhatItIsFor(ReturnGap gap) {
        var each = with(gap);
        assertThat(found()).contains(gap);
        assertThat(gap.href(each.number())).startsWith("/cases/" + each.number().value());
    }

    @Test
    void anAssessmentThatWasFinalisedAndAPlanThatWasEvaluatedAreNothingToMend() {
        var each = with(ReturnGap.EVALUATION_OVERDUE);
        town.fact(each, FactKind.ASSESSED, may(3), "");
        town.fact(each, FactKind.EVALUATED, may(30), "ENDED");
        assertThat(found()).isEmpty();
    }

    @Test
    void onlyWhatCountsUpToTheEndOfTheMonthIsListed() {
        with(ReturnGap.NO_ROUTE);
        var april = new ReturnRequest("2026-04", "2026-04", "", Reading.NOW);
        assertThat(chief.call(() -> gaps.page(april)).number()).isZero();
    }

    @Test
    void theListLinksToTheFieldAndHidesRestrictedCases() throws Exception {
        var each = with(ReturnGap.SEX_UNKNOWN).number();
        var path = "/returns/gaps?from=2026-05&until=2026-05";
        var chiefs = Jsoup.parse(
                mvc.perform(get(path).with(world.signedIn(chief))).getResponse().getContentAsString());
        assertThat(chiefs.select("main table a").eachAttr("href"))
                .containsExactly("/cases/" + each.value() + "/person/basics#f-sex");
        chief.run(() -> grants.restrict(each, true));
        var officer = town.town().as(Role.MUNICIPAL_OFFICER);
        var citys = Jsoup.parse(mvc.perform(get(path).with(world.signedIn(officer)))
                .getResponse()
                .getContentAsString());
        assertThat(citys.text()).contains("1件（うち閲覧制限などで名前を出さないもの 1件）").doesNotContain(each.value());
    }
}
