package tsunagi.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tsunagi.tenancy.ServiceCode.EMPLOYMENT_WITH_HELLO_WORK;
import static tsunagi.tenancy.ServiceCode.WORK_TRAINING;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.consent.ConsentAnswer;
import tsunagi.consent.Consents;
import tsunagi.kernel.Refusal;
import tsunagi.plan.AgreedPlans.Agreed;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 送付物 (長岡 要領4(2)カ・キ): to ハローワーク only after the city's 了承, each dispatch once. */
@TsunagiIT
class DispatchesIT {
    @Autowired
    World world;

    @Autowired
    Dispatches dispatches;

    @Autowired
    DispatchPages pages;

    @Autowired
    DispatchPrints prints;

    @Autowired
    DecisionPages decisionPages;

    @Autowired
    ApplicationContext context;

    private DecisionSteps steps;
    private World.Town town;

    @BeforeEach
    void days() {
        steps = new DecisionSteps(context);
        town = world.town("nagaoka");
    }

    private SubmissionId requested(Agreed plan) {
        var id = steps.submitted(town, plan.number());
        town.consultant()
                .run(() -> dispatches.build(
                        plan.number(),
                        id,
                        DispatchKind.SUPPORT_REQUEST,
                        PlannedDispatch.HELLO_WORK,
                        List.of("履歴書の写し")));
        return id;
    }

    private Dispatch only(Agreed plan) {
        return town.consultant()
                .call(() -> pages.list(plan.number()))
                .sections()
                .getFirst()
                .dispatches()
                .getFirst();
    }

    @Test
    void theRequestHoldsTheCopyOfThePlanAndTheRequiredPapersAndGoesAfterTheCitysAgreement() {
        var plan = steps.approved.plan(town, steps.on, EMPLOYMENT_WITH_HELLO_WORK);
        var id = requested(plan);
        var dispatch = only(plan);
        assertThat(dispatch.papers()).containsExactly("支援要請書", "プランの写し", "履歴書の写し");
        var actor = town.consultant();
        assertThatThrownBy(() -> actor.run(() -> dispatches.send(plan.number(), dispatch.id(), steps.on, "郵送")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("了承した後");
        assertThatThrownBy(() -> actor.call(() -> prints.pdf(plan.number(), dispatch.id())))
                .hasMessageContaining("了承した後");

        steps.confirm(town, id);
        actor.run(() -> dispatches.send(plan.number(), dispatch.id(), steps.on, "郵送"));
        assertThat(steps.read(town, id).supportRequestedOn()).isEqualTo(steps.on);
        assertThat(actor.call(() -> prints.pdf(plan.number(), dispatch.id())))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> actor.run(() -> dispatches.send(plan.number(), dispatch.id(), steps.on, "郵送")))
                .hasMessageContaining("一度だけ");
        actor.run(() -> dispatches.record(plan.number(), dispatch.id(), DispatchStep.Kind.RECEIVED, steps.on, "窓口 試験"));
        assertThatThrownBy(() -> actor.run(() ->
                        dispatches.record(plan.number(), dispatch.id(), DispatchStep.Kind.DECLINED, steps.on, "")))
                .hasMessageContaining("理由");
        actor.run(() -> dispatches.record(plan.number(), dispatch.id(), DispatchStep.Kind.ACCEPTED, steps.on, ""));
        assertThat(only(plan).steps())
                .extracting(DispatchStep::kind)
                .containsExactly(
                        DispatchStep.Kind.BUILT,
                        DispatchStep.Kind.SENT,
                        DispatchStep.Kind.RECEIVED,
                        DispatchStep.Kind.ACCEPTED);
        assertThat(only(plan).steps()).extracting(DispatchStep::by).containsOnly(actor.staff());
    }

    @Test
    void aDispatchIsBuiltOncePerRecipientAndAnswersFollowItsSending() {
        var plan = steps.approved.plan(town, steps.on, EMPLOYMENT_WITH_HELLO_WORK);
        assertThatThrownBy(() -> {
                    requested(plan);
                    town.consultant()
                            .run(() -> dispatches.build(
                                    plan.number(),
                                    only(plan).submission(),
                                    DispatchKind.SUPPORT_REQUEST,
                                    PlannedDispatch.HELLO_WORK,
                                    List.of()));
                })
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("もう作ってあります");
        assertThatThrownBy(() -> town.consultant()
                        .run(() -> dispatches.record(
                                plan.number(), only(plan).id(), DispatchStep.Kind.ACCEPTED, steps.on, "")))
                .hasMessageContaining("まだ送っていない");
    }

    @Test
    void aCopyGoesToWhoGivesTheServiceOnceItIsDecided() {
        var plan = steps.approved.plan(town, steps.on, WORK_TRAINING);
        var id = steps.submitted(town, plan.number());
        var actor = town.consultant();
        actor.run(() -> dispatches.build(plan.number(), id, DispatchKind.COPY, "練習センター", List.of()));
        var copy = only(plan);
        assertThat(copy.papers()).containsExactly("プランの写し");
        assertThatThrownBy(() -> actor.run(() -> dispatches.send(plan.number(), copy.id(), steps.on, "")))
                .hasMessageContaining("決定または確認した後");
        steps.check(town, id, WORK_TRAINING, DecisionSteps.MET);
        steps.decide(town, id);
        actor.run(() -> dispatches.send(plan.number(), copy.id(), steps.on, ""));
        assertThat(only(plan).sent()).isTrue();
    }

    @Test
    void nothingLeavesAfterThePersonHasWithdrawnHerConsent() {
        var plan = steps.approved.plan(town, steps.on, EMPLOYMENT_WITH_HELLO_WORK);
        var id = requested(plan);
        steps.confirm(town, id);
        var dispatch = only(plan);
        var actor = town.consultant();
        world.inTransaction(actor, () -> {
            context.getBean(Consents.class).record(plan.caseId(), new ConsentAnswer.Withdrawn(steps.on, "本人の申出"));
            return true;
        });
        assertThatThrownBy(() -> actor.run(() -> dispatches.send(plan.number(), dispatch.id(), steps.on, "")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> actor.call(() -> prints.pdf(plan.number(), dispatch.id())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theCitysReceiptIsItsFirstOpeningAndOnlyTheDeskBuilds() {
        var plan = steps.approved.plan(town, steps.on, WORK_TRAINING);
        var id = steps.submitted(town, plan.number());
        assertThat(section(plan).receipt()).isNull();
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        officer.call(() -> decisionPages.decision(id));
        town.as(Role.MUNICIPAL_DECIDER).call(() -> decisionPages.decision(id));
        assertThat(section(plan).receipt()).isEqualTo(new Openings.Receipt(steps.approved.today(), officer.staff()));
        assertThatThrownBy(() ->
                        officer.run(() -> dispatches.build(plan.number(), id, DispatchKind.COPY, "練習センター", List.of())))
                .isInstanceOf(PermissionRefused.class);
    }

    private DispatchesPage.Section section(Agreed plan) {
        return town.consultant()
                .call(() -> pages.list(plan.number()))
                .sections()
                .getFirst();
    }
}
