package tsunagi.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.kernel.PersonId;
import tsunagi.web.Tone;

/**
 * 市の受信箱.
 *
 * @param chosen the state that the list is narrowed to; null for all
 */
record InboxPage(
        List<InboxRow> rows, Map<PersonId, String> names, SubmissionState.@Nullable Kind chosen, LocalDate today) {
    private static final int LONG_DAYS = 14;

    InboxPage {
        rows = List.copyOf(rows);
        names = Map.copyOf(names);
    }

    boolean mayEditApproval() {
        return Actor.current().may(Permission.EDIT_APPROVAL);
    }

    String name(InboxRow row) {
        return names.getOrDefault(row.person(), "");
    }

    /** {@code 待ち 5日}. */
    String waitingLabel(InboxRow row) {
        long days = row.waitingDays(today);
        return days == 0 ? "今日 届きました" : "待ち " + days + "日";
    }

    Tone waitingTone(InboxRow row) {
        return row.waitingDays(today) >= LONG_DAYS ? Tone.WARNING : Tone.NEUTRAL;
    }

    String label(InboxRow row) {
        return row.settledByEnd() ? "回答不要（終結・中断）" : row.state().label();
    }

    Tone tone(InboxRow row) {
        if (row.settledByEnd()) {
            return Tone.NEUTRAL;
        }
        return switch (row.state()) {
            case WAITING -> Tone.WARNING;
            case REPORTED -> Tone.INFO;
            case DECIDED, CONFIRMED -> Tone.SUCCESS;
            case RETURNED, NOT_NEEDED -> Tone.NEUTRAL;
        };
    }
}
