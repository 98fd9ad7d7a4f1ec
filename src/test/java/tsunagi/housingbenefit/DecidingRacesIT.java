package tsunagi.housingbenefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.kernel.Refusal;
import tsunagi.testing.TsunagiIT;

/** Who was faster: of two who answer at once one does, and nobody decides what she has not seen. */
@TsunagiIT
class DecidingRacesIT {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 15);

    @Autowired
    ApplicationContext context;

    private DecidingSteps steps;
    private ApplicationId id;

    @BeforeEach
    void begin() {
        steps = new DecidingSteps(context);
        id = steps.applied(DecidingSteps.statement(DAY, 65_000, 100_000));
    }

    /** What each of them came to: null, or why not. */
    private static List<Throwable> both(Callable<?> one, Callable<?> other) throws Exception {
        var start = new CyclicBarrier(2);
        List<Throwable> ends = new ArrayList<>();
        try (var two = Executors.newFixedThreadPool(2)) {
            List<Future<?>> futures = new ArrayList<>();
            for (var work : List.of(one, other)) {
                futures.add(two.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            for (var future : futures) {
                try {
                    future.get();
                } catch (java.util.concurrent.ExecutionException failed) {
                    ends.add(failed.getCause());
                }
            }
        }
        return ends;
    }

    @Test
    void ofTwoWhoDecideTheSameApplicationOneDoes() throws Exception {
        var typed = steps.typed(id, DecisionAnswer.GRANT, DAY);
        var failed = both(() -> steps.decide(id, typed), () -> steps.decide(id, typed));
        assertThat(failed).singleElement().isInstanceOf(ApplicationChanged.class);
        assertThat(steps.course(id).decisions()).hasSize(1);
    }

    @Test
    void ofTwoFirstApplicationsOfOneCaseOneIsGranted() throws Exception {
        var other = steps.applied(DecidingSteps.statement(DAY, 65_000, 100_000));
        var one = steps.typed(id, DecisionAnswer.GRANT, DAY);
        var two = steps.typed(other, DecisionAnswer.GRANT, DAY);
        var failed = both(() -> steps.decide(id, one), () -> steps.decide(other, two));
        assertThat(failed)
                .singleElement()
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal).hasMessageContaining("支給中か中断中"));
        assertThat(List.of(steps.course(id), steps.course(other)))
                .filteredOn(course -> course.decisions().isEmpty())
                .hasSize(1);
    }

    @Test
    void whatTheAgencyTookBackMeanwhileIsNotDecided() {
        var typed = steps.typed(id, DecisionAnswer.GRANT, DAY);
        steps.world.inTransaction(steps.town.consultant(), () -> {
            var store = context.getBean(ApplicationStore.class);
            store.state(store.find(id).orElseThrow(), ApplicationState.WITHDRAWN, DAY, "就職したため");
            return true;
        });
        assertThatThrownBy(() -> steps.decide(id, typed)).isInstanceOf(ApplicationChanged.class);
        assertThat(steps.course(id).decisions()).isEmpty();
    }

    @Test
    void anAmountThatSheHasNotSeenIsNotDecided() {
        var typed = steps.typed(id, DecisionAnswer.GRANT, DAY).with("shown", "PAYABLE 53700");
        assertThatThrownBy(() -> steps.decide(id, typed))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("算定の結果が変わりました");
    }

    @Test
    void aRestrictedCaseIsAnsweredToo() {
        var number = steps.world.inTransaction(
                steps.town.consultant(),
                () -> context.getBean(tsunagi.casefile.CaseFiles.class)
                        .head(steps.caseId)
                        .number());
        steps.town
                .as(Role.CHIEF_CONSULTANT)
                .run(() -> context.getBean(CaseGrants.class).restrict(number, true));
        assertThat(steps.town
                        .as(Role.MUNICIPAL_OFFICER)
                        .call(() -> context.getBean(BenefitInbox.class).page(null))
                        .rows())
                .extracting(BenefitInboxRow::id)
                .containsExactly(id);
        steps.decide(id, steps.typed(id, DecisionAnswer.GRANT, DAY));
        assertThat(steps.course(id).decisions()).hasSize(1);
    }
}
