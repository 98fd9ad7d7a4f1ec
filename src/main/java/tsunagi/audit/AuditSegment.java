package tsunagi.audit;

import java.time.Instant;
import java.util.Locale;
import tsunagi.kernel.MunicipalityId;

/**
 * 封印区間 — all lines of one municipality that transactions of one era from {@code from} (inclusive) to {@code until}
 * (exclusive) wrote.
 *
 * @param number counts from 1 within the municipality
 * @param root SHA-256 over the digests of all lines, see {@link LineDigests}
 * @param previous the MAC of the segment before; zeros for the first
 */
record AuditSegment(
        MunicipalityId municipality,
        long number,
        long era,
        long from,
        long until,
        int lines,
        Instant firstAt,
        Instant lastAt,
        Instant sealedAt,
        String root,
        String previous,
        String keyId) {
    static final String FORMAT = "tsunagi-audit-1";
    static final String NO_PREVIOUS = "0".repeat(64);
    static final int FIELDS = 13;

    /** What the MAC covers: every field, in words that can't contain the blank between them. */
    String text() {
        return String.format(
                Locale.ROOT,
                "%s %s %d %d %d %d %d %s %s %s %s %s %s",
                FORMAT,
                municipality.value(),
                number,
                era,
                from,
                until,
                lines,
                firstAt,
                lastAt,
                sealedAt,
                root,
                previous,
                keyId);
    }
}
