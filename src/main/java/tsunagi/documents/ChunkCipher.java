package tsunagi.documents;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import tsunagi.kernel.MunicipalityId;

/**
 * Seals the chunks of one attachment, or its thumbnail, by AES-256-GCM. What is sealed says where it belongs, so that a chunk moved to another
 * place, file or municipality, or a file cut short, does not open.
 */
final class ChunkCipher {
    static final int CHUNK_BYTES = 256 * 1024;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;
    private final String place;

    ChunkCipher(SecretKey key, MunicipalityId municipality, AttachmentId attachment, int chunkCount) {
        this(key, "attachment_chunk|%s|%s|%d|".formatted(municipality.value(), attachment.value(), chunkCount));
    }

    private ChunkCipher(SecretKey key, String place) {
        this.key = key;
        this.place = place;
    }

    /** For its one chunk. */
    static ChunkCipher ofThumbnail(SecretKey key, MunicipalityId municipality, AttachmentId attachment) {
        return new ChunkCipher(key, "attachment_thumbnail|%s|%s|".formatted(municipality.value(), attachment.value()));
    }

    static int chunkCount(int byteCount) {
        return Math.ceilDiv(byteCount, CHUNK_BYTES);
    }

    byte[] seal(byte[] content, int chunkNumber) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        int start = chunkNumber * CHUNK_BYTES;
        byte[] chunk = Arrays.copyOfRange(content, start, Math.min(content.length, start + CHUNK_BYTES));
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, chunkNumber).doFinal(chunk);
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] open(byte[] sealed, int chunkNumber) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, chunkNumber)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("添付ファイルの中身が、保存したときのものと違います: " + place + chunkNumber, tampered);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, int chunkNumber) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((place + chunkNumber).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
