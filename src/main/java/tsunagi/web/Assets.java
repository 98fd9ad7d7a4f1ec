package tsunagi.web;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of our style sheets and scripts, with their content's hash, so that browsers may keep them for a year. */
public final class Assets {
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    /** The address of a file below {@code static/}, such as {@code /css/tsunagi.css?v=0a1b2c3d}. */
    public static String url(String path) {
        return ADDRESSES.computeIfAbsent(path, found -> found + "?v=" + hash("/static" + found));
    }

    private static String hash(String resource) {
        try (InputStream content = Assets.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalStateException("asset is missing: " + resource);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (IOException | NoSuchAlgorithmException failure) {
            throw new IllegalStateException("asset can't be read: " + resource, failure);
        }
    }
}
