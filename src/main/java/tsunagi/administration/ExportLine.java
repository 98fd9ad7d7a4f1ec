package tsunagi.administration;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import tsunagi.documents.ExportFormat;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;

/** 出力の1件. */
record ExportLine(
        Instant at,
        String staff,
        String what,
        String period,
        ExportFormat format,
        String fileName,
        int rows,
        int bytes,
        String sha256) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final int BYTES_OF_A_KILOBYTE = 1024;

    String when() {
        var japanese = JapanTime.of(at);
        return JapaneseDates.formatShort(japanese.toLocalDate()) + " " + TIME.format(japanese);
    }

    /** Empty for a paper or a file that holds no lines of data. */
    String count() {
        boolean ofLines = rows > 0 || format != ExportFormat.PDF && format != ExportFormat.ATTACHED;
        return ofLines ? "%,d行".formatted(rows) : "";
    }

    String size() {
        return "%,d KB".formatted((bytes + BYTES_OF_A_KILOBYTE - 1) / BYTES_OF_A_KILOBYTE);
    }
}
