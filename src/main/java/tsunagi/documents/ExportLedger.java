package tsunagi.documents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.kernel.Identifiers;

/**
 * 出力の記録: a line for each file and each paper that somebody takes out, so that one found elsewhere can be traced by its SHA-256.
 * No answer with a file is made elsewhere, so none leaves without its line; only a
 * {@link NamelessPaper} and an {@link OpenedThumbnail} need none. Who is asked
 * for it and whom it tells of stands in the audit log.
 */
@Service
public class ExportLedger {
    private static final String ADD = """
            insert into export_ledger (id, what, period, format, file_name, row_count, byte_count, sha256)
            values (:id, :what, :period, :format, :name, :rows, :bytes, :sha256)
            """;

    private final JdbcClient jdbc;

    ExportLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public HandedOut handOut(Export export) {
        return noted(new HandedOut(export), export);
    }

    /** A file of a case. The line doesn't have the name that somebody gave it: that may name a person. */
    @Transactional
    public HandedOut handOut(OpenedFile file) {
        var attachment = file.attachment();
        String name = "attachment-%s.%s"
                .formatted(
                        attachment.id().value(), attachment.type().extensions().getFirst());
        var export = new Export(name, ExportFormat.ATTACHED, "添付ファイル", "", 0, file.content());
        return noted(new HandedOut(export, file.download()), export);
    }

    private HandedOut noted(HandedOut out, Export export) {
        jdbc.sql(ADD)
                .param("id", Identifiers.next())
                .param("what", export.what())
                .param("period", export.period())
                .param("format", export.format().name())
                .param("name", export.fileName())
                .param("rows", export.rows())
                .param("bytes", export.content().length)
                .param("sha256", out.sha256())
                .update();
        return out;
    }
}
