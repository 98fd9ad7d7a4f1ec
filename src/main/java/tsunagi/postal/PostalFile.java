package tsunagi.postal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;

/**
 * 日本郵便の utf_ken_all.csv, alone or in its zip. Whatever is wrong with it is said with its line; a file that is not whole gives
 * nothing.
 *
 * @param towns without repetitions
 * @param asOf the day of the file within its zip, null for a bare CSV
 */
record PostalFile(
        int lines, List<PostalTown> towns, @Nullable LocalDate asOf) {
    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final String WHICH = "日本郵便の「住所の郵便番号（1レコード1行、UTF-8形式）」の utf_ken_all.csv か、そのzipを選んでください。";

    PostalFile {
        towns = List.copyOf(towns);
    }

    private record Csv(byte[] bytes, @Nullable LocalDate asOf) {}

    /** @throws Refusal when it is another file, or a part of one */
    static PostalFile read(byte[] upload) {
        Csv csv = isZip(upload) ? unzipped(upload) : new Csv(upload, null);
        String text = text(csv.bytes());
        var lines = new PostalLines();
        int last = parse(text, lines);
        return new PostalFile(last, lines.whole(last), csv.asOf());
    }

    private static int parse(String text, PostalLines lines) {
        int last = 0;
        try (var parser = CSVFormat.DEFAULT.parse(new StringReader(text))) {
            for (CSVRecord line : parser) {
                last = (int) line.getRecordNumber();
                lines.add(last, line);
            }
        } catch (UncheckedIOException | IOException brokenOff) {
            throw new Refusal((last + 1) + "行目が途中で切れています。" + WHICH);
        }
        if (last > 0 && !text.endsWith("\n")) {
            throw new Refusal(last + "行目でファイルが途中で切れています。" + WHICH);
        }
        if (last == 0) {
            throw new Refusal("1行目がありません。空のファイルです。" + WHICH);
        }
        return last;
    }

    private static boolean isZip(byte[] upload) {
        return upload.length > 4 && upload[0] == 'P' && upload[1] == 'K' && upload[2] == 3 && upload[3] == 4;
    }

    private static Csv unzipped(byte[] upload) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(upload))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                    byte[] bytes = zip.readNBytes(MOST_BYTES + 1);
                    if (bytes.length > MOST_BYTES) {
                        throw new Refusal("zipの中のファイルが大きすぎます。" + WHICH);
                    }
                    return new Csv(bytes, entry.getTimeLocal().toLocalDate());
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal("zipが途中で切れているか、壊れています。" + WHICH);
        }
        throw new Refusal("zipの中にCSVファイルがありません。" + WHICH);
    }

    /** Strictly UTF-8: what can't be read is somewhere in particular. */
    private static String text(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var source = ByteBuffer.wrap(bytes);
        var text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(source, text, true);
        if (result.isError()) {
            long line = 1
                    + IntStream.range(0, source.position())
                            .filter(i -> bytes[i] == '\n')
                            .count();
            throw new Refusal(line + "行目に、UTF-8として読めない文字があります。" + WHICH);
        }
        String read = text.flip().toString();
        return read.startsWith("\uFEFF") ? read.substring(1) : read;
    }
}
