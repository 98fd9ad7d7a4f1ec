package tsunagi.audit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tsunagi.kernel.KeyFile;

/** The keys that seal the audit log: the last one of the file seals, the earlier ones still check. */
@Component
class SealKeys {
    private static final String ALGORITHM = "HmacSHA256";

    private final KeyFile keys;

    SealKeys(@Value("${TSUNAGI_AUDIT_KEY_FILE:${tsunagi.data-directory}/keys/audit.key}") Path file) {
        this.keys = KeyFile.open(file, "監査記録の封印", ALGORITHM);
    }

    /** What a MAC is worth. */
    enum Verdict {
        GENUINE,
        FALSE,
        UNKNOWN_KEY
    }

    String currentId() {
        return keys.currentId();
    }

    SealedSegment seal(AuditSegment segment) {
        SecretKey key = keys.find(segment.keyId()).orElseThrow();
        return new SealedSegment(segment, HexFormat.of().formatHex(mac(key, segment)));
    }

    Verdict judge(SealedSegment sealed) {
        var key = keys.find(sealed.segment().keyId());
        if (key.isEmpty()) {
            return Verdict.UNKNOWN_KEY;
        }
        byte[] mac = HexFormat.of().formatHex(mac(key.get(), sealed.segment())).getBytes(StandardCharsets.US_ASCII);
        boolean equal = MessageDigest.isEqual(mac, sealed.mac().getBytes(StandardCharsets.UTF_8));
        return equal ? Verdict.GENUINE : Verdict.FALSE;
    }

    boolean genuine(SealedSegment sealed) {
        return judge(sealed) == Verdict.GENUINE;
    }

    private static byte[] mac(SecretKey key, AuditSegment segment) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(segment.text().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
