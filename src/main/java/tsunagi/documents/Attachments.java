package tsunagi.documents;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.database.WorkScope;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Refusal;

/**
 * 添付ファイル: signed scans and other files of a case, encrypted in the database.
 *
 * <p>The calling module has entered the case before: this module lies below access and cannot ask.
 */
@Service
public class Attachments {
    private static final int LONGEST_KIND = 100;

    private final AttachmentStore store;
    private final AttachmentKeys keys;
    private final Clock clock;

    Attachments(AttachmentStore store, AttachmentKeys keys, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.clock = clock;
    }

    /** Keeps the file, at most 20 MB, or refuses it with a reason for the input field {@code file}. A photo is kept as a {@link Photo}. */
    @Transactional
    public Attachment add(CaseId caseId, String kind, String fileName, byte[] sent) {
        return Refusal.reading("file", () -> add(caseId, kind, fileName, sent, FileRule.WIDEST));
    }

    /** The same within a rule of the municipality's; a refusal of the file names no field. */
    @Transactional
    public Attachment add(CaseId caseId, String kind, String fileName, byte[] sent, FileRule rule) {
        if (kind.isBlank() || kind.length() > LONGEST_KIND) {
            throw new Refusal("kind", "ファイルの種類を100文字以内で入力してください。");
        }
        UploadedFile file = UploadedFile.check(fileName, sent, rule);
        byte[] content = file.content();
        WorkScope scope = WorkScope.required();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var attachment = new Attachment(
                new AttachmentId(Identifiers.next()),
                caseId,
                kind.strip(),
                file.name(),
                file.type(),
                content.length,
                scope.staff(),
                now);
        var sealing = new AttachmentStore.Sealing(keys.currentId(), ChunkCipher.chunkCount(content.length));
        store.add(attachment, sha256(content), sealing);
        ChunkCipher cipher = cipher(attachment.id(), sealing);
        for (int number = 0; number < sealing.chunkCount(); number++) {
            store.addChunk(attachment.id(), number, cipher.seal(content, number));
        }
        Thumbnail.of(file.type(), content).ifPresent(thumbnail -> add(attachment.id(), thumbnail));
        return attachment;
    }

    private void add(AttachmentId id, Thumbnail thumbnail) {
        String key = keys.currentId();
        store.addThumbnail(id, thumbnail, key, cipher(id, key).seal(thumbnail.jpeg(), 0));
    }

    @Transactional(readOnly = true)
    public List<Attachment> list(CaseId caseId) {
        return store.ofCase(caseId);
    }

    /** The decrypted file of the case; nothing opens that was changed since it was sealed. */
    @Transactional(readOnly = true)
    public Optional<OpenedFile> open(CaseId caseId, AttachmentId id) {
        return store.find(caseId, id).map(this::decrypted);
    }

    /** The thumbnail of a picture of the case; empty where it has none. */
    @Transactional(readOnly = true)
    public Optional<OpenedThumbnail> thumbnail(CaseId caseId, AttachmentId id) {
        return store.thumbnail(caseId, id)
                .map(found -> new OpenedThumbnail(cipher(id, found.keyId()).open(found.sealed(), 0)));
    }

    private OpenedFile decrypted(Attachment attachment) {
        AttachmentStore.Sealing sealing = store.sealing(attachment.id());
        ChunkCipher cipher = cipher(attachment.id(), sealing);
        var content = new ByteArrayOutputStream(attachment.byteCount());
        for (int number = 0; number < sealing.chunkCount(); number++) {
            content.writeBytes(cipher.open(store.chunk(attachment.id(), number), number));
        }
        return new OpenedFile(attachment, content.toByteArray());
    }

    /** Takes back a file that was put into the wrong case: it is no longer listed or opened, and stays on record. */
    @Transactional
    public void withdraw(CaseId caseId, AttachmentId id, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("reason", "取り下げる理由を入力してください。");
        }
        var withdrawal = new AttachmentStore.Withdrawal(WorkScope.required().staff(), clock.instant(), reason.strip());
        if (!store.withdraw(caseId, id, withdrawal)) {
            throw new Refusal("このファイルは見つからないか、すでに取り下げられています。");
        }
    }

    private ChunkCipher cipher(AttachmentId id, AttachmentStore.Sealing sealing) {
        return new ChunkCipher(
                keys.key(sealing.keyId()), WorkScope.required().municipality(), id, sealing.chunkCount());
    }

    private ChunkCipher cipher(AttachmentId id, String keyId) {
        return ChunkCipher.ofThumbnail(keys.key(keyId), WorkScope.required().municipality(), id);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
