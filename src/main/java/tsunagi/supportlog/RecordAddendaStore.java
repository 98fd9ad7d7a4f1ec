package tsunagi.supportlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.documents.AttachmentId;
import tsunagi.documents.FileType;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.StaffId;

/** What is added to records without touching them: 追記, and files. */
@Repository
class RecordAddendaStore {
    private static final String ADDED = """
            with asked as (select unnest(string_to_array(:records, ',')::uuid[]) as record_id)
            select c.record_id, c.body as words, c.written_by, c.written_at, null::uuid as attachment_id, null as file_type,
                   null::int as thumbnail_width, null::int as thumbnail_height, c.id as place
            from asked join support_record_comment c on c.record_id = asked.record_id
            union all
            select l.record_id, a.file_name, null, null, l.attachment_id, a.file_type, a.thumbnail_width, a.thumbnail_height,
                   l.attachment_id
            from asked
            join support_record_attachment l on l.record_id = asked.record_id
            join published_documents_attachment a on a.attachment_id = l.attachment_id and a.case_id = :case
            order by place
            """;

    private final JdbcClient jdbc;

    RecordAddendaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To the version of the record that stands now. */
    void comment(SupportRecord record, String text, Instant at) {
        jdbc.sql("""
                        insert into support_record_comment (id, record_id, version, body, written_at)
                        values (:id, :record, :version, :body, :at)
                        """)
                .param("id", Identifiers.next())
                .param("record", record.id().value())
                .param("version", record.version())
                .param("body", text)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** To a record that was just written. */
    void attach(SupportRecordId record, AttachmentId file) {
        jdbc.sql("""
                        insert into support_record_attachment (record_id, version, attachment_id)
                        values (:record, 1, :file)
                        """)
                .param("record", record.value())
                .param("file", file.value())
                .update();
    }

    /** What was added to some records, in the order of time; of the files those that are kept with this case. */
    RecordAddenda of(CaseId caseId, List<SupportRecord> records) {
        var comments = new ArrayList<RecordComment>();
        var files = new ArrayList<RecordFile>();
        if (!records.isEmpty()) {
            jdbc.sql(ADDED)
                    .param("case", caseId.value())
                    .param(
                            "records",
                            records.stream().map(each -> each.id().toString()).collect(Collectors.joining(",")))
                    .query((RowCallbackHandler) row -> read(row, comments, files));
        }
        return new RecordAddenda(comments, files);
    }

    private static void read(ResultSet row, List<RecordComment> comments, List<RecordFile> files) throws SQLException {
        var record = new SupportRecordId(row.getObject("record_id", UUID.class));
        UUID file = row.getObject("attachment_id", UUID.class);
        if (file == null) {
            comments.add(new RecordComment(
                    record,
                    row.getString("words"),
                    new StaffId(row.getObject("written_by", UUID.class)),
                    row.getObject("written_at", OffsetDateTime.class).toInstant()));
        } else {
            files.add(new RecordFile(
                    record,
                    new AttachmentId(file),
                    row.getString("words"),
                    FileType.valueOf(row.getString("file_type")),
                    thumbnail(row)));
        }
    }

    private static RecordFile.@Nullable Size thumbnail(ResultSet row) throws SQLException {
        int width = row.getInt("thumbnail_width");
        return row.wasNull() ? null : new RecordFile.Size(width, row.getInt("thumbnail_height"));
    }
}
