package tsunagi.documents;

import org.springframework.http.MediaType;

/** 形式 — as what a file leaves Tsunagi. */
public enum ExportFormat {
    EXCEL("Excel", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV_UTF_8("CSV（UTF-8、BOM付き）", "csv", "text/csv;charset=UTF-8"),
    CSV_MS932("CSV（Shift_JIS）", "csv", "text/csv;charset=Shift_JIS"),
    PDF("PDF", "pdf", MediaType.APPLICATION_PDF_VALUE),
    CALENDAR("カレンダー（iCalendar）", "ics", "text/calendar;charset=UTF-8"),
    /** A file of a case as somebody attached it; the ending is that of its own kind. */
    ATTACHED("添付ファイル", "", MediaType.APPLICATION_OCTET_STREAM_VALUE);

    private final String label;
    private final String ending;
    private final String mediaType;

    ExportFormat(String label, String ending, String mediaType) {
        this.label = label;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String label() {
        return label;
    }

    /** A paper is shown in the browser, from which it is printed; everything else is kept as a file. */
    public boolean isPaper() {
        return this == PDF;
    }

    String ending() {
        return ending;
    }

    MediaType mediaType() {
        return MediaType.parseMediaType(mediaType);
    }
}
