package tsunagi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** architecture §7 Access: who may open a case, and that every knock is written down. */
@TsunagiIT
class AccessIT {
    @Autowired
    World world;

    @Autowired
    Access access;

    @Autowired
    CaseGrants grants;

    @Autowired
    JdbcClient jdbc;

    private final CaseNumber number = new CaseNumber("R08-0001");

    private CaseId registered(World.Town town) {
        return world.inTransaction(town.consultant(), () -> {
            var caseId = CaseId.next();
            grants.register(caseId, number, new PersonId(UUID.randomUUID()), town.office());
            return caseId;
        });
    }

    private CaseId enter(Actor actor) {
        return world.inTransaction(actor, () -> access.enter(Permission.VIEW_CASE, number));
    }

    @Test
    void theStaffOfTheDeskOpenAnUnrestrictedCaseAndThePersonsLineIsWritten() {
        var town = world.town();
        var caseId = registered(town);
        assertThat(enter(town.consultant())).isEqualTo(caseId);
        long lines = world.inTransaction(
                town.consultant(),
                () -> jdbc.sql(
                                "select count(*) from audit_subject s join audit_event e on e.id = s.event_id where e.action = 'VIEW_CASE'")
                        .query(Long.class)
                        .single());
        assertThat(lines).isEqualTo(1);
    }

    @Test
    void anotherDeskOfTheSameCorporationFindsNothing() {
        var town = world.town();
        registered(town);
        var stranger = world.enrol(town, Set.of(Role.CONSULTANT), List.of(world.otherOffice(town)));
        assertThatThrownBy(() -> enter(stranger)).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void anotherMunicipalityFindsNothingAndTheAttemptIsKept() {
        registered(world.town());
        var other = world.town();
        assertThatThrownBy(() -> enter(other.consultant())).isInstanceOf(CaseNotFound.class);
        long refused = world.inTransaction(
                other.consultant(),
                () -> jdbc.sql("select count(*) from audit_event where outcome = 'REFUSED'")
                        .query(Long.class)
                        .single());
        assertThat(refused).isEqualTo(1);
    }

    @Test
    void theCitySeesACaseOnlyAfterItWasAdmitted() {
        var town = world.town();
        var caseId = registered(town);
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        assertThatThrownBy(() -> enter(officer)).isInstanceOf(CaseNotFound.class);
        world.inTransaction(town.consultant(), () -> {
            grants.admitMunicipality(caseId);
            return true;
        });
        assertThat(enter(officer)).isEqualTo(caseId);
    }

    @Test
    void aRestrictedCaseOpensForTeamAndChiefAndForOthersOnlyWithAReason() {
        var town = world.town();
        var caseId = registered(town);
        var chief = town.as(Role.CHIEF_CONSULTANT);
        chief.run(() -> grants.restrict(number, true));
        assertThat(enter(chief)).isEqualTo(caseId);
        assertThatThrownBy(() -> enter(town.consultant())).isInstanceOf(CaseRestricted.class);
        town.consultant().run(() -> grants.breakGlass(number, "本人から至急の電話があったため"));
        assertThat(enter(town.consultant())).isEqualTo(caseId);
        long listed = world.inTransaction(
                town.consultant(),
                () -> jdbc.sql("select count(*) from visible_case")
                        .query(Long.class)
                        .single());
        assertThat(listed).as("break-glass never brings a case back into lists").isZero();
    }

    @Test
    void theCityAnswersForARestrictedCaseButFindsItNowhereElse() {
        var town = world.town();
        var caseId = registered(town);
        world.inTransaction(town.consultant(), () -> {
            grants.admitMunicipality(caseId);
            return true;
        });
        town.as(Role.CHIEF_CONSULTANT).run(() -> grants.restrict(number, true));
        var decider = town.as(Role.MUNICIPAL_DECIDER);
        assertThat(world.inTransaction(decider, () -> access.enter(Permission.DECIDE_SUPPORT, number)))
                .isEqualTo(caseId);
        assertThatThrownBy(() -> enter(decider)).isInstanceOf(CaseNotFound.class);
        assertThat(world.inTransaction(
                        decider,
                        () -> jdbc.sql("select case_id from visible_case")
                                .query(UUID.class)
                                .list()))
                .isEmpty();
        assertThatThrownBy(() ->
                        world.inTransaction(town.as(Role.CONSULTANT), () -> access.enter(Permission.VIEW_CASE, number)))
                .isInstanceOf(CaseRestricted.class);
    }

    @Test
    void theOpeningOfARestrictedCaseStandsWithItsReasonAmongWhoLookedAtThePerson() {
        var town = world.town();
        registered(town);
        town.as(Role.CHIEF_CONSULTANT).run(() -> grants.restrict(number, true));
        town.consultant().run(() -> grants.breakGlass(number, "本人から至急の電話があったため"));
        String reason = world.inTransaction(
                town.consultant(), () -> jdbc.sql("""
                        select e.reason from audit_subject s join audit_event e on e.id = s.event_id
                        where e.action = 'BREAK_GLASS'
                        """).query(String.class).single());
        assertThat(reason).isEqualTo("本人から至急の電話があったため");
    }

    @Test
    void whoTriesToBreakAGlassThatIsNotThereIsWrittenDown() {
        var town = world.town();
        registered(town);
        assertThatThrownBy(() -> town.consultant().run(() -> grants.breakGlass(number, "制限されていないケース")))
                .isInstanceOf(CaseNotFound.class);
        long refused = world.inTransaction(
                town.consultant(),
                () -> jdbc.sql("select count(*) from audit_event where action = 'BREAK_GLASS' and outcome = 'REFUSED'")
                        .query(Long.class)
                        .single());
        assertThat(refused).isEqualTo(1);
    }

    @Test
    void accessClosesWithTheContractOfTheAgency() {
        var town = world.town();
        registered(town);
        var restricted = new CaseNumber("R08-0002");
        var chief = town.as(Role.CHIEF_CONSULTANT);
        var hidden = world.inTransaction(town.consultant(), () -> {
            var caseId = CaseId.next();
            grants.register(caseId, restricted, new PersonId(UUID.randomUUID()), town.office());
            grants.admitToTeam(caseId, town.consultant().staff());
            return caseId;
        });
        chief.run(() -> grants.restrict(restricted, true));
        assertThat(world.inTransaction(town.consultant(), () -> access.enter(Permission.VIEW_CASE, restricted)))
                .as("she is of the team")
                .isEqualTo(hidden);

        world.inTransaction(
                town.consultant(),
                () -> jdbc.sql("update agency_contract set superseded_at = tsunagi_now()")
                        .update());

        assertThatThrownBy(() -> enter(town.consultant())).isInstanceOf(CaseNotFound.class);
        for (var actor : List.of(chief, town.consultant())) {
            assertThatThrownBy(() -> world.inTransaction(actor, () -> access.enter(Permission.VIEW_CASE, restricted)))
                    .isInstanceOf(CaseNotFound.class);
            assertThatThrownBy(() -> actor.run(() -> grants.breakGlass(restricted, "契約は終わったが見たい")))
                    .isInstanceOf(CaseNotFound.class);
            assertThat(world.inTransaction(
                            actor,
                            () -> jdbc.sql("select case_id from visible_case")
                                    .query(UUID.class)
                                    .list()))
                    .isEmpty();
        }
    }

    @Test
    void whoHasNoPermissionIsRefused() {
        var town = world.town();
        registered(town);
        assertThatThrownBy(() -> enter(town.as(Role.AUDITOR))).isInstanceOf(PermissionRefused.class);
    }
}
