package tsunagi.conference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one meeting made of a plan, of its evaluation or of a 中断.
 *
 * @param kind 定例 or 随時 of 支援調整会議; of another meeting its name
 * @param participants 参加機関: the organisation of each who came; a person of none is named herself
 * @param deliberation null while the plan waits on the agenda
 */
public record ConferenceOutcome(
        ConferenceId conference,
        Purpose purpose,
        LocalDate heldOn,
        String kind,
        boolean heldOnPaper,
        String priorCoordination,
        List<String> participants,
        @Nullable Deliberation deliberation) {
    public ConferenceOutcome {
        participants = List.copyOf(participants);
    }
}
