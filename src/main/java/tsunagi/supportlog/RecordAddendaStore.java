package tsunagi.supportlog;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.documents.AttachmentId;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.StaffId;

/** What is added to records without touching them: 追記, and files. */
@Repository
class RecordAddendaStore {
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

    /** 追記 to some records, in the order of time. */
    List<RecordComment> comments(List<SupportRecord> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select record_id, body, written_by, written_at from support_record_comment
                        where record_id = any (string_to_array(:records, ',')::uuid[]) order by written_at, id
                        """)
                .param("records", records.stream().map(each -> each.id().toString()).collect(Collectors.joining(",")))
                .query((row, number) -> new RecordComment(
                        new SupportRecordId(row.getObject("record_id", UUID.class)),
                        row.getString("body"),
                        new StaffId(row.getObject("written_by", UUID.class)),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
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

    /** The files of some records that are kept with this case. */
    List<RecordFile> files(CaseId caseId, List<SupportRecord> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select l.record_id, l.attachment_id, a.file_name
                        from support_record_attachment l
                        join published_documents_attachment a on a.attachment_id = l.attachment_id
                        where l.record_id = any (string_to_array(:records, ',')::uuid[]) and a.case_id = :case
                        order by l.attachment_id
                        """)
                .param("records", records.stream().map(each -> each.id().toString()).collect(Collectors.joining(",")))
                .param("case", caseId.value())
                .query((row, number) -> new RecordFile(
                        new SupportRecordId(row.getObject("record_id", UUID.class)),
                        new AttachmentId(row.getObject("attachment_id", UUID.class)),
                        row.getString("file_name")))
                .list();
    }
}
