package tsunagi.bench;

import java.util.List;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;
import tsunagi.services.EmploymentForm;

/** 就労開始・増収、終結・中断. */
final class OutcomeTables implements Tables {
    private final CopyTable outcomes = new CopyTable(
            "employment_outcome",
            "id, outcome_id, version, case_id, kind, happened_on, change_code, workplace, employment_form, take_home,"
                    + " income_before, income_after, withdrawn, written_at, written_by");
    private final CopyTable closings =
            new CopyTable("closing", "id, case_id, kind, closed_on, reason, note, closed_by, closed_at");

    @Override
    public List<CopyTable> all() {
        return List.of(outcomes, closings);
    }

    @Override
    public void add(SimulatedCase simulated) {
        var random = simulated.random(this);
        for (CaseFact fact : simulated.life().facts()) {
            var at = fact.recordedAt();
            switch (fact.kind()) {
                case EMPLOYMENT_STARTED, INCOME_INCREASED -> {
                    boolean started = fact.kind() == FactKind.EMPLOYMENT_STARTED;
                    long before = 60_000 + random.nextInt(60) * 1_000L;
                    outcomes.add(
                            Ids.next(at, random),
                            Ids.next(at, random),
                            1,
                            simulated.id(),
                            started ? "STARTED" : "INCREASED",
                            fact.on(),
                            fact.detail(),
                            started ? "地元の事業所" : null,
                            started ? EmploymentForm.PART_TIME : null,
                            started ? before : null,
                            started ? null : before,
                            started ? null : before + 20_000,
                            false,
                            at,
                            IntakeTables.by(fact));
                }
                case CLOSED, SUSPENDED ->
                    closings.add(
                            Ids.next(at, random),
                            simulated.id(),
                            fact.kind(),
                            fact.on(),
                            fact.detail(),
                            Words.one("situation", random),
                            IntakeTables.by(fact),
                            at);
                default -> {}
            }
        }
    }
}
