package tsunagi.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.Projection;
import tsunagi.kernel.JapanTime;

/** 支援台帳: the case, who may see it, its facts, and their projection by the program's own function. */
final class CaseTables implements Tables {
    private static final int RESTRICTED = 100;

    private final CopyTable cases =
            new CopyTable("support_case", "id, case_number, person_id, office_id, received_on, opened_at, opened_by");
    private final CopyTable accesses =
            new CopyTable("case_access", "case_id, case_number, person_id, office_id, restricted");
    private final CopyTable grants = new CopyTable("case_grant", "id, case_id, kind, staff_id, valid_from, granted_by");
    private final CopyTable teams = new CopyTable("case_team", "case_id, staff_id, lead, since");
    private final CopyTable facts = new CopyTable(
            "case_fact",
            "id, case_id, kind, term, fact_date, recorded_at, recorded_by, due_on, detail, held_on_paper, about");
    private final CopyTable stages = new CopyTable(
            "case_stage",
            "case_id, stage, term, next_move, next_due, evaluation_on, last_fact_on, waits_since, arrival_on, consent_since, computed_at");

    @Override
    public List<CopyTable> all() {
        return List.of(cases, accesses, grants, teams, facts, stages);
    }

    @Override
    public void add(SimulatedCase simulated) {
        var random = simulated.random(this);
        UUID id = simulated.id();
        UUID person = simulated.someone().id();
        UUID office = simulated.place().desk().office().value();
        UUID lead = simulated.crew().lead().value();
        var at = simulated.openedAt();
        LocalDate receivedOn = simulated.life().facts().getFirst().on();
        cases.add(id, simulated.number(), person, office, receivedOn, at, lead);
        accesses.add(id, simulated.number(), person, office, random.nextInt(RESTRICTED) == 0);
        grants.add(Ids.next(at, random), id, "TEAM", lead, at, lead);
        teams.add(id, lead, true, receivedOn);
        admitting(simulated.life())
                .ifPresent(fact -> grants.add(
                        Ids.next(fact.recordedAt(), random), id, "MUNICIPALITY", null, fact.recordedAt(), lead));
        simulated.life().facts().forEach(fact -> add(id, fact));
        project(simulated);
    }

    /** The city's officers see a case from the agenda on. */
    private static Optional<CaseFact> admitting(Life life) {
        return life.first(FactKind.PLAN_ON_AGENDA);
    }

    private void add(UUID id, CaseFact fact) {
        var by = fact.recordedBy();
        facts.add(
                fact.id(),
                id,
                fact.kind(),
                fact.term(),
                fact.on(),
                fact.recordedAt(),
                by == null ? null : by.value(),
                fact.dueOn(),
                fact.detail(),
                fact.heldOnPaper(),
                fact.about());
    }

    private void project(SimulatedCase simulated) {
        var recorded = simulated.life().facts();
        var computedAt = recorded.getLast().recordedAt();
        var projection = Projection.of(recorded, JapanTime.of(computedAt).toLocalDate());
        var progress = projection.progress();
        var waiting = projection.waiting();
        stages.add(
                simulated.id(),
                progress.stage(),
                progress.term(),
                progress.next(),
                progress.nextDue(),
                projection.evaluationOn(),
                projection.lastFactOn(),
                waiting.since(),
                waiting.arrivalOn(),
                waiting.consentSince(),
                computedAt);
    }
}
