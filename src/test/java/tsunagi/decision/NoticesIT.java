package tsunagi.decision;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tsunagi.tenancy.ServiceCode.CHILDREN_LEARNING;
import static tsunagi.tenancy.ServiceCode.WORK_TRAINING;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Role;
import tsunagi.decision.SubmissionState.Kind;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.web.HttpProblem;

/** 通知書 and the municipality's inbox on PostgreSQL. */
@TsunagiIT
class NoticesIT {
    @Autowired
    World world;

    @Autowired
    DecisionPages pages;

    @Autowired
    DecisionInbox inbox;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    private DecisionSteps steps;

    @BeforeEach
    void days() {
        steps = new DecisionSteps(context);
    }

    @Test
    void theNoticesOfOneYearAreNumberedWithoutAGap() {
        var town = world.town("sapporo");
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        var numbers = List.of(steps.decidedTraining(town), steps.decidedTraining(town)).stream()
                .map(id -> {
                    officer.run(() -> notices.issue(id, steps.on, null));
                    return requireNonNull(officer.call(() -> pages.decision(id)).notice());
                })
                .toList();
        assertThat(numbers.getFirst().wording().formNumber()).isEqualTo("様式8");
        assertThat(numbers.getFirst().wording().title()).isEqualTo("支援提供通知書");
        assertThat(numbers.getFirst().number()).contains("1");
        assertThat(numbers.getLast().number())
                .isEqualTo(numbers.getFirst().number().replace('1', '2'));
        var third = steps.decidedTraining(town);
        officer.run(() -> notices.issue(third, steps.on, "札保 第777号"));
        assertThat(requireNonNull(officer.call(() -> pages.decision(third)).notice())
                        .number())
                .isEqualTo("札保 第777号");
    }

    @Test
    void aNoticeOnceIssuedCanNotBeChanged() {
        var town = world.town("sapporo");
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        var id = steps.decidedTraining(town);
        officer.run(() -> notices.issue(id, steps.on, null));
        assertThatThrownBy(() -> world.inTransaction(
                        officer,
                        () -> jdbc.sql("update decision_notice set number = 'x'")
                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied for table decision_notice");
    }

    @Test
    void theInboxShowsTheOldestFirstAndOnlyTheOwnMunicipality() {
        var town = world.town("nagaoka");
        var waiting = steps.submitted(
                town, steps.approved.plan(town, steps.on, WORK_TRAINING).number());
        var reported = steps.submitted(
                town, steps.approved.plan(town, steps.on, CHILDREN_LEARNING).number());
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        assertThat(officer.call(() -> inbox.page(null)).rows())
                .extracting(InboxRow::id)
                .containsExactly(waiting, reported);
        assertThat(officer.call(() -> inbox.page(Kind.WAITING)).rows())
                .extracting(InboxRow::id)
                .containsExactly(waiting);
        steps.check(town, waiting, WORK_TRAINING, DecisionSteps.MET);
        steps.decide(town, waiting);
        assertThat(officer.call(() -> inbox.page(null)).rows())
                .as("what still waits for the city comes before what it has answered")
                .extracting(InboxRow::id)
                .containsExactly(reported, waiting);
        var elsewhere = world.town("nagaoka").as(Role.MUNICIPAL_OFFICER);
        assertThat(elsewhere.call(() -> inbox.page(null)).rows()).isEmpty();
        assertThatThrownBy(() -> elsewhere.run(() -> pages.decision(waiting))).isInstanceOf(HttpProblem.class);
    }
}
