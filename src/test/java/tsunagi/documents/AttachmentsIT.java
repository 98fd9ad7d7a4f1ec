package tsunagi.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Actor;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Refusal;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

@TsunagiIT
class AttachmentsIT {
    private static final String KIND = "様式1 署名済み";

    @Autowired
    World world;

    @Autowired
    Attachments attachments;

    @Autowired
    JdbcClient jdbc;

    private final CaseId caseId = CaseId.next();

    private Attachment add(Actor actor, byte[] content) {
        return actor.call(() -> attachments.add(caseId, KIND, "署名.pdf", content));
    }

    private Optional<byte[]> open(Actor actor, CaseId of, AttachmentId id) {
        return actor.call(() -> attachments.open(of, id)).map(OpenedFile::content);
    }

    @Test
    void aScanIsListedWithWhoAndWhenAndOpensUnchanged() {
        Actor actor = world.town().consultant();
        byte[] scan = scan(700_000);
        Attachment added = add(actor, scan);
        assertThat(actor.call(() -> attachments.list(caseId))).containsExactly(added);
        assertThat(added.addedBy()).isEqualTo(actor.staff());
        assertThat(added.fileName()).isEqualTo("署名.pdf");
        assertThat(open(actor, caseId, added.id())).hasValue(scan);
    }

    @Test
    void theDatabaseHoldsNothingReadable() {
        Actor actor = world.town().consultant();
        Attachment added = add(actor, scan(1_000));
        byte[] sealed = world.inTransaction(
                actor,
                () -> jdbc.sql("select sealed from attachment_chunk where attachment_id = :id")
                        .param("id", added.id().value())
                        .query(byte[].class)
                        .single());
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("%PDF");
    }

    @Test
    void aFileIsFoundInItsOwnCaseOnly() {
        Actor actor = world.town().consultant();
        Attachment added = add(actor, scan(10));
        CaseId otherCase = CaseId.next();
        assertThat(open(actor, otherCase, added.id())).isEmpty();
    }

    @Test
    void anotherMunicipalityDoesNotFindTheFile() {
        Attachment added = add(world.town().consultant(), scan(10));
        Actor stranger = world.town().consultant();
        assertThat(open(stranger, caseId, added.id())).isEmpty();
        assertThat(stranger.call(() -> attachments.list(caseId))).isEmpty();
    }

    @Test
    void aChunkPutInThePlaceOfAnotherDoesNotOpen() {
        Actor actor = world.town().consultant();
        Attachment first = add(actor, scan(10));
        UUID forged = UUID.randomUUID();
        world.inTransaction(
                actor,
                () -> jdbc.sql("""
                                insert into attachment select municipality_id, :forged, case_id, kind, file_name, file_type,
                                       byte_count, sha256, chunk_count, key_id, added_by, added_at
                                from attachment where id = :id
                                """)
                        .param("forged", forged)
                        .param("id", first.id().value())
                        .update());
        world.inTransaction(
                actor,
                () -> jdbc.sql("""
                                insert into attachment_chunk select municipality_id, :forged, chunk_number, sealed
                                from attachment_chunk where attachment_id = :id
                                """)
                        .param("forged", forged)
                        .param("id", first.id().value())
                        .update());
        assertThatThrownBy(() -> open(actor, caseId, new AttachmentId(forged))).hasMessageContaining("保存したときのものと違います");
    }

    @Test
    void aFilePutIntoTheWrongCaseIsTakenBackWithAReason() {
        Actor actor = world.town().consultant();
        Attachment added = add(actor, scan(10));
        actor.run(() -> attachments.withdraw(caseId, added.id(), "別の方の書類だった"));
        assertThat(actor.call(() -> attachments.list(caseId))).isEmpty();
        assertThat(open(actor, caseId, added.id())).isEmpty();
        assertThatThrownBy(() -> actor.run(() -> attachments.withdraw(caseId, added.id(), "もう一度")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aPhotoHasAThumbnailThatIsSealedAsItIsAndFoundInItsOwnCaseOnly() throws IOException {
        Actor actor = world.town().consultant();
        var added = actor.call(() -> attachments.add(caseId, KIND, "玄関.jpg", photo()));

        byte[] jpeg = thumbnail(actor, caseId, added.id()).orElseThrow();
        assertThat(ImageIO.read(new ByteArrayInputStream(jpeg)).getWidth()).isEqualTo(240);
        byte[] sealed = world.inTransaction(
                actor,
                () -> jdbc.sql("select sealed from attachment_thumbnail where attachment_id = :id and width = 240")
                        .param("id", added.id().value())
                        .query(byte[].class)
                        .single());
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("JFIF");
        assertThat(thumbnail(actor, CaseId.next(), added.id())).isEmpty();
        assertThat(thumbnail(world.town().consultant(), caseId, added.id())).isEmpty();
        actor.run(() -> attachments.withdraw(caseId, added.id(), "別の方の写真だった"));
        assertThat(thumbnail(actor, caseId, added.id())).isEmpty();
    }

    @Test
    void aPaperHasNoThumbnail() {
        Actor actor = world.town().consultant();
        assertThat(thumbnail(actor, caseId, add(actor, scan(100)).id())).isEmpty();
    }

    private Optional<byte[]> thumbnail(Actor actor, CaseId of, AttachmentId id) {
        return actor.call(() -> attachments.thumbnail(of, id)).map(OpenedThumbnail::jpeg);
    }

    private static byte[] photo() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] scan(int byteCount) {
        byte[] content = new byte[byteCount];
        new Random(byteCount).nextBytes(content);
        byte[] beginning = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(beginning, 0, content, 0, beginning.length);
        return Arrays.copyOf(content, byteCount);
    }
}
