package tsunagi.guide;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** How large a picture of the guide is: the page keeps its place free, so that a link into the page meets its heading. */
final class GuidePicture {
    /** The signature of a PNG and the head of its first chunk, which begins with width and height. */
    private static final int BEFORE_THE_SIZE = 16;

    private GuidePicture() {}

    /** The attributes of an img; none of a picture that hasn't been taken yet. */
    static Map<String, String> size(String address) {
        try (InputStream picture = Guide.resource(address.substring(GuideController.PATH.length() + 1))) {
            if (picture == null) {
                return Map.of();
            }
            var bytes = new DataInputStream(picture);
            bytes.skipNBytes(BEFORE_THE_SIZE);
            return Map.of("width", String.valueOf(bytes.readInt()), "height", String.valueOf(bytes.readInt()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
