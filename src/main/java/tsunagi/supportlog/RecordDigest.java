package tsunagi.supportlog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 支援の記録のひと目.
 *
 * @param latest the latest contact first
 * @param next 次回予定: the next appointment from today on that a standing record names; null where there is none
 */
public record RecordDigest(
        List<RecordGlance> latest, @Nullable NextAppointment next) {
    public RecordDigest {
        latest = List.copyOf(latest);
    }
}
