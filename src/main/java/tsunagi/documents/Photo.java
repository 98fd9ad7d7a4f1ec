package tsunagi.documents;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * 写真 — a picture without what a telephone writes beside it: the place where it was taken, its time, the serial number of the
 * camera, a small copy of the picture before it was cut. Not a point of the picture itself changes; which way up it is shown stays.
 */
final class Photo {
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int EXIF = 0xE1;
    private static final int COMMENT = 0xFE;
    /** Of what programs write beside a picture: its form (JFIF), its colours (ICC), and how they are coded (Adobe). */
    private static final Set<Integer> OF_THE_PICTURE = Set.of(0xE0, 0xE2, 0xEE);

    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_LENGTH_TYPE_AND_SUM = 12;
    private static final Set<String> BESIDE_THE_PICTURE = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME");

    private static final byte[] EXIF_HEADER = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int UPRIGHT = 1;
    /** An Exif segment with one entry, the orientation: the eighth byte from its end. */
    private static final byte[] ONLY_THE_ORIENTATION = HexFormat.of()
            .parseHex("ffe1002245786966000049492a0008000000" + "0100" + "120103000100000001000000" + "00000000");

    private static final int PLACE_OF_ORIENTATION = ONLY_THE_ORIENTATION.length - 8;

    private Photo() {}

    /** Empty when the bytes are no whole picture. */
    static Optional<byte[]> bare(FileType type, byte[] content) {
        try {
            return switch (type) {
                case JPEG -> Optional.of(bareJpeg(ByteBuffer.wrap(content)));
                case PNG -> Optional.of(barePng(ByteBuffer.wrap(content)));
                case PDF, TIFF, WORD, EXCEL -> Optional.of(content);
            };
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    /** Which way up a bare picture is shown, from 1 to 8 as Exif counts. */
    static int orientation(byte[] bare) {
        int place = 2 + PLACE_OF_ORIENTATION;
        boolean said =
                bare.length > place && Arrays.equals(bare, 2, place, ONLY_THE_ORIENTATION, 0, PLACE_OF_ORIENTATION);
        return said ? bare[place] : UPRIGHT;
    }

    private static byte[] bareJpeg(ByteBuffer photo) {
        var bare = new ByteArrayOutputStream(photo.remaining());
        int orientation = UPRIGHT;
        var segments = new ByteArrayOutputStream(photo.remaining());
        for (int marker = marker(photo); marker != END_OF_IMAGE; marker = marker(photo)) {
            if (marker == START_OF_IMAGE) {
                continue;
            }
            byte[] segment = next(photo, Short.toUnsignedInt(photo.getShort()) - 2);
            if (marker == EXIF) {
                orientation = Math.max(orientation, orientationIn(segment));
            } else if (staysInJpeg(marker)) {
                write(segments, marker, segment);
            }
            if (marker == START_OF_SCAN) {
                copyScan(photo, segments);
            }
        }
        bare.write(0xFF);
        bare.write(START_OF_IMAGE);
        if (orientation != UPRIGHT) {
            byte[] exif = ONLY_THE_ORIENTATION.clone();
            exif[PLACE_OF_ORIENTATION] = (byte) orientation;
            bare.writeBytes(exif);
        }
        bare.writeBytes(segments.toByteArray());
        bare.write(0xFF);
        bare.write(END_OF_IMAGE);
        return bare.toByteArray();
    }

    /** Never makes room for more than there is. */
    private static byte[] next(ByteBuffer photo, long count) {
        if (count < 0 || count > photo.remaining()) {
            throw new IllegalArgumentException("cut off");
        }
        byte[] read = new byte[(int) count];
        photo.get(read);
        return read;
    }

    private static boolean staysInJpeg(int marker) {
        boolean ofPrograms = marker >= 0xE0 && marker <= 0xEF;
        return marker != COMMENT && (!ofPrograms || OF_THE_PICTURE.contains(marker));
    }

    /** Between two segments any number of filling bytes may stand. */
    private static int marker(ByteBuffer photo) {
        if (Byte.toUnsignedInt(photo.get()) != 0xFF) {
            throw new IllegalArgumentException("no marker");
        }
        int marker = 0xFF;
        while (marker == 0xFF) {
            marker = Byte.toUnsignedInt(photo.get());
        }
        return marker;
    }

    private static void write(ByteArrayOutputStream bare, int marker, byte[] segment) {
        bare.write(0xFF);
        bare.write(marker);
        bare.write((segment.length + 2) >> 8);
        bare.write(segment.length + 2);
        bare.writeBytes(segment);
    }

    /** The points of the picture end before the next marker; FF00 is a point, FFD0 to FFD7 stand among them. */
    private static void copyScan(ByteBuffer photo, ByteArrayOutputStream bare) {
        while (true) {
            int read = Byte.toUnsignedInt(photo.get());
            if (read != 0xFF) {
                bare.write(read);
                continue;
            }
            int next = Byte.toUnsignedInt(photo.get(photo.position()));
            if (next != 0 && (next < 0xD0 || next > 0xD7)) {
                photo.position(photo.position() - 1);
                return;
            }
            bare.write(read);
            bare.write(photo.get());
        }
    }

    private static int orientationIn(byte[] segment) {
        if (segment.length < EXIF_HEADER.length + 8
                || !Arrays.equals(segment, 0, EXIF_HEADER.length, EXIF_HEADER, 0, EXIF_HEADER.length)) {
            return UPRIGHT;
        }
        ByteBuffer tiff = ByteBuffer.wrap(segment, EXIF_HEADER.length, segment.length - EXIF_HEADER.length)
                .slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        try {
            int directory = tiff.getInt(4);
            int entries = Short.toUnsignedInt(tiff.getShort(directory));
            for (int entry = 0; entry < entries; entry++) {
                int place = directory + 2 + 12 * entry;
                if (Short.toUnsignedInt(tiff.getShort(place)) == ORIENTATION) {
                    int value = tiff.getShort(place + 8);
                    return value >= 1 && value <= 8 ? value : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException garbled) {
            return UPRIGHT;
        }
    }

    private static byte[] barePng(ByteBuffer photo) {
        var bare = new ByteArrayOutputStream(photo.remaining());
        bare.writeBytes(next(photo, PNG_SIGNATURE));
        String type = "";
        while (!type.equals("IEND")) {
            int start = photo.position();
            long length = Integer.toUnsignedLong(photo.getInt());
            type = new String(next(photo, 4), StandardCharsets.US_ASCII);
            photo.position(start);
            byte[] chunk = next(photo, length + PNG_LENGTH_TYPE_AND_SUM);
            if (!BESIDE_THE_PICTURE.contains(type)) {
                bare.writeBytes(chunk);
            }
        }
        return bare.toByteArray();
    }
}
