package tsunagi.conference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one meeting made of a plan, of its evaluation or of a 中断.
 *
 * @param kind 定例 or 随時
 * @param deliberation null while the plan waits on the agenda
 */
public record ConferenceOutcome(
        ConferenceId conference,
        Purpose purpose,
        LocalDate heldOn,
        String kind,
        boolean heldOnPaper,
        String priorCoordination,
        @Nullable Deliberation deliberation) {}
