package tsunagi.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.StaffId;

@Repository
class AttachmentStore {
    private final JdbcClient jdbc;

    AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Attachment attachment, byte[] sha256, Sealing sealing) {
        jdbc.sql("""
                        insert into attachment (id, case_id, kind, file_name, file_type, byte_count, sha256, chunk_count,
                                                key_id, added_by, added_at)
                        values (:id, :caseId, :kind, :fileName, :fileType, :byteCount, :sha256, :chunkCount,
                                :keyId, :addedBy, :addedAt)
                        """)
                .param("id", attachment.id().value())
                .param("caseId", attachment.caseId().value())
                .param("kind", attachment.kind())
                .param("fileName", attachment.fileName())
                .param("fileType", attachment.type().name())
                .param("byteCount", attachment.byteCount())
                .param("sha256", sha256)
                .param("chunkCount", sealing.chunkCount())
                .param("keyId", sealing.keyId())
                .param("addedBy", value(attachment.addedBy()))
                .param("addedAt", attachment.addedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void addChunk(AttachmentId id, int number, byte[] sealed) {
        jdbc.sql("insert into attachment_chunk (attachment_id, chunk_number, sealed) values (:id, :number, :sealed)")
                .param("id", id.value())
                .param("number", number)
                .param("sealed", sealed)
                .update();
    }

    void addThumbnail(AttachmentId id, Thumbnail thumbnail, String keyId, byte[] sealed) {
        jdbc.sql("""
                        insert into attachment_thumbnail (attachment_id, width, height, key_id, sealed)
                        values (:id, :width, :height, :key, :sealed)
                        """)
                .param("id", id.value())
                .param("width", thumbnail.width())
                .param("height", thumbnail.height())
                .param("key", keyId)
                .param("sealed", sealed)
                .update();
    }

    Optional<SealedThumbnail> thumbnail(CaseId caseId, AttachmentId id) {
        return jdbc.sql("""
                        select t.key_id, t.sealed
                        from attachment_thumbnail t join attachment a on a.id = t.attachment_id
                        where t.attachment_id = :id and a.case_id = :caseId and a.withdrawn_at is null
                        """)
                .param("id", id.value())
                .param("caseId", caseId.value())
                .query(SealedThumbnail.class)
                .optional();
    }

    List<Attachment> ofCase(CaseId caseId) {
        return jdbc.sql("""
                        select id, case_id, kind, file_name, file_type, byte_count, added_by, added_at
                        from attachment
                        where case_id = :caseId and withdrawn_at is null
                        order by added_at, id
                        """)
                .param("caseId", caseId.value())
                .query(AttachmentStore::attachment)
                .list();
    }

    Optional<Attachment> find(CaseId caseId, AttachmentId id) {
        return jdbc.sql("""
                        select id, case_id, kind, file_name, file_type, byte_count, added_by, added_at
                        from attachment
                        where id = :id and case_id = :caseId and withdrawn_at is null
                        """)
                .param("id", id.value())
                .param("caseId", caseId.value())
                .query(AttachmentStore::attachment)
                .optional();
    }

    Sealing sealing(AttachmentId id) {
        return jdbc.sql("select key_id, chunk_count from attachment where id = :id")
                .param("id", id.value())
                .query(Sealing.class)
                .single();
    }

    byte[] chunk(AttachmentId id, int number) {
        return jdbc.sql("select sealed from attachment_chunk where attachment_id = :id and chunk_number = :number")
                .param("id", id.value())
                .param("number", number)
                .query(byte[].class)
                .single();
    }

    boolean withdraw(CaseId caseId, AttachmentId id, Withdrawal withdrawal) {
        return jdbc.sql("""
                                update attachment
                                set withdrawn_by = :by, withdrawn_at = :at, withdrawn_reason = :reason
                                where id = :id and case_id = :caseId and withdrawn_at is null
                                """)
                        .param("id", id.value())
                        .param("caseId", caseId.value())
                        .param("by", value(withdrawal.by()))
                        .param("at", withdrawal.at().atOffset(ZoneOffset.UTC))
                        .param("reason", withdrawal.reason())
                        .update()
                == 1;
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        UUID addedBy = row.getObject("added_by", UUID.class);
        return new Attachment(
                new AttachmentId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("kind"),
                row.getString("file_name"),
                FileType.valueOf(row.getString("file_type")),
                row.getInt("byte_count"),
                addedBy == null ? null : new StaffId(addedBy),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable UUID value(@Nullable StaffId staff) {
        return staff == null ? null : staff.value();
    }

    /** How the content of a file is sealed. */
    record Sealing(String keyId, int chunkCount) {}

    /** A thumbnail as it is stored. */
    record SealedThumbnail(String keyId, byte[] sealed) {}

    /** Who took a file back, when and why. */
    record Withdrawal(@Nullable StaffId by, Instant at, String reason) {}
}
