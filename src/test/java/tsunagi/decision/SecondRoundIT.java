package tsunagi.decision;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tsunagi.tenancy.ServiceCode.HOUSEHOLD_BUDGET;
import static tsunagi.tenancy.ServiceCode.WORK_TRAINING;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tsunagi.access.Role;
import tsunagi.conference.Deliberation;
import tsunagi.conference.Outcome;
import tsunagi.kernel.Refusal;
import tsunagi.plan.Plans;
import tsunagi.tenancy.KeptSettings;
import tsunagi.tenancy.ServiceCode;
import tsunagi.tenancy.Setting;
import tsunagi.tenancy.SettingKey;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 差戻し and the second round (長岡 要領6(3)): what the city marked, what became of it, and whether a meeting is asked for. */
@TsunagiIT
class SecondRoundIT {
    @Autowired
    World world;

    @Autowired
    Decisions decisions;

    @Autowired
    DecisionPages pages;

    @Autowired
    CaseDecisionPages casePages;

    @Autowired
    ApplicationContext context;

    private DecisionSteps steps;
    private World.Town town;

    @BeforeEach
    void days() {
        steps = new DecisionSteps(context);
        town = world.town("nagaoka");
    }

    private void giveBack(SubmissionId id, ServiceCode... services) {
        var submission = steps.read(town, id);
        List<UUID> marked = submission.lines().stream()
                .filter(line -> List.of(services).contains(line.service()))
                .map(SubmissionLine::id)
                .toList();
        town.as(Role.MUNICIPAL_OFFICER)
                .run(() -> decisions.giveBack(
                        id, submission.version(), Set.of(ReturnReason.PERIOD_UNSUITABLE), "3か月に", marked, steps.on));
    }

    private List<MarkedService> marked(SubmissionId id) {
        return town.as(Role.MUNICIPAL_OFFICER).call(() -> pages.decision(id)).marked();
    }

    @Test
    void theReturnMarksItsServicesInWordsAndTheSecondRoundSaysWhatBecameOfThem() {
        var plan = steps.approved.plan(town, steps.on, WORK_TRAINING, HOUSEHOLD_BUDGET);
        var first = steps.submitted(town, plan.number());
        giveBack(first, HOUSEHOLD_BUDGET);
        var returned = steps.read(town, first);
        assertThat(((SubmissionState.Returned) returned.state()).marked()).containsExactly(HOUSEHOLD_BUDGET);
        assertThat(world.inTransaction(
                        town.consultant(),
                        () -> context.getBean(Plans.class)
                                .current(plan.caseId())
                                .orElseThrow()
                                .setback()))
                .isEqualTo("・利用期間・頻度の見直しが要る\n・見直す事業：家計改善支援事業\n3か月に");

        steps.approved.agreed().reviseAndAgree(town.consultant(), plan.number(), steps.on);
        var second = steps.submitted(town, plan.number());
        assertThat(marked(second)).containsExactly(new MarkedService("家計改善支援事業", MarkedService.Since.UNCHANGED));
        assertThat(marked(first)).isEmpty();
    }

    @Test
    void aServiceThatWasTakenOutInBetweenIsSaidInWords() {
        var plan = steps.approved.plan(town, steps.on, WORK_TRAINING, HOUSEHOLD_BUDGET);
        var first = steps.submitted(town, plan.number());
        var foreign = steps.read(town, first).lines().getLast().id();
        giveBack(first, HOUSEHOLD_BUDGET);
        steps.approved.agreed().reviseWithout(town.consultant(), plan, HOUSEHOLD_BUDGET, steps.on);
        var second = steps.submitted(town, plan.number());
        assertThat(marked(second)).containsExactly(new MarkedService("家計改善支援事業", MarkedService.Since.REMOVED));

        var submission = steps.read(town, second);
        assertThatThrownBy(() -> town.as(Role.MUNICIPAL_OFFICER)
                        .run(() -> decisions.giveBack(
                                second,
                                submission.version(),
                                Set.of(ReturnReason.OTHER),
                                "もう一度",
                                List.of(foreign),
                                steps.on)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("プランから外された");
        assertThat(steps.read(town, second).state()).isInstanceOf(SubmissionState.Waiting.class);
    }

    private void rule(String value) {
        world.inTransaction(town.consultant(), () -> {
            var setting = new Setting(SettingKey.CONFERENCE_AFTER_RETURN, value);
            context.getBean(KeptSettings.class).enter(steps.on, setting, "試験");
            return setting;
        });
    }

    @Test
    void anotherMeetingIsHeldOnlyWhereTheRuleAsksForOne() {
        var plan = steps.approved.plan(town, steps.on, WORK_TRAINING);
        steps.giveBack(town, steps.submitted(town, plan.number()));
        steps.approved.agreed().reviseAndAgree(town.consultant(), plan.number(), steps.on);
        rule("毎回");
        assertThatThrownBy(() -> steps.submitted(town, plan.number()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("もう一度支援調整会議にかけて");
        var next = town.consultant()
                .call(() -> casePages.ofCase(plan.number(), steps.on))
                .next();
        assertThat(requireNonNull(next).conference()).contains("支援調整会議");

        steps.approved.discuss(town, plan, steps.on, Deliberation.of(Outcome.APPROVED, ""));
        assertThat(steps.read(town, steps.submitted(town, plan.number())).round())
                .isEqualTo(2);
    }

    @Test
    void whereOnlyANewServiceAsksForAMeetingThePlanWithTheSameServicesNeedsNone() {
        rule("事業が変わるとき");
        var same = steps.approved.plan(town, steps.on, WORK_TRAINING);
        steps.giveBack(town, steps.submitted(town, same.number()));
        steps.approved.agreed().reviseAndAgree(town.consultant(), same.number(), steps.on);
        assertThatCode(() -> steps.submitted(town, same.number())).doesNotThrowAnyException();

        var changed = steps.approved.plan(town, steps.on, WORK_TRAINING, HOUSEHOLD_BUDGET);
        steps.giveBack(town, steps.submitted(town, changed.number()));
        steps.approved.agreed().reviseWithout(town.consultant(), changed, HOUSEHOLD_BUDGET, steps.on);
        assertThatThrownBy(() -> steps.submitted(town, changed.number()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("事業が変わりました");
    }
}
