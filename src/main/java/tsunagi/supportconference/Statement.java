package tsunagi.supportconference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 提供された情報 — what one organisation has told of a 対象者 (法9条2項).
 *
 * @param meeting in which it was told; null where it came outside a meeting
 * @param request which it answers; null where nobody had asked
 * @param withdrawn why it was taken back; null while it stands
 */
record Statement(
        StatementId id,
        SubjectId subject,
        @Nullable MeetingId meeting,
        @Nullable RequestId request,
        String organisation,
        LocalDate toldOn,
        String content,
        @Nullable String withdrawn) {
    boolean stands() {
        return withdrawn == null;
    }
}
