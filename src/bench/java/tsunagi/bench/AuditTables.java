package tsunagi.bench;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFact;

/** 監査記録: a line for each fact and each contact that somebody entered, with the person whose data she saw. */
final class AuditTables implements Tables {
    private final CopyTable events = new CopyTable(
            "audit_event", "occurred_at, id, staff_id, action, channel, outcome, case_id, transaction_id, era");
    private final CopyTable subjects = new CopyTable("audit_subject", "occurred_at, event_id, person_id");
    private String transaction = "1";
    private long era;

    /** In which transaction the lines are about to be written: it says which segment will seal them. */
    void writtenIn(String currentTransaction, long currentEra) {
        transaction = currentTransaction;
        era = currentEra;
    }

    @Override
    public List<CopyTable> all() {
        return List.of(events, subjects);
    }

    @Override
    public void add(SimulatedCase simulated) {
        var random = simulated.random(this);
        for (var fact : simulated.life().facts()) {
            write(simulated, fact.recordedAt(), action(fact), IntakeTables.by(fact), random);
        }
        UUID lead = simulated.crew().lead().value();
        for (var contact : simulated.life().contacts()) {
            write(simulated, contact.at(), Permission.RECORD_SUPPORT, lead, random);
        }
    }

    private void write(
            SimulatedCase simulated, Instant at, Permission action, @Nullable UUID by, SplittableRandom random) {
        UUID id = Ids.next(at, random);
        events.add(at, id, by, action, Channel.SCREEN, "DONE", simulated.id(), transaction, era);
        subjects.add(at, id, simulated.someone().id());
    }

    private static Permission action(CaseFact fact) {
        return switch (fact.kind()) {
            case RECEIVED, REACHED_OUT -> Permission.RECEIVE_CONSULTATION;
            case SUPPORT_RECORDED, MONITORED -> Permission.RECORD_SUPPORT;
            case PLAN_DRAFTED, PLAN_AGREED -> Permission.EDIT_PLAN;
            case PLAN_DECIDED -> Permission.DECIDE_SUPPORT;
            case PLAN_CONFIRMED, PLAN_RETURNED -> Permission.CONFIRM_PLAN;
            case PLAN_SUBMITTED, PLAN_REPORTED -> Permission.SUBMIT_PLAN;
            case CLOSED, SUSPENDED -> Permission.CLOSE_CASE;
            case EMPLOYMENT_STARTED, INCOME_INCREASED -> Permission.RECORD_OUTCOME;
            default -> Permission.VIEW_CASE;
        };
    }
}
