package tsunagi.supportconference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 協力の求め (法9条3項) to one 関係機関等, and its answer (4項).
 *
 * @param addressee null where it goes to the organisation as such
 * @param answer null while it is awaited
 */
record InformationRequest(
        RequestId id,
        SubjectId subject,
        String organisation,
        @Nullable String addressee,
        String wanted,
        String purpose,
        LocalDate on,
        LocalDate dueOn,
        @Nullable Answer answer) {

    /**
     * 回答.
     *
     * @param note why not all of it could be given; null where all was
     */
    record Answer(
            Cooperation cooperation, LocalDate on, @Nullable String note) {}
}
