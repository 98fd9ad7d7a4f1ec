package tsunagi.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tsunagi.tenancy.ServiceCode.CHILDREN_LEARNING;
import static tsunagi.tenancy.ServiceCode.WORK_TRAINING;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.CaseNotFound;
import tsunagi.access.Permission;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.kernel.Refusal;
import tsunagi.plan.AgreedPlans;
import tsunagi.plan.AgreedPlans.Agreed;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.HttpProblem;

/** 支援調整会議 on PostgreSQL: agenda, attendance, outcomes, and who sees them. */
@TsunagiIT
class AgendaIT {
    @Autowired
    World world;

    @Autowired
    Conferences conferences;

    @Autowired
    Agenda agenda;

    @Autowired
    CaseFiles cases;

    @Autowired
    Access access;

    @Autowired
    ApplicationContext context;

    private AgreedPlans plans;
    private LocalDate heldOn;

    @BeforeEach
    void days() {
        plans = new AgreedPlans(context);
        heldOn = plans.today().minusDays(3);
    }

    private ConferenceId convened(Actor actor) {
        return actor.call(() ->
                conferences.convene(new ConferenceDetails(ConferenceKind.REGULAR, heldOn, null, "市役所 第2会議室", false)));
    }

    private UUID proposed(Actor actor, ConferenceId conference, Agreed agreed) {
        actor.run(() -> agenda.propose(agreed.number(), Purpose.PLAN, conference, "福祉課と事前に調整済み"));
        return actor.call(() -> conferences.page(conference)).agenda().stream()
                .filter(row -> row.number().equals(agreed.number()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void officerAttends(Actor actor, ConferenceId conference) {
        actor.run(() ->
                conferences.invite(conference, new Attendee.Person(AttendeeKind.MUNICIPALITY, "福祉課", "試験 担当", "")));
        var ids = actor.call(() -> conferences.page(conference)).attendees().stream()
                .map(Attendee::id)
                .toList();
        actor.run(() -> conferences.tick(conference, ids));
    }

    private List<FactKind> facts(World.Town town, Agreed agreed) {
        return world.inTransaction(town.consultant(), () -> cases.facts(agreed.caseId())).stream()
                .map(CaseFact::kind)
                .toList();
    }

    @Test
    void withoutConsentAPlanIsNotPutBeforeAnybodyOutside() {
        var town = world.town("nagaoka");
        var actor = town.consultant();
        var conference = convened(actor);
        var agreed = plans.withoutConsent(town, heldOn.minusDays(5), WORK_TRAINING);
        assertThatThrownBy(() -> actor.run(() -> agenda.propose(agreed.number(), Purpose.PLAN, conference, "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("同意");
        assertThat(actor.call(() -> conferences.page(conference)).agenda()).isEmpty();
        assertThatThrownBy(() -> world.inTransaction(
                        town.as(Role.MUNICIPAL_OFFICER), () -> access.enter(Permission.VIEW_CASE, agreed.number())))
                .isInstanceOf(CaseNotFound.class);
    }

    @Test
    void fromTheAgendaOnTheMunicipalitysOfficerSeesTheCase() {
        var town = world.town("nagaoka");
        var agreed = plans.plan(town, heldOn.minusDays(5), WORK_TRAINING);
        var conference = convened(town.consultant());
        proposed(town.consultant(), conference, agreed);
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        assertThat(officer.call(() -> conferences.page(conference)).agenda())
                .extracting(AgendaRow::number)
                .containsExactly(agreed.number());
        assertThat(officer.call(() -> agenda.casePage(agreed.number())).mayHold())
                .isFalse();
    }

    @Test
    void nagaokaNeedsItsOfficerForADecidedServiceAndTheOutcomeStandsOnce() {
        var town = world.town("nagaoka");
        var actor = town.consultant();
        var agreed = plans.plan(town, heldOn.minusDays(5), WORK_TRAINING);
        var conference = convened(actor);
        var item = proposed(actor, conference, agreed);
        var approval = Deliberation.of(Outcome.APPROVED, "");
        assertThatThrownBy(() -> actor.run(() -> agenda.conclude(conference, item, approval)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("市担当者の出席");

        officerAttends(actor, conference);
        assertThat(actor.call(() -> agenda.conclude(conference, item, approval)))
                .isNull();
        assertThat(facts(town, agreed)).contains(FactKind.PLAN_ON_AGENDA, FactKind.CONFERENCE_APPROVED);
        assertThatThrownBy(() -> actor.run(() -> agenda.conclude(conference, item, approval)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("一度だけ");
    }

    @Test
    void sapporoWarnsAndGoesOn() {
        var town = world.town("sapporo");
        var actor = town.consultant();
        var agreed = plans.plan(town, heldOn.minusDays(5), WORK_TRAINING);
        var conference = convened(actor);
        var item = proposed(actor, conference, agreed);
        assertThat(actor.call(() -> agenda.conclude(conference, item, Deliberation.of(Outcome.APPROVED, ""))))
                .contains("出席が基本");
        assertThat(facts(town, agreed)).contains(FactKind.CONFERENCE_APPROVED);
    }

    @Test
    void aContinuedPlanGoesBeforeTheNextMeetingAndASentBackOneIsRevised() {
        var town = world.town("nagaoka");
        var actor = town.consultant();
        var first = convened(actor);
        var agreed = plans.plan(town, heldOn.minusDays(5), CHILDREN_LEARNING);
        var item = proposed(actor, first, agreed);
        actor.run(() -> agenda.conclude(first, item, Deliberation.of(Outcome.CONTINUED, "学校に確かめる")));
        var second = convened(actor);
        var again = proposed(actor, second, agreed);
        actor.run(() -> agenda.conclude(second, again, Deliberation.of(Outcome.SENT_BACK, "目標を見直す")));
        assertThat(actor.call(() -> agenda.casePage(agreed.number())).history())
                .extracting(outcome -> outcome.deliberation() == null
                        ? null
                        : outcome.deliberation().outcome())
                .containsExactlyInAnyOrder(Outcome.CONTINUED, Outcome.SENT_BACK);
        assertThat(actor.call(() -> agenda.casePage(agreed.number())).plan())
                .extracting(plan -> plan.setback())
                .isEqualTo("目標を見直す");
    }

    @Test
    void aPlanWaitsOnOneAgendaOnlyAndTheOrderCanBeChanged() {
        var town = world.town("nagaoka");
        var actor = town.consultant();
        var conference = convened(actor);
        var first = plans.plan(town, heldOn.minusDays(5), CHILDREN_LEARNING);
        var second = plans.plan(town, heldOn.minusDays(5), CHILDREN_LEARNING);
        proposed(actor, conference, first);
        var item = proposed(actor, conference, second);
        assertThatThrownBy(() -> actor.run(() -> agenda.propose(first.number(), Purpose.PLAN, convened(actor), "")))
                .isInstanceOf(Refusal.class);
        actor.run(() -> conferences.moveUp(conference, item));
        assertThat(actor.call(() -> conferences.page(conference)).agenda())
                .extracting(AgendaRow::number)
                .containsExactly(second.number(), first.number());
    }

    @Test
    void theNextMeetingInvitesTheSamePeopleAndNobodyHasAttendedYet() {
        var town = world.town("nagaoka");
        var actor = town.consultant();
        officerAttends(actor, convened(actor));
        assertThat(actor.call(() -> conferences.page(convened(actor))).attendees())
                .singleElement()
                .satisfies(attendee -> {
                    assertThat(attendee.person().organisation()).isEqualTo("福祉課");
                    assertThat(attendee.attended()).isFalse();
                });
    }

    @Test
    void whoChangesAnOldVersionOverwritesNothing() {
        var town = world.town("nagaoka");
        var actor = town.consultant();
        var conference = convened(actor);
        var details = new ConferenceDetails(ConferenceKind.AS_NEEDED, heldOn, null, "さいわいプラザ", true);
        actor.run(() -> conferences.change(conference, 0, details));
        assertThatThrownBy(() -> actor.run(() -> conferences.change(conference, 0, details)))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, changed -> {
                    assertThat(changed.saved().by()).isEqualTo(actor.name());
                    assertThat(changed.saved().version()).isEqualTo(1);
                });
    }

    @Test
    void aMeetingWithAPlanOnItsAgendaStaysASupportConference() {
        var town = world.town("nagaoka");
        var actor = town.consultant();
        var conference = convened(actor);
        var other = new ConferenceDetails(ConferenceKind.REGULAR, heldOn, null, "市役所", false, new Forum("連絡会"), "");
        actor.run(() -> conferences.change(conference, 0, other));
        actor.run(() -> conferences.change(
                conference, 1, new ConferenceDetails(ConferenceKind.REGULAR, heldOn, null, "市役所", false)));
        proposed(actor, conference, plans.plan(town, heldOn.minusDays(5), CHILDREN_LEARNING));
        assertThatThrownBy(() -> actor.run(() -> conferences.change(conference, 2, other)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("支援調整会議のまま");
    }

    @Test
    void aMeetingBelongsToItsAgencyAndMunicipality() {
        var town = world.town("nagaoka");
        var conference = convened(town.consultant());
        var elsewhere = world.town("nagaoka").consultant();
        assertThatThrownBy(() -> elsewhere.run(() -> conferences.page(conference)))
                .isInstanceOf(HttpProblem.class);
        assertThat(elsewhere.call(conferences::list).past()).isEmpty();
    }
}
