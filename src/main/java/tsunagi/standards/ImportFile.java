package tsunagi.standards;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import tsunagi.kernel.Refusal;

/** 取り込むファイル — an Excel workbook (its first sheet) or a CSV, brought to the text that one would paste. */
final class ImportFile {
    private static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_UNPACKED = 16 * 1024 * 1024;
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"));
    private static final String WHICH = "Excel（.xlsx）かCSVのファイルを選んでください";

    private ImportFile() {}

    /** @throws Refusal when it is neither, or too large */
    static String text(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new Refusal("1MBまでのファイルを選んでください");
        }
        boolean zip = content.length > 4 && content[0] == 'P' && content[1] == 'K';
        return zip ? sheet(content) : csv(content);
    }

    private static String csv(byte[] content) {
        return CHARSETS.stream()
                .flatMap(charset -> decoded(content, charset).stream())
                .findFirst()
                .filter(text -> text.indexOf('\0') < 0)
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
                .orElseThrow(() -> new Refusal(WHICH));
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    private static String sheet(byte[] content) {
        refuseSwelling(content);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            var text = new StringBuilder();
            int last = 0;
            for (Row row : (Iterable<Row>) rows::iterator) {
                text.append("\n".repeat(Math.max(0, row.getRowNum() - Math.max(1, last))));
                last = row.getRowNum();
                text.append(cells(row));
            }
            return text.toString();
        } catch (IOException | RuntimeException unreadable) {
            throw new Refusal(WHICH);
        }
    }

    private static String cells(Row row) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(column -> row.getCellText(column).replaceAll("[\\t\\n\\r\"]", " "))
                .collect(joining("\t"));
    }

    /** An archive may hold a thousand times what it weighs; it is unpacked once, as far as there is room. */
    private static void refuseSwelling(byte[] content) {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            int room = MOST_UNPACKED;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (var part = zip.getInputStream(entry)) {
                    room -= part.readNBytes(room + 1).length;
                }
                if (room < 0) {
                    throw new Refusal("ファイルが大きすぎます。表だけのシートにしてください");
                }
            }
        } catch (IOException broken) {
            throw new Refusal(WHICH);
        }
    }
}
