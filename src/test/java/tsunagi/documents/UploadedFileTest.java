package tsunagi.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.Refusal;

class UploadedFileTest {
    private static final byte[] PDF = "%PDF-1.7\n…".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, PDF, scan.pdf",
        "ffd8ffd9, JPEG, scan.jpg",
        "89504e470d0a1a0a0000000049454e44ae426082, PNG, scan.png",
        "49492a0008000000, TIFF, scan.tif"
    })
    void theContentTellsTheTypeAndNamesTheFile(String content, FileType type, String name) {
        UploadedFile file = check("scan.pdf", HexFormat.of().parseHex(content));
        assertThat(file.type()).isEqualTo(type);
        assertThat(file.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"4d5a90000300000004000000", "7f454c46020101", "3c68746d6c3e", "2321002f62696e2f7368"})
    void aProgramOrPageNamedPdfIsRefused(String content) {
        assertThatThrownBy(() -> check("請求書.pdf", HexFormat.of().parseHex(content)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("「請求書.pdf」は添付できません");
    }

    @Test
    void aWordDocumentIsKeptButOneWithMacrosIsNot() throws IOException {
        assertThat(check("同意書.docx", zip("[Content_Types].xml", "word/document.xml"))
                        .type())
                .isEqualTo(FileType.WORD);
        assertThatThrownBy(
                        () -> check("同意書.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> check("同意書.docx", zip("setup.exe"))).isInstanceOf(Refusal.class);
    }

    @Test
    void moreThanTwentyMegabytesAreRefused() {
        assertThatThrownBy(() -> check("大.pdf", Arrays.copyOf(PDF, FileRule.WIDEST.bytes() + 1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("20MB");
        assertThat(check("大.pdf", Arrays.copyOf(PDF, FileRule.WIDEST.bytes())).content())
                .hasSize(FileRule.WIDEST.bytes());
    }

    @ParameterizedTest
    @CsvSource({
        "'C:\\Users\\花子\\署名.pdf', 署名.pdf",
        "'../../etc/passwd.pdf', passwd.pdf",
        "'fdp.\u202Egpj.pdf', fdp.gpj.pdf",
        "'...', 添付ファイル.pdf",
        "'𠮷田さん 様式1', 𠮷田さん 様式1.pdf"
    })
    void theNameKeepsNoPathAndNothingThatMisleads(String sent, String kept) {
        assertThat(check(sent, PDF).name()).isEqualTo(kept);
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }

    private static UploadedFile check(String name, byte[] content) {
        return UploadedFile.check(name, content, FileRule.WIDEST);
    }
}
