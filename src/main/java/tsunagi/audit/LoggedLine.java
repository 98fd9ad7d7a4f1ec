package tsunagi.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 監査記録の1行 with its subjects, as the database holds it. */
record LoggedLine(
        UUID municipality,
        long era,
        long transaction,
        Instant occurredAt,
        UUID id,
        @Nullable UUID staff,
        String action,
        String channel,
        String outcome,
        @Nullable UUID caseId,
        @Nullable String reason,
        List<UUID> persons) {
    private static final int FORMAT = 1;

    /** SHA-256 over every column and every subject; each value carries its length, so that none can pass for two. */
    byte[] digest() {
        var bytes = new ByteArrayOutputStream(256);
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            out.writeLong(era);
            out.writeLong(transaction);
            for (Object value : new @Nullable Object[] {
                municipality, occurredAt, id, staff, action, channel, outcome, caseId, reason
            }) {
                write(out, value);
            }
            out.writeInt(persons.size());
            for (UUID person : persons.stream().sorted().toList()) {
                write(out, person);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sha256(bytes.toByteArray());
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
        if (value == null) {
            out.writeInt(-1);
            return;
        }
        byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
    }
}
