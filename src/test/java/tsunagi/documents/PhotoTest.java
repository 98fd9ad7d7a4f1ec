package tsunagi.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagi.kernel.Refusal;

/** A photo is kept without the place where it was taken, and not a point of it is changed. */
class PhotoTest {
    private static final String PLACE = "GPS 37.4467 138.8512";

    private static byte[] picture(String format) throws IOException {
        var image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 20; y++) {
                image.setRGB(x, y, x * 1571 * (y + 3));
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** As a telephone writes it: the orientation in the first directory, and what else it knows behind it. */
    private static byte[] withExif(byte[] jpeg, int orientation, boolean bigEndian) {
        String head = bigEndian
                ? "4d4d002a00000008" + "0001" + "011200030000000100" + "%02x".formatted(orientation) + "0000"
                        + "00000000"
                : "49492a0008000000" + "0100" + "1201030001000000" + "%02x".formatted(orientation) + "000000"
                        + "00000000";
        byte[] exif = join(
                "Exif\0\0".getBytes(StandardCharsets.US_ASCII), HexFormat.of().parseHex(head), ascii(PLACE));
        byte[] size = ByteBuffer.allocate(2).putShort((short) (exif.length + 2)).array();
        byte[] comment =
                join(HexFormat.of().parseHex("fffe"), new byte[] {0, (byte) (PLACE.length() + 2)}, ascii(PLACE));
        return join(
                Arrays.copyOf(jpeg, 2),
                HexFormat.of().parseHex("ffe1"),
                size,
                exif,
                comment,
                Arrays.copyOfRange(jpeg, 2, jpeg.length),
                ascii("trailer " + PLACE));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private static int[] points(byte[] picture) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofWhatATelephoneWritesBesideAPhotoOnlyWhichWayUpItIsStays(boolean bigEndian) throws IOException {
        byte[] jpeg = picture("jpg");
        byte[] bare = Photo.bare(FileType.JPEG, withExif(jpeg, 6, bigEndian)).orElseThrow();

        assertThat(text(bare)).doesNotContain("GPS");
        assertThat(points(bare)).isEqualTo(points(jpeg));
        assertThat(HexFormat.of().formatHex(bare))
                .startsWith("ffd8ffe1002245786966000049492a0008000000010012010300010000000600");
        assertThat(Photo.bare(FileType.JPEG, bare)).as("once bare, always bare").hasValue(bare);
    }

    @Test
    void anUprightPhotoKeepsNothingAtAllBesideThePicture() throws IOException {
        byte[] jpeg = picture("jpg");
        assertThat(Photo.bare(FileType.JPEG, withExif(jpeg, 1, false))).hasValue(jpeg);
    }

    @Test
    void aPngLosesItsTextsAndWhatStandsBehindItsEnd() throws IOException {
        byte[] png = picture("png");
        int firstChunkEnds = 8 + 25;
        byte[] words = ascii("tEXtComment\0" + PLACE);
        var sum = new CRC32();
        sum.update(words);
        byte[] chunk = join(
                ByteBuffer.allocate(4).putInt(words.length - 4).array(),
                words,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        byte[] told = join(
                Arrays.copyOf(png, firstChunkEnds),
                chunk,
                Arrays.copyOfRange(png, firstChunkEnds, png.length),
                ascii(PLACE));

        byte[] bare = Photo.bare(FileType.PNG, told).orElseThrow();
        assertThat(text(bare)).doesNotContain("GPS");
        assertThat(points(bare)).isEqualTo(points(png));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void aPhotoCutInHalfIsRefusedWithWhatToDo(String format) throws IOException {
        byte[] picture = picture(format);
        byte[] half = Arrays.copyOf(picture, picture.length / 2);
        assertThatThrownBy(() -> check("写真." + format, half))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("画像として読めません");
    }

    /** Read as a number with a sign, this length leads back to the beginning of its own chunk, for ever. */
    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPngWhoseLengthLeadsNowhereIsRefused() {
        byte[] endless = HexFormat.of().parseHex("89504e470d0a1a0a" + "fffffff4" + "74455874");
        assertThat(Photo.bare(FileType.PNG, endless)).isEmpty();
    }

    @Test
    void aPhotoOfMoreThanTwentyMegabytesIsRefusedWithWhatToDo() throws IOException {
        byte[] large = Arrays.copyOf(picture("jpg"), FileRule.WIDEST.bytes() + 1);
        assertThatThrownBy(() -> check("写真.jpg", large))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("20MBを超えています")
                .hasMessageContaining("画質を下げて");
    }

    private static UploadedFile check(String name, byte[] content) {
        return UploadedFile.check(name, content, FileRule.WIDEST);
    }
}
