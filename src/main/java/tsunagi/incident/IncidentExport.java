package tsunagi.incident;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import tsunagi.documents.ExportFormat;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;

/** 出力の1件, as the incident desk chooses from. */
record IncidentExport(
        UUID id,
        Instant at,
        String staff,
        String what,
        String period,
        ExportFormat format,
        String fileName,
        boolean chosen) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    String when() {
        var japanese = JapanTime.of(at);
        return JapaneseDates.formatShort(japanese.toLocalDate()) + " " + TIME.format(japanese);
    }

    String title() {
        return period.isEmpty() ? what : what + "　" + period;
    }
}
