package tsunagi.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 漏えい等の事案 with what was done.
 *
 * @param closedOn null while it is being dealt with
 * @param acts in the order in which they were recorded
 */
record Incident(
        IncidentId id,
        Facts facts,
        ReportItems items,
        long version,
        @Nullable LocalDate closedOn,
        List<Act> acts) {
    Incident {
        acts = List.copyOf(acts);
    }

    /** One thing that was done. */
    record Act(ActKind kind, LocalDate on, String words, String by) {}

    /** What is still to be reported: 速報 or 確報, until when. */
    record Due(String what, LocalDate by) {}

    private boolean did(ActKind kind) {
        return acts.stream().anyMatch(act -> act.kind() == kind);
    }

    /** 法26条1項ただし書: a commissioned body that has told the one who commissioned it reports no more. */
    private boolean exempt() {
        return facts.party() == Party.COMMISSIONED && did(ActKind.NOTIFIED_PRINCIPAL);
    }

    /** The next report; empty when nothing is to be reported any more. */
    Optional<Due> due(int preliminaryDays) {
        if (closedOn != null || exempt()) {
            return Optional.empty();
        }
        return Duty.of(facts, preliminaryDays)
                .filter(duty -> !did(ActKind.FULL_REPORT))
                .map(duty -> did(ActKind.PRELIMINARY_REPORT)
                        ? new Due("確報", duty.fullBy())
                        : new Due("速報", duty.preliminaryBy()));
    }
}
