package tsunagi.supportlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static tsunagi.supportlog.RecordFixture.interview;

import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.casefile.OpenedCase;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;

/** 追記: added below somebody else's record, by name and time, never changed, never counted. */
@TsunagiIT
class RecordCommentsIT {
    @Autowired
    World world;

    @Autowired
    MockMvc http;

    @Autowired
    SupportLog log;

    @Autowired
    RecordPrints prints;

    @Autowired
    JdbcClient jdbc;

    private Town town;
    private OpenedCase opened;
    private String record;

    @BeforeEach
    void aRecordOfTheConsultant() {
        town = world.town();
        opened = world.openCase(town);
        var writer = town.consultant();
        record = "/cases/" + opened.number() + "/records/"
                + writer.call(() -> log.write(opened.number(), interview(writer, "面談した。")));
    }

    private MockHttpServletResponse send(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(world.signedIn(actor))).andReturn().getResponse();
    }

    private MockHttpServletResponse comment(Actor actor, String text) throws Exception {
        return send(
                actor,
                post(record + "/comment")
                        .with(csrf())
                        .param("formToken", UUID.randomUUID().toString())
                        .param("comment", text));
    }

    private RecordsPage.Line line() {
        return town.consultant()
                .call(() -> log.page(opened.number(), 1))
                .lines()
                .getFirst();
    }

    private int count(String table) {
        return world.inTransaction(
                town.consultant(),
                () -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void aCommentStandsBelowTheRecordAndTheRecordStaysAsItWas() throws Exception {
        var answer = comment(town.as(Role.CHIEF_CONSULTANT), "大家にも確かめた。");
        assertThat(answer.getRedirectedUrl()).startsWith("/cases/" + opened.number() + "/records?page=1#record-");
        comment(town.consultant(), "ありがとうございます。");

        assertThat(line().comments()).extracting(RecordsPage.Comment::text).containsExactly("大家にも確かめた。", "ありがとうございます。");
        assertThat(line().comments().getFirst().written()).contains("試験 職員");
        assertThat(line().details().facts()).isEqualTo("面談した。");
        assertThat(line().earlier()).isEmpty();
        var page = send(town.consultant(), get("/cases/" + opened.number() + "/records"));
        assertThat(Jsoup.parse(page.getContentAsString())
                        .select(".ts-record__comment")
                        .eachText())
                .hasSize(2);
    }

    @Test
    void aCommentIsNoContactAndCanNeitherBeChangedNorDeleted() throws Exception {
        int contacts = count("happening");
        comment(town.as(Role.CHIEF_CONSULTANT), "大家にも確かめた。");
        assertThat(count("published_supportlog_record")).isEqualTo(1);
        assertThat(count("happening")).isEqualTo(contacts);
        for (String sql :
                new String[] {"update support_record_comment set body = 'x'", "delete from support_record_comment"}) {
            assertThatThrownBy(() -> world.inTransaction(
                            town.consultant(), () -> jdbc.sql(sql).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void anEmptyOneIsRefusedAndWhoMayNotWriteMayNotCommentEither() throws Exception {
        var answer = comment(town.consultant(), " ");
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".ts-summary a").eachAttr("href")).containsExactly("#f-comment");
        assertThat(page.text()).contains("面談した。");
        assertThat(comment(town.as(Role.AUDITOR), "見た").getStatus()).isEqualTo(403);
        assertThat(comment(world.town().consultant(), "よその団体").getStatus()).isEqualTo(404);
        assertThat(count("support_record_comment")).isZero();
    }

    @Test
    void theyArePrintedWhenChosenOnly() throws Exception {
        comment(town.as(Role.CHIEF_CONSULTANT), "大家にも確かめた。");
        assertThat(print(HistoryFilter.EVERYTHING)).contains("面談した。").doesNotContain("大家にも");
        assertThat(print(HistoryFilter.EVERYTHING.withComments(true))).contains("【追記", "大家にも確かめた。");
    }

    private String print(HistoryFilter filter) throws Exception {
        byte[] pdf = town.consultant().call(() -> prints.history(opened.number(), filter));
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
