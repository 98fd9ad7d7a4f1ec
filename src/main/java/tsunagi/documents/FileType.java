package tsunagi.documents;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The kinds of file that may be kept with a case, told by their content and never by their name. */
public enum FileType {
    PDF("PDF", "application/pdf", List.of("pdf"), "255044462d"),
    JPEG("JPEG", "image/jpeg", List.of("jpg", "jpeg"), "ffd8ff"),
    PNG("PNG", "image/png", List.of("png"), "89504e470d0a1a0a"),
    TIFF("TIFF", "image/tiff", List.of("tif", "tiff"), "49492a00", "4d4d002a"),
    WORD("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx")),
    EXCEL("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx"));

    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");

    private final String label;
    private final String mediaType;
    private final List<String> extensions;
    private final List<byte[]> beginnings;

    FileType(String label, String mediaType, List<String> extensions, String... beginnings) {
        this.label = label;
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.beginnings =
                Arrays.stream(beginnings).map(HexFormat.of()::parseHex).toList();
    }

    static Optional<FileType> of(byte[] content) {
        if (startsWith(content, ZIP)) {
            return ofZip(content);
        }
        return Arrays.stream(values())
                .filter(type -> type.beginnings.stream().anyMatch(beginning -> startsWith(content, beginning)))
                .findFirst();
    }

    /** As staff say it. */
    public String label() {
        return label;
    }

    boolean isPicture() {
        return this == JPEG || this == PNG || this == TIFF;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser may show it beside the page; the others are only saved. */
    public boolean shownInBrowser() {
        return this == PDF || this == JPEG || this == PNG;
    }

    List<String> extensions() {
        return extensions;
    }

    /** Reads the names in the archive only: nothing is unpacked, so an archive that swells does no harm. */
    private static Optional<FileType> ofZip(byte[] content) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            List<String> names = StreamSupport.stream(
                            ((Iterable<ZipArchiveEntry>) zip.getEntries()::asIterator).spliterator(), false)
                    .map(ZipArchiveEntry::getName)
                    .toList();
            boolean macros = names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
            if (macros || !names.contains("[Content_Types].xml")) {
                return Optional.empty();
            }
            return names.contains("word/document.xml")
                    ? Optional.of(WORD)
                    : Optional.of(EXCEL).filter(type -> names.contains("xl/workbook.xml"));
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
