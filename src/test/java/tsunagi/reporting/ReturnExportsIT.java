package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Role;
import tsunagi.documents.ReadWorkbook;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** A return as Excel, CSV and PDF. */
@TsunagiIT
class ReturnExportsIT {
    private static final String MAY = "?from=2026-05&until=2026-05";

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private World.Town town;

    @BeforeEach
    void threeConsultationsInMay() {
        town = world.town();
        for (int day = 1; day <= 3; day++) {
            world.openCase(town, LocalDate.of(2026, 5, day));
        }
    }

    private MvcTestResult asked(Role role, String path) {
        return mvc.perform(get("/returns" + path + MAY).with(world.signedIn(town.as(role))));
    }

    private List<String> ledger(Role role, String query) throws Exception {
        var result = mvc.perform(get("/export-ledger" + query).with(world.signedIn(town.as(role))));
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString())
                .select("main tbody tr")
                .eachText();
    }

    private byte[] bytes(String path) {
        var result = asked(Role.MUNICIPAL_OFFICER, path);
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    @Test
    void theCsvHasALineForEachNumberOfEverySection() {
        String csv = new String(bytes("/return.csv"), StandardCharsets.UTF_8);
        assertThat(csv.lines())
                .contains("練習市,市全体,2026-05,2026-05,国の様式,相談,新規相談受付件数,new-consultations,件,3,3,")
                .contains(
                        "練習市,市全体,2026-05,2026-05,国の様式,相談,新規相談受付件数 人口10万人あたり（1か月）,new-consultations-per-100000,件,2.5,1.3,")
                .anyMatch(line -> line.contains("profile.MALE-50-WX,人,3,3"))
                .anyMatch(line ->
                        line.startsWith("練習市,市全体,2026-05,2026-05,目安値との比較") && line.contains("plan-rate,%,0,0,50"));
    }

    @Test
    void theDaysOfTheFileStandInItsName() {
        assertThat(asked(Role.CHIEF_CONSULTANT, "/return.xlsx"))
                .hasHeader("Content-Disposition", "attachment; filename=\"return-2026-05.xlsx\"");
    }

    /** 自治体別集計表: 18 columns and the rate, each number in a row for the month and one for the year. */
    @Test
    void theWorkbookHasTheNationsTableFirst() {
        var table = ReadWorkbook.sheet(bytes("/return.xlsx"), 1);
        assertThat(table.get(2))
                .containsExactly(
                        "",
                        "人口",
                        "新規相談受付件数",
                        "人口10万人あたり（1か月）",
                        "プラン作成件数",
                        "人口10万人あたり（1か月）",
                        "就労支援対象者数",
                        "人口10万人あたり（1か月）",
                        "住居確保給付金",
                        "居住支援事業",
                        "家計改善支援事業",
                        "就労準備支援事業",
                        "就労訓練事業",
                        "自立相談支援機関による就労支援",
                        "生活福祉資金による貸付",
                        "生活保護受給者等就労自立促進事業",
                        "就労者数",
                        "うち就労支援対象プラン作成者分（就労）",
                        "増収者数",
                        "うち就労支援対象プラン作成者分（増収）",
                        "就労・増収率");
        assertThat(table.get(3))
                .hasSize(21)
                .startsWith("練習市 令和8年5月分", "120000", "3", "2.5", "0", "0.0")
                .endsWith("－");
        assertThat(table.get(4)).startsWith("練習市 令和8年度累計", "120000", "3", "1.3");
    }

    @Test
    void everySectionIsASheet() {
        var excel = bytes("/return.xlsx");
        assertThat(ReadWorkbook.names(excel)).hasSize(9).startsWith("国の様式", "スクリーニング", "性別・年齢・就労状況");
        assertThat(ReadWorkbook.sheet(excel, 9))
                .contains(List.of("指標", "目安値", "目安値の年度", "実績", "達成率", "判定"))
                .contains(List.of("新規相談受付件数 人口10万人あたり（1か月）", "26", "平成30年度", "2.5", "10%", "未達"));
    }

    @Test
    void thePaperShowsTheNumbers() throws IOException {
        try (var paper = Loader.loadPDF(bytes("/return.pdf"))) {
            assertThat(new PDFTextStripper().getText(paper)).contains("支援状況の報告", "新規相談受付件数", "性別・年齢・就労状況");
        }
    }

    @Test
    void theLedgerHasALineForEachFileByWhichItCanBeTraced() throws Exception {
        var csv = bytes("/return-ms932.csv");
        var sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(csv));
        var lines = new String(csv, Charset.forName("windows-31j")).lines().count() - 1;
        for (Role role : List.of(Role.AUDITOR, Role.ADMINISTRATOR)) {
            assertThat(ledger(role, "?sha256=" + sha256.substring(0, 8)))
                    .singleElement()
                    .asString()
                    .contains("支援状況の報告（市全体）", "令和8年5月分", "CSV（Shift_JIS）", "%,d行".formatted(lines))
                    .contains("return-2026-05.csv " + sha256);
            assertThat(ledger(role, "?sha256=" + "0".repeat(64))).isEmpty();
        }
    }

    /** The officer belongs to no desk, so the chief sees only what her own desk took out. */
    @Test
    void aChiefSeesTheFilesOfHerOwnDesk() throws Exception {
        bytes("/return.csv");
        assertThat(ledger(Role.CHIEF_CONSULTANT, "")).isEmpty();
        assertThat(asked(Role.CHIEF_CONSULTANT, "/return.pdf")).hasStatusOk();
        assertThat(ledger(Role.CHIEF_CONSULTANT, "")).singleElement().asString().contains("支援状況の報告（自分の窓口）", "PDF");
    }

    @Test
    void onlyWhoAnswersForItReadsTheLedger() {
        for (Role role : List.of(Role.CONSULTANT, Role.MUNICIPAL_OFFICER)) {
            assertThat(mvc.perform(get("/export-ledger").with(world.signedIn(town.as(role)))))
                    .hasStatus(403);
        }
    }

    /** The audit log is sealed: so is what the ledger says. */
    @Test
    void theAuditLogSaysWhatLeft() {
        bytes("/return.csv");
        bytes("/return.pdf");
        var written = world.inTransaction(
                town.as(Role.MUNICIPAL_OFFICER),
                () -> jdbc.sql(
                                "select channel || ' ' || reason from audit_event where action = 'VIEW_RETURNS' and reason is not null")
                        .query(String.class)
                        .list());
        assertThat(written)
                .satisfiesExactlyInAnyOrder(
                        csv -> assertThat(csv).startsWith("FILE CSV（UTF-8、BOM付き） 支援状況の報告（市全体） 令和8年5月分 SHA-256 "),
                        paper -> assertThat(paper).startsWith("PRINT PDF 支援状況の報告（市全体） 令和8年5月分 SHA-256 "));
    }

    @Test
    void thePageSaysBeforehandWhatMs932CannotWrite() throws Exception {
        var page = Jsoup.parse(
                asked(Role.CHIEF_CONSULTANT, "/export").getResponse().getContentAsString());
        assertThat(page.text()).contains("書けない文字はありません");
        assertThat(page.select("main tbody a").eachAttr("href"))
                .hasSize(4)
                .allMatch(href -> href.endsWith("from=2026-05&until=2026-05&scope=all"));
    }

    @Test
    void whatMs932CannotWriteIsCountedAndNamedBeforeItIsTaken() throws Exception {
        world.inTransaction(
                town.as(Role.ADMINISTRATOR),
                () -> jdbc.sql("update staff_member set display_name = '𠮷田 ễ' where id = :id")
                        .param("id", town.consultant().staff().value())
                        .update());
        world.openCase(town, LocalDate.of(2026, 5, 4));
        var page = Jsoup.parse(
                asked(Role.CHIEF_CONSULTANT, "/export").getResponse().getContentAsString());
        assertThat(page.text()).contains("書けない文字が2個あります：𠮷 1個、ễ 1個。");
    }

    @Test
    void aConsultantTakesNothingOut() {
        for (String path : List.of("/return.xlsx", "/return.csv", "/return.pdf", "/export")) {
            assertThat(asked(Role.CONSULTANT, path)).hasStatus(403);
        }
    }
}
