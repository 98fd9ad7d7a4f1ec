package tsunagi.supportlog;

import org.jspecify.annotations.Nullable;
import tsunagi.documents.AttachmentId;
import tsunagi.documents.FileType;

/**
 * A photo or paper that was kept with a record.
 *
 * @param thumbnail its size; null for what is no picture, or none that could be drawn
 */
record RecordFile(
        SupportRecordId record,
        AttachmentId file,
        String name,
        FileType type,
        @Nullable Size thumbnail) {
    /** In points. */
    record Size(int width, int height) {}
}
