package tsunagi.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 縮小画像: small, the right way up, and never made of a picture that would fill the memory. */
class ThumbnailTest {
    /** Red above and left, green above and right, blue below. */
    private static BufferedImage corners(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.setColor(Color.GREEN);
        graphics.fillRect(width / 2, 0, width - width / 2, height / 2);
        graphics.dispose();
        return image;
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    /** As a telephone held sideways writes it. */
    private static byte[] turned(byte[] jpeg, int orientation) {
        byte[] exif = HexFormat.of()
                .parseHex("ffe1002245786966000049492a00080000000100" + "12010300010000000" + orientation
                        + "00000000000000");
        byte[] told = join(Arrays.copyOf(jpeg, 2), exif, Arrays.copyOfRange(jpeg, 2, jpeg.length));
        return Photo.bare(FileType.JPEG, told).orElseThrow();
    }

    private static BufferedImage drawn(FileType type, byte[] content) throws IOException {
        var thumbnail = Thumbnail.of(type, content).orElseThrow();
        var image = ImageIO.read(new ByteArrayInputStream(thumbnail.jpeg()));
        assertThat(image.getWidth()).isEqualTo(thumbnail.width());
        assertThat(image.getHeight()).isEqualTo(thumbnail.height());
        return image;
    }

    /** The name of the colour in the middle of a quarter. */
    private static String colour(BufferedImage image, int right, int down) {
        var colour =
                new Color(image.getRGB(image.getWidth() * (1 + 2 * right) / 4, image.getHeight() * (1 + 2 * down) / 4));
        int strongest = Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue()));
        assertThat(strongest).isGreaterThan(200);
        return strongest == colour.getRed() ? "red" : strongest == colour.getGreen() ? "green" : "blue";
    }

    private static byte[] chunk(String type, byte[] content) {
        var sum = new CRC32();
        byte[] named = join(type.getBytes(StandardCharsets.US_ASCII), content);
        sum.update(named);
        return join(number(content.length), named, number((int) sum.getValue()));
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    /** A PNG in grey whose points are all zero, so that it takes next to no bytes. */
    private static byte[] empty(int width, int height, int bytesOfPoints) {
        var deflater = new Deflater();
        deflater.setInput(new byte[bytesOfPoints]);
        deflater.finish();
        byte[] packed = new byte[1024 + bytesOfPoints / 500];
        int length = deflater.deflate(packed);
        deflater.end();
        return join(
                HexFormat.of().parseHex("89504e470d0a1a0a"),
                chunk("IHDR", join(number(width), number(height), HexFormat.of().parseHex("0800000000"))),
                chunk("IDAT", Arrays.copyOf(packed, length)),
                chunk("IEND", new byte[0]));
    }

    @ParameterizedTest
    @CsvSource({"4000, 3000, 240, 180", "900, 1200, 180, 240", "241, 100, 240, 100", "5000, 4, 240, 1", "80, 60, 80, 60"
    })
    void aPictureIsDrawnSmallInItsProportionsAndNeverEnlarged(int width, int height, int drawnWidth, int drawnHeight)
            throws IOException {
        var image = drawn(FileType.JPEG, written(corners(width, height, BufferedImage.TYPE_INT_RGB), "jpg"));
        assertThat(image.getWidth()).isEqualTo(drawnWidth);
        assertThat(image.getHeight()).isEqualTo(drawnHeight);
    }

    @ParameterizedTest
    @CsvSource({
        "1, red, green, blue, blue",
        "2, green, red, blue, blue",
        "3, blue, blue, green, red",
        "4, blue, blue, red, green",
        "5, red, blue, green, blue",
        "6, blue, red, blue, green",
        "7, blue, green, blue, red",
        "8, green, blue, red, blue"
    })
    void itStandsTheRightWayUpHoweverTheTelephoneWasHeld(
            int orientation, String first, String second, String third, String fourth) throws IOException {
        byte[] jpeg = written(corners(400, 200, BufferedImage.TYPE_INT_RGB), "jpg");
        var image = drawn(FileType.JPEG, turned(jpeg, orientation));

        assertThat(image.getWidth()).isEqualTo(orientation < 5 ? 240 : 120);
        assertThat(new String[] {colour(image, 0, 0), colour(image, 1, 0), colour(image, 0, 1), colour(image, 1, 1)})
                .containsExactly(first, second, third, fourth);
    }

    @Test
    void whatIsTransparentIsWhite() throws IOException {
        var clear = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        var image = drawn(FileType.PNG, written(clear, "png"));
        assertThat(new Color(image.getRGB(120, 120))).isEqualTo(Color.WHITE);
    }

    @Test
    void itIsAFewKilobytesAndSmallerThanOneChunk() throws IOException {
        var noise = new BufferedImage(480, 480, BufferedImage.TYPE_INT_RGB);
        IntStream.range(0, 480 * 480).forEach(at -> noise.setRGB(at % 480, at / 480, at * 0x9E3779B1));
        assertThat(Thumbnail.of(FileType.PNG, written(noise, "png"))
                        .orElseThrow()
                        .jpeg()
                        .length)
                .isLessThan(ChunkCipher.CHUNK_BYTES / 2);
    }

    /** Its header is all that is read of it: drawn, the first would take 14 GB. */
    @ParameterizedTest
    @CsvSource({"60000, 60000", "2000000000, 1", "1, 2000000000", "7000, 7000"})
    void aPictureThatClaimsToBeHugeIsNotDrawn(int width, int height) {
        assertThat(Thumbnail.of(FileType.PNG, empty(width, height, 1000))).isEmpty();
    }

    @Test
    void aLargePictureOfFewBytesIsDrawnWithoutBeingInMemoryAsAWhole() throws IOException {
        byte[] few = empty(8000, 5000, 8001 * 5000);
        assertThat(few.length).isLessThan(100_000);
        assertThat(drawn(FileType.PNG, few).getWidth()).isEqualTo(240);
    }

    @Test
    void aPhotoOfThousandsOfScansIsNotDrawn() throws IOException {
        byte[] jpeg = written(corners(40, 40, BufferedImage.TYPE_INT_RGB), "jpg");
        byte[] scan = HexFormat.of().parseHex("ffda0008010100003f00");
        byte[][] scans = new byte[200][];
        Arrays.fill(scans, scan);
        byte[] many = join(
                Arrays.copyOf(jpeg, jpeg.length - 2),
                join(scans),
                HexFormat.of().parseHex("ffd9"));
        assertThat(Thumbnail.of(FileType.JPEG, many)).isEmpty();
    }

    @Test
    void whatCannotBeDrawnHasNone() {
        assertThat(Thumbnail.of(FileType.JPEG, HexFormat.of().parseHex("ffd8ffd9")))
                .isEmpty();
        assertThat(Thumbnail.of(FileType.PNG, HexFormat.of().parseHex("89504e470d0a1a0a0000000049454e44ae426082")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"JPEG", "PNG"})
    void whatIsNoPhotoHasNone(FileType type) {
        assertThat(Thumbnail.of(type, new byte[100])).isEmpty();
    }
}
