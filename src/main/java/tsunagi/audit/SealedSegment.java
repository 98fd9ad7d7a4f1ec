package tsunagi.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import tsunagi.kernel.MunicipalityId;

/** A segment and its MAC, as a row of the database or a line of the anchor file says it. */
record SealedSegment(AuditSegment segment, String mac) {

    static Optional<SealedSegment> parse(String line) {
        String[] words = line.split(" ", -1);
        if (words.length != AuditSegment.FIELDS + 1 || !words[0].equals(AuditSegment.FORMAT)) {
            return Optional.empty();
        }
        try {
            var segment = new AuditSegment(
                    new MunicipalityId(UUID.fromString(words[1])),
                    Long.parseLong(words[2]),
                    Long.parseLong(words[3]),
                    Long.parseLong(words[4]),
                    Long.parseLong(words[5]),
                    Integer.parseInt(words[6]),
                    Instant.parse(words[7]),
                    Instant.parse(words[8]),
                    Instant.parse(words[9]),
                    words[10],
                    words[11],
                    words[12]);
            return Optional.of(new SealedSegment(segment, words[13]));
        } catch (IllegalArgumentException | DateTimeParseException noSegment) {
            return Optional.empty();
        }
    }

    String line() {
        return segment.text() + " " + mac;
    }

    long number() {
        return segment.number();
    }

    MunicipalityId municipality() {
        return segment.municipality();
    }
}
