package tsunagi.supportconference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.supportlog.SupportRecordId;

/**
 * 引渡し — the deliberate way of chosen statements into the case of somebody who has come to the desk.
 *
 * @param record the line of 様式3 that the case got; the case sees nothing else
 * @param voided why it was taken back; null while it stands
 */
record Handover(
        HandoverId id,
        String caseNumber,
        SupportRecordId record,
        LocalDate on,
        String reason,
        List<StatementId> statements,
        @Nullable String voided) {
    Handover {
        statements = List.copyOf(statements);
    }

    boolean stands() {
        return voided == null;
    }
}
