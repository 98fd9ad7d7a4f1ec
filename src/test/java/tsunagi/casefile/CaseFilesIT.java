package tsunagi.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Role;
import tsunagi.kernel.FiscalYear;
import tsunagi.kernel.Refusal;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** The 支援台帳 on PostgreSQL. */
@TsunagiIT
class CaseFilesIT {
    @Autowired
    World world;

    @Autowired
    CaseFiles cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private OpenedCase opened(World.Town town) {
        return world.openCase(town);
    }

    @Test
    void numbersRunWithinTheFiscalYearOfTheReception() {
        var town = world.town();
        var year = FiscalYear.of(LocalDate.now(clock)).code();
        assertThat(opened(town).number().value()).isEqualTo(year + "-0001");
        assertThat(opened(town).number().value()).isEqualTo(year + "-0002");
    }

    @Test
    void whoReceivesAConsultationLeadsTheCaseUntilAnotherDoes() {
        var town = world.town();
        var opened = opened(town);
        var other = town.as(Role.EMPLOYMENT_SUPPORTER).staff();
        var team = world.inTransaction(town.consultant(), () -> {
            cases.join(opened.id(), other, true, LocalDate.now(clock));
            return cases.team(opened.id());
        });
        assertThat(team).extracting(TeamMember::lead).containsExactly(true, false);
        assertThat(team.getFirst().staff()).isEqualTo(other);
    }

    @Test
    void aMemberWhoComesToLeadStandsInTheTeamOnce() {
        var town = world.town();
        var opened = opened(town);
        var other = town.as(Role.EMPLOYMENT_SUPPORTER).staff();
        var team = world.inTransaction(town.consultant(), () -> {
            cases.join(opened.id(), other, false, LocalDate.now(clock).minusDays(3));
            cases.assign(opened.id(), other, true, LocalDate.now(clock));
            cases.assign(opened.id(), other, false, LocalDate.now(clock));
            return cases.team(opened.id());
        });
        assertThat(team).extracting(TeamMember::lead).containsExactly(true, false);
        assertThat(team.getFirst().staff()).isEqualTo(other);
    }

    @Test
    void theStoredStageEqualsItsRebuildFromTheFacts() {
        var town = world.town();
        var opened = opened(town);
        var stored = world.inTransaction(town.consultant(), () -> {
            cases.append(opened.id(), NewFact.of(FactKind.TRIAGED_APPLICATION, LocalDate.now(clock)));
            cases.append(opened.id(), NewFact.of(FactKind.APPLIED, LocalDate.now(clock)));
            return jdbc.sql("select stage || ' ' || next_move from case_stage where case_id = :case")
                    .param("case", opened.id().value())
                    .query(String.class)
                    .single();
        });
        var rebuilt = world.inTransaction(town.consultant(), () -> cases.progress(opened.id()));
        assertThat(stored).isEqualTo(rebuilt.stage() + " " + rebuilt.next());
        assertThat(rebuilt.stage()).isEqualTo(Stage.APPLICATION);
    }

    private String listed(World.Town town, OpenedCase opened) {
        return world.inTransaction(
                town.consultant(),
                () -> jdbc.sql(
                                "select stage || ' ' || next_move || ' ' || next_due from published_case where case_id = :case")
                        .param("case", opened.id().value())
                        .query(String.class)
                        .single());
    }

    /** A plan that is in force, to be monitored in ten days. */
    private OpenedCase inSupport(World.Town town, LocalDate evaluationOn) {
        var today = LocalDate.now(clock);
        var opened = opened(town);
        world.inTransaction(town.consultant(), () -> {
            cases.append(opened.id(), NewFact.of(FactKind.PLAN_AGREED, today).due(evaluationOn));
            cases.append(opened.id(), NewFact.of(FactKind.PLAN_DECIDED, today).due(today.plusDays(10)));
            return cases.append(opened.id(), NewFact.of(FactKind.SUPPORT_RECORDED, today));
        });
        return opened;
    }

    @Test
    void aMonitoringSoonDueIsNoEvaluationInTheList() {
        var town = world.town();
        var today = LocalDate.now(clock);
        assertThat(listed(town, inSupport(town, today.plusDays(150))))
                .isEqualTo("IN_SUPPORT MONITOR " + today.plusDays(10));
    }

    @Test
    void fromThirtyDaysBeforeItsDayTheEvaluationComesFirstInTheList() {
        var town = world.town();
        var today = LocalDate.now(clock);
        assertThat(listed(town, inSupport(town, today.plusDays(30))))
                .isEqualTo("EVALUATION_DUE EVALUATE " + today.plusDays(30));
    }

    @Test
    void aFactOfTomorrowIsRefusedAndNothingIsWritten() {
        var town = world.town();
        var opened = opened(town);
        var tomorrow = NewFact.of(FactKind.APPLIED, LocalDate.now(clock).plusDays(1));
        assertThatThrownBy(() -> world.inTransaction(town.consultant(), () -> cases.append(opened.id(), tomorrow)))
                .isInstanceOf(Refusal.class);
        assertThat(world.inTransaction(town.consultant(), () -> cases.facts(opened.id())))
                .hasSize(1);
    }

    @Test
    void theBandNamesThePersonTheStageAndTheNextMove() {
        var town = world.town();
        var opened = opened(town);
        var frame = world.inTransaction(town.consultant(), () -> cases.frame(opened.id()));
        assertThat(frame.displayName()).isEqualTo("試験 太郎");
        assertThat(frame.stage().label()).isEqualTo("受付");
        assertThat(frame.steps()).hasSize(13);
        assertThat(java.util.Objects.requireNonNull(frame.next()).label()).isEqualTo("振り分けを決める");
    }

    @Test
    void factsCanNeitherBeChangedNorDeleted() {
        var town = world.town();
        opened(town);
        assertThatThrownBy(() -> world.inTransaction(
                        town.consultant(),
                        () -> jdbc.sql("update case_fact set kind = 'CLOSED'").update()))
                .rootCause()
                .hasMessageContaining("permission denied for table case_fact");
    }
}
