package tsunagi.supportlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
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
        return send(multipart(path)
                .file(new MockMultipartFile("file", fileName, "application/pdf", content))
                .param("formToken", UUID.randomUUID().toString())
                .param("on", "R8.11.20")
                .param("method", "M01")
                .param("support", "given")
                .param("staff", town.consultant().staff().value().toString())
                .param("facts", facts)
                .with(csrf())
                .with(world.signedIn(town.consultant())));
    }

    private Document page() throws Exception {
        return Jsoup.parse(
                send(get(path).with(world.signedIn(town.consultant()))).getContentAsString());
    }

    @Test
    void aPaperStandsBesideItsRecordAndOpensFromThere() throws Exception {
        assertThat(record("契約書を預かった。", "契約書.pdf", PAPER).getRedirectedUrl()).isEqualTo(path);
        var link = page().expectFirst(".ts-timeline__entry a[href*=/documents/]");
        assertThat(link.text()).isEqualTo("契約書.pdf");
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
    void whenSomethingElseIsMissingTheFileIsAskedForAgain() throws Exception {
        var answer = record(" ", "契約書.pdf", PAPER);
        assertThat(answer.getStatus()).isEqualTo(422);
        var form = Jsoup.parse(answer.getContentAsString());
        assertThat(form.select(".ts-summary a").eachAttr("href")).containsExactly("#f-facts", "#f-file");
        assertThat(form.expectFirst("#f-file-error").text()).contains("もう一度選んでください");
    }
}
