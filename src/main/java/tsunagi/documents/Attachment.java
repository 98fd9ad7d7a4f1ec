package tsunagi.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.StaffId;

/**
 * 添付ファイル — what is known of a file without decrypting it.
 *
 * @param kind what staff say it is, such as 様式1 署名済み
 * @param addedBy null when a job added it
 */
public record Attachment(
        AttachmentId id,
        CaseId caseId,
        String kind,
        String fileName,
        FileType type,
        int byteCount,
        @Nullable StaffId addedBy,
        Instant addedAt) {}
