package tsunagi.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case that a number might count.
 *
 * @param contactOn a contact in the period; null where there was none
 * @param happened happenings of the kind that is asked for, on any day
 */
record CaseHistory(
        LocalDate receivedOn,
        @Nullable LocalDate contactOn,
        List<Happened> happened,
        List<MadePlan> plans,
        List<Outcome> outcomes) {
    CaseHistory {
        happened = List.copyOf(happened);
        plans = List.copyOf(plans);
        outcomes = List.copyOf(outcomes);
    }

    record Happened(HappeningKind kind, String key, LocalDate on) {}

    /**
     * A plan of the case.
     *
     * @param approvedOn 会議の了承; null before it
     * @param countsOn 計上日; null while it doesn't count yet
     */
    record MadePlan(
            int term,
            @Nullable LocalDate approvedOn,
            @Nullable LocalDate countsOn) {}

    /** 就労開始 (started) or 増収, and whether it is the one by which the person counts in its month. */
    record Outcome(boolean started, LocalDate on, boolean countsAsEmployed, boolean counted) {}
}
