package tsunagi.documents;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * 縮小画像 — a picture the right way up, with at most 240 points a side.
 *
 * <p>A file of a few bytes can say that it is a picture that fills the memory. So its size is read before any of its points, and what
 * is too large, or can't be drawn, has no thumbnail; the file itself is kept all the same.
 */
record Thumbnail(byte[] jpeg, int width, int height) {
    static final int SIDE = 240;
    /** A line of a picture is in memory at once. */
    private static final int LONGEST_SIDE = 20_000;
    /** Some pictures (progressive JPEG) are in memory as a whole before their first point is drawn. */
    private static final int MOST_POINTS = 40_000_000;
    /** Each scan goes through the whole picture; programs write about ten. */
    private static final int MOST_SCANS = 100;

    private static final int START_OF_SCAN = 0xDA;
    /** So that many photos at once take the memory of one. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    /** @param bare as {@link Photo} leaves it */
    static Optional<Thumbnail> of(FileType type, byte[] bare) {
        String format = switch (type) {
            case JPEG -> "jpeg";
            case PNG -> "png";
            case PDF, TIFF, WORD, EXCEL -> "";
        };
        if (format.isEmpty() || scans(bare) > MOST_SCANS) {
            return Optional.empty();
        }
        ONE_AT_A_TIME.lock();
        try {
            var picture = read(format, bare);
            return picture.isEmpty() ? Optional.empty() : Optional.of(drawn(picture.get(), Photo.orientation(bare)));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    /** Every so many points of every so many lines, so that what is read is never much larger than what is drawn of it. */
    private static Optional<BufferedImage> read(String format, byte[] content) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_POINTS) {
                return Optional.empty();
            }
            int step = Math.max(1, Math.max(width, height) / (8 * SIDE));
            var every = reader.getDefaultReadParam();
            every.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(reader.read(0, every));
        } finally {
            reader.dispose();
        }
    }

    private static int scans(byte[] jpeg) {
        int scans = 0;
        for (int at = 0; at < jpeg.length - 1; at++) {
            if (jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) START_OF_SCAN) {
                scans++;
            }
        }
        return scans;
    }

    private static Thumbnail drawn(BufferedImage picture, int orientation) throws IOException {
        var shrunk = picture;
        while (longest(shrunk) > 2 * SIDE) {
            shrunk = scaled(shrunk, 0.5);
        }
        var upright = turned(scaled(shrunk, Math.min(1, (double) SIDE / longest(shrunk))), orientation);
        var jpeg = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(jpeg)) {
            ImageIO.write(upright, "jpeg", output);
        }
        return new Thumbnail(jpeg.toByteArray(), upright.getWidth(), upright.getHeight());
    }

    private static int longest(BufferedImage picture) {
        return Math.max(picture.getWidth(), picture.getHeight());
    }

    private static BufferedImage scaled(BufferedImage picture, double scale) {
        int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        var transform = AffineTransform.getScaleInstance(
                (double) width / picture.getWidth(), (double) height / picture.getHeight());
        return drawn(picture, width, height, transform);
    }

    /** On white, where a picture is transparent. */
    private static BufferedImage drawn(BufferedImage picture, int width, int height, AffineTransform transform) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(picture, transform, null);
        graphics.dispose();
        return drawn;
    }

    /** @param orientation as Exif counts them: from 5 on the sides change places */
    private static BufferedImage turned(BufferedImage picture, int orientation) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return switch (orientation) {
            case 2 -> drawn(picture, width, height, new AffineTransform(-1, 0, 0, 1, width, 0));
            case 3 -> drawn(picture, width, height, new AffineTransform(-1, 0, 0, -1, width, height));
            case 4 -> drawn(picture, width, height, new AffineTransform(1, 0, 0, -1, 0, height));
            case 5 -> drawn(picture, height, width, new AffineTransform(0, 1, 1, 0, 0, 0));
            case 6 -> drawn(picture, height, width, new AffineTransform(0, 1, -1, 0, height, 0));
            case 7 -> drawn(picture, height, width, new AffineTransform(0, -1, -1, 0, height, width));
            case 8 -> drawn(picture, height, width, new AffineTransform(0, -1, 1, 0, 0, width));
            default -> picture;
        };
    }
}
