package tsunagi.administration;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.documents.ExportFormat;

@Repository
class ExportLedgerStore {
    private static final String LINES = """
            select e.handed_out_at, s.name as staff, e.what, e.period, e.format, e.file_name, e.row_count, e.byte_count,
                   encode(e.sha256, 'hex') as sha256
            from published_documents_export e
            join published_staff s on s.staff_id = e.handed_out_by
            where (:everybody or exists (select from staff_office o join own_desk d on d.office_id = o.office_id
                                         where o.staff_id = e.handed_out_by))
              and starts_with(encode(e.sha256, 'hex'), :sha256)
            order by e.handed_out_at desc, e.id desc limit :most offset :skipped
            """;
    private static final String COUNT = """
            select count(*)
            from published_documents_export e
            where (:everybody or exists (select from staff_office o join own_desk d on d.office_id = o.office_id
                                         where o.staff_id = e.handed_out_by))
              and starts_with(encode(e.sha256, 'hex'), :sha256)
            """;

    private final JdbcClient jdbc;

    ExportLedgerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param everybody else only the staff of one's own desks */
    List<ExportLine> lines(boolean everybody, String sha256, int page, int size) {
        return jdbc.sql(LINES)
                .param("everybody", everybody)
                .param("sha256", sha256)
                .param("most", size)
                .param("skipped", (page - 1) * size)
                .query((row, index) -> new ExportLine(
                        row.getObject("handed_out_at", OffsetDateTime.class).toInstant(),
                        row.getString("staff"),
                        row.getString("what"),
                        row.getString("period"),
                        ExportFormat.valueOf(row.getString("format")),
                        row.getString("file_name"),
                        row.getInt("row_count"),
                        row.getInt("byte_count"),
                        row.getString("sha256")))
                .list();
    }

    int count(boolean everybody, String sha256) {
        return jdbc.sql(COUNT)
                .param("everybody", everybody)
                .param("sha256", sha256)
                .query(Integer.class)
                .single();
    }
}
