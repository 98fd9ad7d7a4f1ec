package tsunagi.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads an Excel file again, for tests. */
public final class ReadWorkbook {
    private ReadWorkbook() {}

    /** The names of the sheets in their order. */
    public static List<String> names(byte[] excel) {
        return read(
                excel, book -> book.getSheets().map(sheet -> sheet.getName()).toList());
    }

    /** The rows of a sheet, counted from 1, as text without formats; an empty cell is the empty text. */
    public static List<List<String>> sheet(byte[] excel, int sheet) {
        return rows(excel, sheet).stream()
                .map(row -> row.stream()
                        .map(cell -> cell == null ? "" : cell.getText())
                        .toList())
                .toList();
    }

    /** What stands in a sheet as a number. */
    static List<String> numbers(byte[] excel, int sheet) {
        return cells(excel, sheet, CellType.NUMBER).map(Cell::getText).toList();
    }

    /** What would be reckoned on opening. */
    static List<String> formulas(byte[] excel) {
        return Stream.iterate(1, each -> each <= names(excel).size(), each -> each + 1)
                .flatMap(sheet -> cells(excel, sheet, CellType.FORMULA))
                .map(Cell::getFormula)
                .toList();
    }

    private static Stream<Cell> cells(byte[] excel, int sheet, CellType type) {
        return rows(excel, sheet).stream()
                .flatMap(row -> row.stream())
                .filter(cell -> cell != null && cell.getType() == type);
    }

    private static List<Row> rows(byte[] excel, int sheet) {
        return read(excel, book -> {
            try {
                return book.getSheet(sheet - 1).orElseThrow().read();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private static <T> T read(byte[] excel, Function<ReadableWorkbook, T> reading) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(excel))) {
            return reading.apply(book);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One part of the file, for what the reader doesn't tell. */
    static Document part(byte[] excel, String name) {
        try (var zip = ZipFile.builder().setByteArray(excel).get()) {
            var xml = zip.getInputStream(zip.getEntry(name)).readAllBytes();
            return Jsoup.parse(new String(xml, StandardCharsets.UTF_8), Parser.xmlParser());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
