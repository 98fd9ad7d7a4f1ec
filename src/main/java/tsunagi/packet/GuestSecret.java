package tsunagi.packet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.MunicipalityId;

/**
 * What a guest shows: the municipality whose table to look into, which is no secret, and 256 random bits, of which only the
 * SHA-256 is kept. The municipality stands in it because a guest has no account that would tell it.
 */
record GuestSecret(MunicipalityId municipality, String text, byte[] hash) {
    private static final int BYTES = 32;
    private static final int MUNICIPALITY_BYTES = 16;
    private static final int CODE_DIGITS = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    static GuestSecret next(MunicipalityId municipality) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        var bytes = ByteBuffer.allocate(MUNICIPALITY_BYTES + BYTES)
                .putLong(municipality.value().getMostSignificantBits())
                .putLong(municipality.value().getLeastSignificantBits())
                .put(random)
                .array();
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new GuestSecret(municipality, text, sha256(bytes));
    }

    /** Empty where the text is no secret at all. */
    static Optional<GuestSecret> read(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != MUNICIPALITY_BYTES + BYTES) {
                return Optional.empty();
            }
            var buffer = ByteBuffer.wrap(bytes);
            var municipality = new MunicipalityId(new UUID(buffer.getLong(), buffer.getLong()));
            return Optional.of(new GuestSecret(municipality, text, sha256(bytes)));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** 確認番号: eight digits, read out over the telephone. */
    static String nextCode() {
        var code = new StringBuilder();
        for (int digit = 0; digit < CODE_DIGITS; digit++) {
            code.append(RANDOM.nextInt(10));
        }
        return code.toString();
    }

    /** With the link's id, so that equal codes of two links look different. */
    static byte[] codeHash(UUID link, String code) {
        return sha256((link + ":" + code).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
