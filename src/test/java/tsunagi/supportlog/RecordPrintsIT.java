package tsunagi.supportlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static tsunagi.supportlog.RecordFixture.interview;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.Role;
import tsunagi.kernel.Refusal;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** standard-forms §3, 出力用: No. / 対応日 / 対応方法 / 対応者 / 相手 / 内容（要旨） in the order of time, A4 landscape, by period and staff. */
@TsunagiIT
class RecordPrintsIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SupportLog log;

    @Autowired
    RecordPrints prints;

    @Autowired
    JdbcClient jdbc;

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void theRecordsStandInTheOrderOfTimeAndLongTextsWrapOverPages() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        var actor = town.consultant();
        actor.run(() -> log.write(opened.number(), interview(actor, "後の面談。𠮷田さんと Nguyễn さん。")));
        String longText = "家計の聞き取りを続けた。".repeat(400) + "終わり。";
        actor.run(() -> log.write(opened.number(), interview(actor, longText, "令和8年11月13日", RecordForm.GIVEN)));
        byte[] pdf = actor.call(() -> prints.history(opened.number(), HistoryFilter.EVERYTHING));
        try (var document = Loader.loadPDF(pdf)) {
            var page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth()).as("A4 landscape").isGreaterThan(page.getHeight());
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
        String text = text(pdf);
        assertThat(text)
                .contains("ID " + opened.number(), "試験 太郎", "対応方法", "相手", "内容（要旨）", "終わり。", "𠮷田さんと Nguyễn さん")
                .containsSubsequence("R8.11.13", "R8.11.20");
        assertThat(text).contains("【所見】落ち着いて話せている", "【方針】家計表を一緒に見る");
    }

    @Test
    void thePeriodAndThePersonLeaveTheOthersOut() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        var actor = town.consultant();
        var chief = town.as(Role.CHIEF_CONSULTANT);
        actor.run(() -> log.write(opened.number(), interview(actor, "前の週", "令和8年11月13日", RecordForm.GIVEN)));
        actor.run(() -> log.write(opened.number(), interview(actor, "今週")));
        chief.run(() -> log.write(opened.number(), interview(chief, "主任の面談")));
        var week = HistoryFilter.read("R8.11.16", "R8.11.22", "");
        assertThat(text(actor.call(() -> prints.history(opened.number(), week))))
                .contains("今週", "主任の面談", "期間：令和8年11月16日〜令和8年11月22日")
                .doesNotContain("前の週");
        var mine = HistoryFilter.read("", "", chief.staff().value().toString());
        assertThat(text(actor.call(() -> prints.history(opened.number(), mine))))
                .contains("主任の面談")
                .doesNotContain("今週");
    }

    @Test
    void aPrintIsAudited() {
        var town = world.town();
        var opened = world.openCase(town);
        town.consultant().run(() -> prints.history(opened.number(), HistoryFilter.EVERYTHING));
        List<String> channels = world.inTransaction(
                town.as(Role.AUDITOR),
                () -> jdbc.sql("select channel from audit_event where case_id = :case")
                        .param("case", opened.id().value())
                        .query(String.class)
                        .list());
        assertThat(channels).contains("PRINT");
    }

    @Test
    void aFilterThatCanNotBeReadIsToldBesideItsField() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        var answer = mvc.perform(
                get("/cases/" + opened.number() + "/records/print?since=きのう").with(world.signedIn(town.consultant())));
        assertThat(answer).hasStatus(422);
        assertThat(Jsoup.parse(answer.getResponse().getContentAsString())
                        .expectFirst("#f-since-error")
                        .text())
                .isNotEmpty();
        assertThatThrownBy(() -> HistoryFilter.read("R8.11.2", "R8.11.1", null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("終わり");
        assertThat(new HistoryFilter(LocalDate.of(2026, 4, 1), null, null, false).label(""))
                .isEqualTo("期間：令和8年4月1日〜");
    }

    @Test
    void theBlankSheetOffersEveryMethodOfTheDayAndNamesNobody() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        var answer = mvc.perform(
                get("/cases/" + opened.number() + "/records/print/blank").with(world.signedIn(town.consultant())));
        assertThat(answer).hasStatusOk();
        assertThat(text(answer.getResponse().getContentAsByteArray()))
                .contains("支援調整会議（中断決定）", "モニタリング", "客観的事実")
                .doesNotContain("試験 太郎");
    }
}
