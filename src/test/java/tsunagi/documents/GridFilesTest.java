package tsunagi.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagi.documents.Grid.Cell;
import tsunagi.documents.Grid.Figure;
import tsunagi.documents.Grid.Head;
import tsunagi.documents.Grid.Style;
import tsunagi.documents.Grid.Words;

/** Tables as files: Excel with merged heads and real numbers, CSV in both encodings of the municipalities. */
class GridFilesTest {
    private static final Charset MS932 = Charset.forName("windows-31j");

    private static Grid grid(String name) {
        return new Grid(
                "表",
                List.of(
                        List.<Cell>of(new Head("団体", 1, 2), new Head("相談", 2, 1)),
                        List.<Cell>of(Head.of("件数"), Head.of("率")),
                        List.<Cell>of(
                                new Words(name),
                                new Figure(BigDecimal.valueOf(1234), Style.COUNT),
                                new Figure(BigDecimal.valueOf(70), Style.PERCENT))));
    }

    @Test
    void aHeadOverSeveralColumnsOrRowsIsMerged() {
        var sheet = ReadWorkbook.part(Spreadsheets.excel(List.of(grid("練習市"))), "xl/worksheets/sheet1.xml");
        assertThat(sheet.select("mergeCell").eachAttr("ref")).containsExactlyInAnyOrder("A1:A2", "B1:C1");
    }

    @Test
    void aNumberIsANumberInTheSpreadsheet() {
        var excel = Spreadsheets.excel(List.of(grid("練習市")));
        assertThat(ReadWorkbook.numbers(excel, 1)).containsExactly("1234", "70");
    }

    @Test
    void whatLiesUnderAMergedHeadIsLeftOut() {
        var excel = Spreadsheets.excel(List.of(grid("練習市")));
        assertThat(ReadWorkbook.sheet(excel, 1))
                .containsExactly(List.of("団体", "相談", ""), List.of("", "件数", "率"), List.of("練習市", "1234", "70"));
    }

    @Test
    void aSheetTakesNoNameThatExcelRefuses() {
        var book = ReadWorkbook.part(
                Spreadsheets.excel(List.of(new Grid("a/b:" + "長".repeat(40), List.of()))), "xl/workbook.xml");
        assertThat(book.select("sheet").attr("name")).startsWith("a・b・").hasSize(31);
    }

    @Test
    void utf8BeginsWithTheMarkByWhichExcelKnowsIt() {
        var file = CsvFile.of(grid("𠮷田市"), CsvEncoding.UTF_8);
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF団体,相談\r\n件数,率\r\n𠮷田市,1234,70\r\n");
        assertThat(file.unwritable()).isEmpty();
    }

    /** 神 (U+FA19) and 神 (U+795E) are two characters, and a name is kept in the one that its bearer uses. */
    @Test
    void utf8LeavesACompatibilityCharacterAsItWasTyped() {
        var file = CsvFile.of(grid("福\uFA19市"), CsvEncoding.UTF_8);
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                .contains("福\uFA19市")
                .doesNotContain("\u795E");
    }

    @Test
    void ms932CountsEveryCharacterThatItCouldNotWrite() {
        var file = CsvFile.of(grid("𠮷田市𠮷ễ"), CsvEncoding.MS932);
        assertThat(file.unwritable()).containsExactly("𠮷", "𠮷", "ễ");
        assertThat(new String(file.bytes(), MS932)).contains("〓田市〓〓");
    }

    @Test
    void ms932WritesTheWaveDashUnderItsOwnNumber() {
        var file = CsvFile.of(grid("60〜64歳 −"), CsvEncoding.MS932);
        assertThat(file.unwritable()).isEmpty();
        assertThat(new String(file.bytes(), MS932)).contains("60～64歳 －");
    }

    /** Typed by somebody, opened by somebody else: OWASP's list, and the same signs in full width, which Excel reads too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+81-3-0000-0000",
                "-1+1",
                "@SUM(A1)",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM",
                " =1+1",
                "　＝1",
                "\t=1",
                "\r=1"
            })
    void textThatCouldBeAFormulaIsLedByAnApostrophe(String typed) {
        var file = CsvFile.of(new Grid("表", List.of(List.<Cell>of(new Words(typed)))), CsvEncoding.UTF_8);
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8).replace("\"", ""))
                .isEqualTo("\uFEFF'" + typed + "\r\n");
        var excel = Spreadsheets.excel(List.of(new Grid("表", List.of(List.<Cell>of(new Words(typed))))));
        assertThat(ReadWorkbook.sheet(excel, 1)).containsExactly(List.of("'" + typed));
        assertThat(ReadWorkbook.formulas(excel)).isEmpty();
    }

    @Test
    void aNumberBelowZeroAndOneWithoutAValueStayAsTheyAre() {
        var grid = new Grid("表", List.of(List.of(new Figure(BigDecimal.valueOf(-3), Style.COUNT), new Grid.NoValue())));
        assertThat(new String(CsvFile.of(grid, CsvEncoding.UTF_8).bytes(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF-3,－\r\n");
        assertThat(ReadWorkbook.sheet(Spreadsheets.excel(List.of(grid)), 1)).containsExactly(List.of("-3", "－"));
    }

    @Test
    void theLedgerCountsLinesOfDataAndNoHeads() {
        var titled = new Grid(
                "表", List.of(List.of(new Grid.Title("練習市")), List.of(Head.of("項目")), List.of(new Words("相談"))));
        assertThat(Grid.lines(List.of(grid("練習市"), titled))).isEqualTo(2);
    }
}
