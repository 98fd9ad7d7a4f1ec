package tsunagi.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.Refusal;

/** 取り込む表: as it is pasted out of Excel, and as a file. */
class ImportTableTest {
    private static Map<String, Long> read(String text) {
        return ImportTable.read(text).amounts().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().label(),
                        entry -> entry.getValue().amount()));
    }

    private static java.util.List<String> faults(String text) {
        return catchThrowableOfType(BrokenTable.class, () -> ImportTable.read(text)).faults().stream()
                .map(fault -> fault.line() + " " + fault.message())
                .toList();
    }

    @Test
    void whatIsPastedOutOfExcelIsUnderstood() {
        assertThat(read("世帯人数\t基準額（月）\t家賃上限\n１人\t92,000円\t５３，７００\n2人\t139000\t－\n3〜4人\t\t69,800\n"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "基準額 1人", 92_000L,
                        "家賃上限 1人", 53_700L,
                        "基準額 2人", 139_000L,
                        "家賃上限 3人", 69_800L,
                        "家賃上限 4人", 69_800L));
    }

    @Test
    void aCsvIsUnderstoodTooAndOneKindOfAmountIsEnough() {
        assertThat(read("人数,住宅扶助額\r\n\"1\",\"53,700\"\r\n\r\n7人以上,83800\r\n"))
                .hasSize(15)
                .containsEntry("家賃上限 1人", 53_700L)
                .containsEntry("家賃上限 7人", 83_800L)
                .containsEntry("家賃上限 20人", 83_800L)
                .doesNotContainKey("家賃上限 6人");
    }

    @Test
    void everyBrokenLineIsNamed() {
        assertThat(
                        faults(
                                "世帯人数\t基準額\t家賃上限\n1人\t92,00O\t53,700\n単身\t92,000\t53,700\n3人\t172,000\t698,000\n3人\t172,000\t69,800\n"))
                .hasSize(4)
                .satisfies(all -> {
                    assertThat(all.get(0)).startsWith("2 基準額「92,00O」：");
                    assertThat(all.get(1)).startsWith("3 人数は");
                    assertThat(all.get(2)).startsWith("4 家賃上限「698,000」：").contains("桁を確かめてください");
                    assertThat(all.get(3)).startsWith("5 基準額「172,000」：3人の行が2つあります");
                });
    }

    @Test
    void aTableWithoutItsHeadingsIsRefused() {
        assertThat(faults("1人\t92,000\t53,700"))
                .anySatisfy(fault -> assertThat(fault).contains("見出し"));
        assertThat(faults("世帯人数,基準額,備考\n1,92000,x")).singleElement().asString().contains("「備考」の列は取り込めません");
        assertThat(faults("世帯人数,基準額\n")).containsExactly("1 額の行がありません");
        assertThat(faults("世帯人数,基準額\n\"1,92000")).singleElement().asString().contains("区切りが読めません");
    }

    @Test
    void aFileIsBroughtToWhatOneWouldPaste() throws IOException {
        String csv = "世帯人数,基準額\n1人,\"92,000\"\n";
        assertThat(read(ImportFile.text(("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8))))
                .containsExactly(Map.entry("基準額 1人", 92_000L));
        assertThat(read(ImportFile.text(csv.getBytes(Charset.forName("windows-31j")))))
                .containsExactly(Map.entry("基準額 1人", 92_000L));
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("表");
            sheet.value(0, 0, "世帯人数");
            sheet.value(0, 1, "基準額");
            sheet.value(0, 2, "家賃上限");
            sheet.value(2, 0, "1人");
            sheet.value(2, 1, 92_000);
            sheet.value(2, 2, 53_700);
            sheet.value(3, 0, 2);
            sheet.value(3, 1, "十三万");
        }
        assertThat(faults(ImportFile.text(bytes.toByteArray())))
                .as("named by the line of the sheet")
                .singleElement()
                .asString()
                .startsWith("4 基準額「十三万」");
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        var swelling = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(swelling)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < 20; i++) {
                zip.write(nothing);
            }
        }
        assertThatThrownBy(() -> ImportFile.text(swelling.toByteArray()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("大きすぎます");
        assertThatThrownBy(() -> ImportFile.text(new byte[] {'P', 'K', 3, 4, 0, 0, 0}))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ImportFile.text(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .as("an old .xls")
                .isInstanceOf(Refusal.class);
    }
}
