package tsunagi.documents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.kernel.Identifiers;

/**
 * 出力の記録: a line for each file that somebody takes out, so that a file found elsewhere can be traced by its SHA-256. It is
 * written in the transaction that made the file; whoever hands one out also notes it in the audit log.
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

    @Transactional(propagation = Propagation.MANDATORY)
    public HandedOut handOut(Export export) {
        var out = new HandedOut(export);
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
