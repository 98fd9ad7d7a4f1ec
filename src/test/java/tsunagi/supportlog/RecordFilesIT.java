package tsunagi.supportlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import tsunagi.access.Role;
import tsunagi.documents.FileRule;
import tsunagi.documents.FileType;
import tsunagi.tenancy.KeptSettings;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;

/** 写真・書類 of a record: sent with it, listed with it, opened within rights. */
@TsunagiIT
class RecordFilesIT {
    private static final byte[] PAPER = "%PDF-1.7\n賃貸借契約書".getBytes(StandardCharsets.UTF_8);

    @Autowired
    World world;

    @Autowired
    MockMvc http;

    @Autowired
    KeptSettings settings;

    @Autowired
    Clock clock;

    private Town town;
    private String path;

    @BeforeEach
    void aCase() {
        town = world.town();
        path = "/cases/" + world.openCase(town).number() + "/records";
    }

    private MockHttpServletResponse send(RequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse record(String facts, String fileName, byte[] content) throws Exception {
        return record(facts, new MockMultipartFile("file", fileName, "application/pdf", content));
    }

    private MockHttpServletResponse record(String facts, MockMultipartFile file) throws Exception {
        return send(multipart(path)
                .file(file)
                .param("formToken", UUID.randomUUID().toString())
                .param("on", "R8.11.20")
                .param("method", "M01")
                .param("support", "given")
                .param("staff", town.consultant().staff().value().toString())
                .param("facts", facts)
                .param("views", "見立て")
                .with(csrf())
                .with(world.signedIn(town.consultant())));
    }

    /** 記録に添えるファイルの決まり, from today on. */
    private void decide(int megabytes, boolean camera, FileType... types) {
        var setting = new FileRule(Set.of(types), megabytes, camera).setting();
        world.inTransaction(town.as(Role.ADMINISTRATOR), () -> {
            settings.enter(LocalDate.now(clock), setting, "試験");
            return setting;
        });
    }

    private Document form() throws Exception {
        return Jsoup.parse(
                send(get(path + "?new").with(world.signedIn(town.consultant()))).getContentAsString());
    }

    /** The form again, with the reason beside the field and everything typed; nothing is kept. */
    private void refuses(MockHttpServletResponse answer, String field, String... words) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        var form = Jsoup.parse(answer.getContentAsString());
        assertThat(form.expectFirst("#f-" + field + "-error").text()).contains(words);
        assertThat(form.select(".ts-summary a").eachAttr("href")).containsExactly("#f-" + field);
        assertThat(form.expectFirst("#f-facts").wholeText()).contains("玄関を見た。");
        assertThat(form.expectFirst("#f-views").wholeText()).contains("見立て");
        assertThat(form.select("input[name=method][checked]").eachAttr("value")).containsExactly("M01");
        assertThat(page().select(".ts-timeline__entry")).isEmpty();
    }

