package tsunagi.documents;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** 文字コード — how a CSV is written. */
public enum CsvEncoding {
    /** With a byte order mark, by which Excel knows it. */
    UTF_8(ExportFormat.CSV_UTF_8, StandardCharsets.UTF_8),
    /** What older programs of the municipality read; it has 髙 and no 𠮷. */
    MS932(ExportFormat.CSV_MS932, Charset.forName("windows-31j"));

    private final ExportFormat format;
    private final Charset charset;

    CsvEncoding(ExportFormat format, Charset charset) {
        this.format = format;
        this.charset = charset;
    }

    public ExportFormat format() {
        return format;
    }

    Charset charset() {
        return charset;
    }
}
