package tsunagi.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tsunagi.assessment.AssessmentFixture.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.casefile.NextMove;
import tsunagi.casefile.OpenedCase;
import tsunagi.casefile.Progress;
import tsunagi.forms.Forms;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.referral.ArrivalAnswer;
import tsunagi.referral.Destination;
import tsunagi.referral.NewReferral;
import tsunagi.referral.ReferralMethod;
import tsunagi.referral.Referrals;
import tsunagi.referral.Wish;
import tsunagi.resource.ResourceKind;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;
import tsunagi.web.ChangedMeanwhile;

@TsunagiIT
class ScreeningsIT {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 9);

    @Autowired
    World world;

    @Autowired
    Screenings screenings;

    @Autowired
    CaseFiles cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Referrals referrals;

    @Autowired
    AssessmentSheets sheets;

    @Autowired
    Forms forms;

    @Autowired
    Clock clock;

    private ScreeningResult decide(Town town, OpenedCase opened, ScreeningForm form) {
        return town.consultant().call(() -> screenings.decide(opened.number(), form));
    }

    private Progress progress(Town town, OpenedCase opened) {
        return world.inTransaction(town.consultant(), () -> cases.progress(opened.id()));
    }

    private List<FactKind> facts(Town town, OpenedCase opened) {
        return world.inTransaction(town.consultant(), () -> cases.standing(opened.id())).stream()
                .map(CaseFact::kind)
                .toList();
    }

    private ScreeningPage page(Town town, OpenedCase opened) {
        return town.consultant().call(() -> screenings.page(opened.number()));
    }

    @Test
    void aCaseThatEndsWithInformationGoesOnToItsClosing() {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        decide(town, opened, screening("K1", 0));
        assertThat(progress(town, opened).next()).isEqualTo(NextMove.CLOSE);
        assertThat(Objects.requireNonNull(page(town, opened).next()).value()).endsWith("/closing");
    }

    @Test
    void aPlanWithoutAnAssessmentIsRefusedAndNothingIsWritten() {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        assertThatThrownBy(() -> decide(town, opened, screening("K4", 0)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("様式2");
        assertThat(page(town, opened).stands()).isNull();
        assertThat(facts(town, opened)).containsExactly(FactKind.RECEIVED);
    }

    @Test
    void aRunningCaseWithItsAssessmentInTheBinderGoesOnToThePlan() {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        decide(town, opened, screening("R8.11.18", "K4", ScreeningForm.ON_PAPER, 0));
        assertThat(facts(town, opened)).contains(FactKind.ASSESSED, FactKind.SCREENED_PLAN);
        assertThat(progress(town, opened).next()).isEqualTo(NextMove.DRAFT_PLAN);
        assertThat(page(town, opened).conditions().assessed()).isTrue();
    }

    @Test
    void theDoorOfPublicAssistanceHasACodeOfItsOwn() {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        decide(town, opened, screening("K2", 0, "L01", "L04"));
        assertThat(world.inTransaction(
                        town.consultant(),
                        () -> jdbc.sql(
                                        "select count(*) from published_assessment_screening where 'L01' = any (destinations)")
                                .query(Integer.class)
                                .single()))
                .isEqualTo(1);
        assertThat(page(town, opened).stands())
                .satisfies(line -> assertThat(
                                Objects.requireNonNull(line).details().toString())
                        .contains("福祉事務所(生活保護担当)", "社協(生活福祉資金)"));
    }

    @Test
    void theFollowUpDayOnForm2IsTheDayOnWhichThePersonIsKnownToHaveArrived() {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        decide(town, opened, screening("K2", 0, "L01"));
        var today = LocalDate.now(clock);
        var welfare = Destination.written(ResourceKind.WELFARE_OFFICE, "福祉事務所");
        var entry = new NewReferral(welfare, ReferralMethod.INFORMATION, today, Wish.WISHED, "手持ち金がない", "制度の説明", today);
        var referral = world.inTransaction(town.consultant(), () -> referrals.refer(opened.id(), entry));
        assertThat(followedUpOn(town, opened)).isEmpty();
        town.consultant().run(() -> referrals.answer(opened.number(), referral, new ArrivalAnswer.Arrived(today)));
        assertThat(followedUpOn(town, opened)).isEqualTo(JapaneseDates.format(today));
    }

    private String followedUpOn(Town town, OpenedCase opened) {
        return world.inTransaction(town.consultant(), () -> {
            var key = sheets.key(opened.id());
            return forms.filled(key, sheets.context(key)).value("followedUpOn").text();
        });
    }

    @Test
    void aLaterResultReplacesTheEarlierWhichStaysReadable() {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        decide(town, opened, screening("K3", 0));
        decide(town, opened, screening("R8.11.20", "K1", null, 1));
        var page = page(town, opened);
        assertThat(Objects.requireNonNull(page.stands()).result()).isEqualTo(ScreeningResult.INFORMATION);
        assertThat(page.earlier())
                .extracting(ScreeningPage.Line::result)
                .containsExactly(ScreeningResult.CONSENT_PENDING);
        assertThat(facts(town, opened))
                .containsSubsequence(FactKind.SCREENED_CONSENT_PENDING, FactKind.SCREENED_INFORMATION);
    }

    @Test
    void aResultCorrectedForTheSameDayTakesItsFactBack() {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        decide(town, opened, screening("K5", 0));
        decide(town, opened, screening("K3", 1));
        assertThat(facts(town, opened))
                .contains(FactKind.SCREENED_CONSENT_PENDING)
                .doesNotContain(FactKind.SCREENED_ENDED);
        assertThat(progress(town, opened).next()).isEqualTo(NextMove.GET_CONSENT);
    }

    @Test
    void theDayOfTheReportIsAddedWithoutASecondFact() {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        decide(town, opened, screening("R8.11.18", "K4", ScreeningForm.ON_PAPER, 0));
        var reported = new ScreeningForm(
                "R8.11.18",
                "K4",
                "継続して支援する",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "R8.11.20",
                ScreeningForm.ON_PAPER,
                1);
        decide(town, opened, reported);
        assertThat(facts(town, opened)).containsOnlyOnce(FactKind.SCREENED_PLAN, FactKind.ASSESSED);
        assertThat(Objects.requireNonNull(page(town, opened).stands()).details().toString())
                .contains("令和8年11月20日");
    }

    @Test
    void consentThatStandsMakesK3Impossible() {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        world.inTransaction(
                town.consultant(), () -> cases.append(opened.id(), NewFact.of(FactKind.CONSENTED, RECEIVED)));
        assertThatThrownBy(() -> decide(town, opened, screening("K3", 0))).hasMessageContaining("同意はすでに");
    }

    @Test
    void theSecondOfTwoDecidersIsTold() {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        decide(town, opened, screening("K1", 0));
        assertThatThrownBy(() -> decide(town, opened, screening("K5", 0))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void theCityDecidesNoScreening() {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        assertThatThrownBy(() -> town.as(Role.MUNICIPAL_OFFICER)
                        .run(() -> screenings.decide(opened.number(), screening("K1", 0))))
                .isInstanceOf(PermissionRefused.class);
    }
}
