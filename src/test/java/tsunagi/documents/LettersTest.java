package tsunagi.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;

class LettersTest {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final Letters LETTERS = new Letters(PrintSamples.pdf());

    @Test
    void aNoticeFitsOnOnePage() {
        byte[] paper = LETTERS.pdf(notice("家計改善支援事業による家計の立て直し"));
        PrintSamples.keep("letter", paper);
        assertThat(PrintSamples.pages(paper)).isOne();
        assertThat(PrintSamples.text(paper))
                .contains("長福第123号", "令和8年11月22日", "支援提供通知書", "記", "以上", "（公印省略）", "問合せ先")
                .doesNotContain("#");
    }

    @Test
    void aLongNoticeGoesOnToASecondPage() {
        byte[] paper = LETTERS.pdf(notice("毎月の収入と支出を一緒に確かめ、返済の順番を決めます。".repeat(60)));
        PrintSamples.keep("letter-long", paper);
        assertThat(PrintSamples.pages(paper)).isEqualTo(2);
        assertThat(PrintSamples.text(paper)).contains("1 / 2", "2 / 2");
    }

    @Test
    void thePaperIsA4() throws IOException {
        try (PDDocument document = PrintSamples.open(LETTERS.pdf(notice("家計改善支援事業")))) {
            var page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth() / POINTS_PER_MILLIMETRE).isCloseTo(210, within(0.5));
            assertThat(page.getHeight() / POINTS_PER_MILLIMETRE).isCloseTo(297, within(0.5));
        }
    }

    /** 行頭禁則, 行末禁則: each sign comes to the edge of a line once. (・ may begin one, as it does in lists.) */
    @Test
    void noLineBeginsOrEndsWithASignThatMayNot() throws IOException {
        for (int shift = 0; shift < 12; shift++) {
            var paper = LETTERS.pdf(notice("長".repeat(shift) + "「家賃」、（食料）。医療・教育ー「仕事」。（住まい）、".repeat(12)));
            assertThat(PrintSamples.text(paper).lines().map(String::strip).filter(line -> !line.isEmpty()))
                    .as("shifted by %d", shift)
                    .hasSizeGreaterThan(15)
                    .noneMatch(line -> "、。）」".indexOf(line.charAt(0)) >= 0)
                    .noneMatch(line -> "（「".indexOf(line.charAt(line.length() - 1)) >= 0);
        }
    }

    @Test
    void onlyTheAddressCanShowInTheWindow() throws IOException {
        var window = EnvelopeWindow.USUAL;
        String seen = textWithin(LETTERS.pdf(notice("家計改善支援事業")), 0, 0, window.clearFrom(), window.clearBelow());
        assertThat(seen).isEqualTo("〒940-0000 長岡市見本町一丁目2番3号 見本荘105号室 長岡 花子 様");
    }

    @Test
    void theWindowShowsTheWholeAddressWhereverTheSheetSlides() throws IOException {
        var window = new EnvelopeWindow(25, 18, 85, 50);
        byte[] paper = LETTERS.pdf(notice("家計改善支援事業"), window);
        String shown = textWithin(paper, window.left(), window.top(), window.addressWidth(), window.addressHeight());
        assertThat(shown).startsWith("〒940-0000").endsWith("長岡 花子 様");
    }

    @Test
    void aWindowThatHidesTheAddressIsRefused() {
        assertThatThrownBy(() -> new EnvelopeWindow(20, 15, 60, 45)).hasMessageContaining("隠れるおそれ");
    }

    private static String textWithin(byte[] paper, int left, int top, int width, int height) throws IOException {
        try (PDDocument document = PrintSamples.open(paper)) {
            var stripper = new PDFTextStripperByArea();
            stripper.addRegion(
                    "area",
                    new Rectangle2D.Double(
                            left * POINTS_PER_MILLIMETRE,
                            top * POINTS_PER_MILLIMETRE,
                            width * POINTS_PER_MILLIMETRE,
                            height * POINTS_PER_MILLIMETRE));
            stripper.extractRegions(document.getPage(0));
            return stripper.getTextForRegion("area").strip().replaceAll("[\\s　]+", " ");
        }
    }

    private static Letter notice(String content) {
        return new Letter(
                "長福第123号",
                LocalDate.of(2026, 11, 22),
                new Letter.Addressee("940-0000", List.of("長岡市見本町一丁目2番3号", "見本荘105号室"), "長岡 花子", "様"),
                new Letter.Sender("練習市福祉事務所長", "見本 一郎", Letter.Seal.OMITTED),
                "支援提供通知書",
                List.of("令和8年11月10日付けで申込みのあったプラン（プラン兼事業等利用申込書）について、" + "下記のとおり支援を提供することとしましたので通知します。"),
                List.of(
                        new Letter.Item.Table(
                                "提供する支援の種類",
                                List.of("事業", "支援提供機関", "期間"),
                                List.of(
                                        List.of("家計改善支援事業", "見本社会福祉協議会\n03-0000-0001", "令和8年12月1日から令和9年5月31日まで"),
                                        List.of("就労準備支援事業", "見本就労センター\n03-0000-0002", "令和8年12月1日から令和9年11月30日まで"))),
                        new Letter.Item.Text("支援の内容", content),
                        new Letter.Item.Text("留意事項", "就職や転居など、状況が変わったときはお知らせください。")),
                "この決定に不服がある場合は、この通知を受け取った日の翌日から起算して3か月以内に、市長に対して審査請求をすることができます。",
                "練習市福祉課　電話 03-0000-0000");
    }
}
