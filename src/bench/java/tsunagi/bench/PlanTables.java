package tsunagi.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;
import tsunagi.plan.FrozenContent;
import tsunagi.plan.PlanStatus;

/** スクリーニングとプラン（様式5） with its rows and the copies of what was agreed and submitted. */
final class PlanTables implements Tables {
    private final CopyTable screenings = new CopyTable(
            "screening",
            "id, case_id, term, number, screened_on, result, reason, destinations, urgent, assessment_on_paper, decided_by,"
                    + " decided_at");
    private final CopyTable plans = new CopyTable(
            "plan",
            "id, case_id, term, revision, state, state_on, agreed_on, agreed_how, evaluation_on, setback_on, setback_reasons,"
                    + " sequence, drafted_on, drafter, held_on_paper, wishes, long_term_goal, considerations, employment_goal,"
                    + " starts_on, ends_on, monitoring, changed_at, changed_by");
    private final CopyTable issues = new CopyTable("plan_issue", "id, plan_id, text, changed_at, changed_by");
    private final CopyTable goals = new CopyTable("plan_goal", "id, plan_id, text, target_on, changed_at, changed_by");
    private final CopyTable lines = new CopyTable(
            "plan_support_line",
            "id, plan_id, issue_id, person_does, supporter, support, frequency, service_code, starts_on, ends_on,"
                    + " changed_at, changed_by");
    private final CopyTable revisions =
            new CopyTable("plan_revision", "id, plan_id, revision, occasion, fact_on, content, frozen_at, frozen_by");

    @Override
    public List<CopyTable> all() {
        return List.of(screenings, plans, issues, goals, lines, revisions);
    }

    @Override
    public void add(SimulatedCase simulated) {
        var random = simulated.random(this);
        for (var fact : simulated.life().facts()) {
            switch (fact.kind()) {
                case SCREENED_PLAN -> screen(simulated.id(), fact, "PLAN", "課題が重なり、継続した支援が必要である。", random);
                case SCREENED_INFORMATION -> screen(simulated.id(), fact, "INFORMATION", "本人が自分で進められるようになった。", random);
                default -> {}
            }
        }
        for (var plan : simulated.plans()) {
            add(simulated.id(), plan);
            freeze(plan, random);
        }
    }

    private void screen(UUID caseId, CaseFact fact, String result, String reason, SplittableRandom random) {
        screenings.add(
                Ids.next(fact.recordedAt(), random),
                caseId,
                fact.term(),
                1,
                fact.on(),
                result,
                reason,
                List.of(),
                List.of(),
                false,
                IntakeTables.by(fact),
                fact.recordedAt());
    }

    private void add(UUID caseId, SimulatedPlan plan) {
        var sheet = plan.sheet();
        var agreement = plan.agreement();
        var moved = plan.moved();
        boolean returned = plan.status() == PlanStatus.RETURNED;
        var drafter = sheet.drafter().value();
        plans.add(
                plan.id(),
                caseId,
                plan.term(),
                plan.wasReturned() && !returned ? 2 : 1,
                plan.status(),
                plan.status() == PlanStatus.DRAFT ? null : moved.on(),
                agreement == null ? null : agreement.on(),
                agreement == null ? null : "SIGNED",
                agreement == null ? null : agreement.dueOn(),
                returned ? moved.on() : null,
                returned ? "プラン期間の設定を見直してください。" : null,
                sheet.sequence(),
                sheet.draftedOn(),
                drafter,
                false,
                sheet.wishes(),
                sheet.longTermGoal(),
                sheet.considerations(),
                sheet.employmentGoal(),
                sheet.startsOn(),
                sheet.endsOn(),
                monitoring(plan),
                moved.recordedAt(),
                drafter);
        addRows(plan, moved.recordedAt());
    }

    private void addRows(SimulatedPlan plan, Instant at) {
        var drafter = plan.sheet().drafter().value();
        plan.issues().forEach(issue -> issues.add(issue.id(), plan.id(), issue.text(), at, drafter));
        plan.goals().forEach(goal -> goals.add(goal.id(), plan.id(), goal.text(), goal.targetOn(), at, drafter));
        plan.lines()
                .forEach(line -> lines.add(
                        line.id(),
                        plan.id(),
                        line.issue(),
                        line.personDoes(),
                        line.supporter(),
                        line.support(),
                        line.frequency(),
                        line.service(),
                        line.startsOn(),
                        line.endsOn(),
                        at,
                        drafter));
    }

    private static @Nullable LocalDate monitoring(SimulatedPlan plan) {
        var month = plan.sheet().monitoring();
        return month == null ? null : month.atDay(1);
    }

    private void freeze(SimulatedPlan plan, SplittableRandom random) {
        String content = FrozenContent.json(plan.sheet(), plan.issues(), plan.goals(), plan.lines());
        int revision = 1;
        for (var fact : plan.facts()) {
            revision = fact.kind() == FactKind.PLAN_RETURNED ? 2 : revision;
            String occasion = switch (fact.kind()) {
                case PLAN_AGREED -> "AGREED";
                case PLAN_SUBMITTED, PLAN_REPORTED -> "SUBMITTED";
                default -> null;
            };
            if (occasion != null) {
                revisions.add(
                        Ids.next(fact.recordedAt(), random),
                        plan.id(),
                        revision,
                        occasion,
                        fact.on(),
                        content,
                        fact.recordedAt(),
                        IntakeTables.by(fact));
            }
        }
    }
}
