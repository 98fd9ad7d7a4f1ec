package tsunagi.documents;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** 添付ファイル — one file kept with a case. */
public record AttachmentId(UUID value) {
    public AttachmentId {
        requireNonNull(value, "value is null");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
