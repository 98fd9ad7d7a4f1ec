package tsunagi.documents;

import java.util.Objects;

/**
 * A file that is to leave Tsunagi; {@link ExportLedger#handOut} lets it go.
 *
 * @param name of the file, without its ending; names no person
 * @param what it is, such as 支援状況の報告（市全体）; never personal data
 * @param period of what it tells, such as 令和8年5月分; empty where it has none
 * @param rows how many lines of data it holds
 */
public record Export(String name, ExportFormat format, String what, String period, int rows, byte[] content) {
    public Export {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(format, "format is null");
        Objects.requireNonNull(what, "what is null");
        Objects.requireNonNull(period, "period is null");
        content = content.clone();
    }

    /**
     * A paper with personal data on it.
     *
     * @param name of the file, without its ending; names no person
     */
    public static Export paper(String name, String what, byte[] content) {
        return new Export(name, ExportFormat.PDF, what, "", 0, content);
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    String fileName() {
        return format.ending().isEmpty() ? name : name + "." + format.ending();
    }
}
