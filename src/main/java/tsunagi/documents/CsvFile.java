package tsunagi.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tsunagi.documents.Grid.Cell;

/**
 * CSV — a table as text in an encoding. Before it is handed out the page says what {@code unwritable} holds.
 *
 * @param unwritable the characters that the encoding doesn't have, each as often as it occurred; 〓 stands for them
 */
public record CsvFile(byte[] bytes, List<String> unwritable) {
    private static final String MARK = "\uFEFF";
    private static final String GETA = "〓";
    /** Characters that MS932 has under another number: the same signs to every reader. */
    private static final Map<Integer, String> TWINS =
            Map.of((int) '〜', "～", (int) '−', "－", (int) '—', "―", (int) '‖', "∥");

    public CsvFile {
        bytes = bytes.clone();
        unwritable = List.copyOf(unwritable);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    public static CsvFile of(Grid grid, CsvEncoding encoding) {
        String text = text(grid);
        if (encoding == CsvEncoding.UTF_8) {
            return new CsvFile((MARK + text).getBytes(encoding.charset()), List.of());
        }
        var encoder = encoding.charset().newEncoder();
        var characters = text.codePoints()
                .mapToObj(each -> TWINS.getOrDefault(each, Character.toString(each)))
                .toList();
        String writable = characters.stream()
                .map(each -> encoder.canEncode(each) ? each : GETA)
                .collect(Collectors.joining());
        return new CsvFile(
                writable.getBytes(encoding.charset()),
                characters.stream().filter(each -> !encoder.canEncode(each)).toList());
    }

    private static String text(Grid grid) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            for (List<Cell> row : grid.rows()) {
                printer.printRecord(row.stream().map(SafeText::of));
            }
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
