package tsunagi.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PdfTest {
    private static final String RARE = "𠮷田 髙橋 山﨑 福\uFA19 𩸽 Nguyễn Thị Hạnh ☑☐◎○ 令和元年5月1日";
    private static final Pdf PDF = PrintSamples.pdf();

    @Test
    void everyCharacterOfNamesAndFormsIsPrinted() {
        byte[] paper = PDF.fromHtml(page(RARE + " <b>☑ 太字 髙﨑𠮷</b>"));
        PrintSamples.keep("characters", paper);
        assertThat(PrintSamples.text(paper))
                .contains("𠮷田", "髙橋", "山﨑", "福\uFA19", "𩸽", "Nguyễn Thị Hạnh", "☑☐◎○", "令和元年5月1日")
                .doesNotContain("#", "〓");
    }

    @Test
    void aVariationSelectorIsDroppedAndThePaperSaysSo() {
        byte[] paper = PDF.fromHtml(page("渡邉\uDB40\uDD00様"));
        assertThat(PrintSamples.text(paper))
                .contains("渡邉様", "氏名は戸籍の表記と異なる場合があります")
                .doesNotContain("#");
    }

    @Test
    void aCharacterThatNoFontHasBecomesAGetaMarkAndThePaperSaysSo() {
        byte[] paper = PDF.fromHtml(page("名前 សុខ\u0007"));
        assertThat(PrintSamples.text(paper)).contains("〓", "印字できない文字").doesNotContain("#");
    }

    @Test
    void anOrdinaryPaperCarriesNoNote() {
        assertThat(PrintSamples.text(PDF.fromHtml(page("長岡花子")))).doesNotContain("戸籍", "印字できない");
    }

    @Test
    void theFileSaysItsTitleAndLanguageAndNothingElse() throws IOException {
        try (PDDocument document = PrintSamples.open(PDF.fromHtml(page("長岡花子")))) {
            var information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("見本");
            assertThat(information.getAuthor()).isNull();
            assertThat(information.getCreationDate().toInstant()).isEqualTo("2026-11-22T03:00:00Z");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja");
        }
    }

    @Test
    void noAddressIsEverOpened() throws IOException {
        try (var server = new java.net.ServerSocket(0)) {
            server.setSoTimeout(300);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x.png";
            PDF.fromHtml(page("<img src=\"" + address + "\"/><img src=\"file:///etc/hostname\"/>"
                    + "<div style=\"background: url(" + address + ")\">あ</div>"));
            assertThat(server).satisfies(socket -> assertThat(socket.isBound()).isTrue());
            org.assertj.core.api.Assertions.assertThatThrownBy(server::accept)
                    .isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void papersPrintedAtTheSameTimeDoNotMix() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<String>> prints = List.of("甲", "乙", "丙", "丁", "戊", "己").stream()
                    .map(name -> (Callable<String>) () -> PrintSamples.text(PDF.fromHtml(page(name.repeat(40)))))
                    .toList();
            List<String> texts = threads.invokeAll(prints).stream()
                    .map(print -> print.resultNow().strip())
                    .toList();
            assertThat(texts)
                    .hasSize(6)
                    .allSatisfy(text -> assertThat(text.replaceAll("\\s", "")).matches("(.)\\1{39}"));
        }
    }

    private static String page(String body) {
        return "<html lang=\"ja\"><head><title>見本</title></head><body>" + body + "</body></html>";
    }
}