    private static byte[] picture(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private Document page() throws Exception {
        return Jsoup.parse(
                send(get(path).with(world.signedIn(town.consultant()))).getContentAsString());
    }

    @Test
    void aPaperStandsBesideItsRecordAndOpensFromThere() throws Exception {
        assertThat(record("契約書を預かった。", "契約書.pdf", PAPER).getRedirectedUrl()).isEqualTo(path);
        var link = page().expectFirst(".ts-timeline__entry a[href*=/documents/]");
        assertThat(link.select("span").eachText()).containsExactly("PDF", "契約書.pdf");
        assertThat(link.select("img")).isEmpty();
        var opened = send(get(link.attr("href")).with(world.signedIn(town.consultant())));
        assertThat(opened.getContentAsByteArray()).isEqualTo(PAPER);
        var stranger = world.town().consultant();
        assertThat(send(get(link.attr("href")).with(world.signedIn(stranger))).getStatus())
                .isEqualTo(404);
    }

    @Test
    void withoutAFileARecordIsARecord() throws Exception {
        assertThat(record("電話した。", "", new byte[0]).getRedirectedUrl()).isEqualTo(path);
        assertThat(page().select(".ts-timeline__entry")).hasSize(1);
        assertThat(page().select(".ts-timeline__entry a[href*=/documents/]")).isEmpty();
    }

    @Test
    void aProgramNamedPdfIsRefusedAndTheRecordIsNotWrittenButStaysInTheForm() throws Exception {
        byte[] program = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000");
        var answer = record("契約書を預かった。", "契約書.pdf", program);
        assertThat(answer.getStatus()).isEqualTo(422);
        var form = Jsoup.parse(answer.getContentAsString());
        assertThat(form.expectFirst("#f-file-error").text()).contains("「契約書.pdf」は添付できません");
        assertThat(form.expectFirst("#f-facts").wholeText()).contains("契約書を預かった。");
        assertThat(page().select(".ts-timeline__entry")).isEmpty();
    }

    @Test
    void theFormSaysWhatMayBeKeptAndOffersNoCameraUnlessItIsAllowed() throws Exception {
        assertThat(form().expectFirst("#f-file-support").text()).startsWith("PDF・画像（JPEG・PNG・TIFF）・Word・Excel、20MBまで。");
        assertThat(form().expectFirst("#f-file").attr("accept")).contains(".pdf,.jpg,.jpeg,.png");
        assertThat(form().select("[capture]")).isEmpty();

        decide(3, true, FileType.PDF, FileType.JPEG);
        assertThat(form().expectFirst("#f-file-support").text()).startsWith("PDF・画像（JPEG）、3MBまで。");
        assertThat(form().expectFirst("label[for=f-photo]").text()).startsWith("写真を撮る");
        assertThat(form().expectFirst("#f-photo[type=file]").attributes().asList())
                .extracting(attribute -> attribute.getKey() + "=" + attribute.getValue())
                .contains("capture=environment", "accept=image/jpeg");
    }

    @Test
    void aKindThatTheMunicipalityDoesNotKeepIsRefused() throws Exception {
        decide(20, false, FileType.PDF);
        refuses(record("玄関を見た。", "玄関.jpg", picture("jpg")), "file", "「玄関.jpg」の中身はJPEGです", "PDFだけです");
        decide(20, false, FileType.PDF, FileType.JPEG);
        assertThat(record("玄関を見た。", "玄関.jpg", picture("jpg")).getRedirectedUrl())
                .isEqualTo(path);
    }

    @Test
    void aPhotoThatIsTooLargeIsRefused() throws Exception {
        byte[] large = Arrays.copyOf(picture("jpg"), 20 * 1024 * 1024 + 1);
        refuses(record("玄関を見た。", "玄関.jpg", large), "file", "「玄関.jpg」は20MBを超えています", "画質を下げて");
        decide(1, false, FileType.JPEG);
        byte[] overOne = Arrays.copyOf(picture("jpg"), 1024 * 1024 + 1);
        refuses(record("玄関を見た。", "玄関.jpg", overOne), "file", "1MBを超えています");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void aBrokenPictureIsRefused(String format) throws Exception {
        byte[] whole = picture(format);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        refuses(record("玄関を見た。", "玄関." + format, half), "file", "画像として読めません");
    }

    @Test
    void aPhotoFromTheCameraIsKeptWhereItIsAllowedAndRefusedWhereItIsNot() throws Exception {
        var photo = new MockMultipartFile("photo", "image.jpg", "image/jpeg", picture("jpg"));
        refuses(record("玄関を見た。", photo), "file", "カメラで撮る写真は、いまは添付できない");
        decide(20, true, FileType.JPEG);
        assertThat(record("玄関を見た。", photo).getRedirectedUrl()).isEqualTo(path);
        assertThat(page().select(".ts-timeline__entry a[href*=/documents/]")).hasSize(1);
        decide(20, true, FileType.JPEG);
        var broken = new MockMultipartFile("photo", "image.jpg", "image/jpeg", Arrays.copyOf(picture("jpg"), 300));
        assertThat(Jsoup.parse(record("玄関を見た。", broken).getContentAsString())
                        .expectFirst("#f-photo-error")
                        .text())
                .contains("画像として読めません");
    }

    @Test
    void whenSomethingElseIsMissingTheFileIsAskedForAgain() throws Exception {
        var answer = record(" ", "契約書.pdf", PAPER);
        assertThat(answer.getStatus()).isEqualTo(422);
        var form = Jsoup.parse(answer.getContentAsString());
        assertThat(form.select(".ts-summary a").eachAttr("href")).containsExactly("#f-facts", "#f-file");
        assertThat(form.expectFirst("#f-file-error").text()).contains("もう一度選んでください");
    }
}
