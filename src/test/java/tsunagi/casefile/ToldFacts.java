package tsunagi.casefile;

import static tsunagi.casefile.FactKind.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The facts of one case as a test tells them, in the order of entry. */
abstract class ToldFacts {
    static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    final List<CaseFact> facts = new ArrayList<>();

    UUID on(int day, FactKind kind) {
        return on(day, kind, null, null);
    }

    UUID on(int day, FactKind kind, @Nullable LocalDate due, @Nullable String detail) {
        var id = UUID.randomUUID();
        int term = facts.stream().mapToInt(CaseFact::term).max().orElse(1) + (kind == REPLANNED ? 1 : 0);
        var recorded = Instant.EPOCH.plusSeconds(facts.size());
        facts.add(new CaseFact(id, kind, term, DAY.plusDays(day), recorded, null, due, detail, false, null, null));
        return id;
    }

    Progress progress() {
        return Progress.of(facts, DAY.plusDays(200));
    }

    StepProgress.State state(StepNumber step) {
        return progress().step(step).state();
    }

    void upToApproval() {
        upToAgenda();
        on(20, CONFERENCE_APPROVED);
    }

    void upToAgenda() {
        on(0, RECEIVED);
        on(0, TRIAGED_APPLICATION);
        on(1, APPLIED);
        on(1, CONSENTED);
        on(2, ASSESSMENT_STARTED);
        on(5, ASSESSED);
        on(5, SCREENED_PLAN);
        on(9, PLAN_DRAFTED);
        on(10, PLAN_AGREED, DAY.plusDays(400), null);
        on(11, PLAN_ON_AGENDA);
    }
}
