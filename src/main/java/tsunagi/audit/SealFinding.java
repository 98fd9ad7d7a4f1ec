package tsunagi.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapanTime;

/**
 * One thing that a check has found.
 *
 * @param first the segment's number, or the first of several; 0 for what stands in none
 * @param line the id of the line in question, where there is one
 */
public record SealFinding(
        FindingKind kind,
        long first,
        long last,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable UUID line) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    static SealFinding of(FindingKind kind) {
        return new SealFinding(kind, 0, 0, null, null, null);
    }

    static SealFinding in(AuditSegment segment, FindingKind kind, @Nullable UUID line) {
        return new SealFinding(kind, segment.number(), segment.number(), segment.firstAt(), segment.lastAt(), line);
    }

    /** The finding for both, when the other continues this one and neither concerns a single line. */
    @Nullable
    SealFinding with(SealFinding next) {
        boolean continues =
                kind == next.kind && line == null && next.line == null && next.first == last + 1 && first > 0;
        return continues ? new SealFinding(kind, first, next.last, from, next.until, null) : null;
    }

    SealFinding as(FindingKind other) {
        return new SealFinding(other, first, last, from, until, line);
    }

    /** Kind, segment, time range and line, as the operator reads it. */
    public String message(String municipality) {
        var text = new StringBuilder("【").append(kind.label()).append("】").append(municipality);
        if (first > 0) {
            text.append(" 区間").append(first).append(last > first ? "〜" + last : "");
        }
        if (from != null && until != null) {
            text.append("（").append(time(from)).append("〜").append(time(until)).append("）");
        }
        if (line != null) {
            text.append(" 行 ").append(line);
        }
        return text.append("：").append(kind.sentence()).append("。").toString();
    }

    private static String time(Instant at) {
        try {
            return TIME.format(JapanTime.of(at));
        } catch (DateTimeException forgedBeyondTheCalendar) {
            return at.toString();
        }
    }
}
