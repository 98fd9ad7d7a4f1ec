package tsunagi.audit;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.PersonId;

/**
 * 監査記録の1行.
 *
 * @param action what was done: the name of the permission that allowed it, or of a sign-in event
 * @param channel 画面・印刷・ファイル, as the name of the access channel
 * @param persons whose data was shown or changed; empty when nobody's
 * @param reason a short reason that a rule asked for (break-glass, refusal), never personal data
 */
public record AuditEntry(
        String action,
        String channel,
        AuditOutcome outcome,
        @Nullable CaseId caseId,
        List<PersonId> persons,
        @Nullable String reason) {
    public AuditEntry {
        requireNonNull(action, "action is null");
        requireNonNull(channel, "channel is null");
        requireNonNull(outcome, "outcome is null");
        persons = List.copyOf(persons);
    }

    public static AuditEntry done(String action, String channel) {
        return new AuditEntry(action, channel, AuditOutcome.DONE, null, List.of(), null);
    }

    public AuditEntry about(CaseId aboutCase, PersonId person) {
        return new AuditEntry(action, channel, outcome, aboutCase, List.of(person), reason);
    }

    public AuditEntry about(Collection<PersonId> shown) {
        return new AuditEntry(action, channel, outcome, caseId, List.copyOf(shown), reason);
    }

    public AuditEntry refused(String why) {
        return new AuditEntry(action, channel, AuditOutcome.REFUSED, caseId, persons, why);
    }

    public AuditEntry because(String why) {
        return new AuditEntry(action, channel, outcome, caseId, persons, why);
    }
}
