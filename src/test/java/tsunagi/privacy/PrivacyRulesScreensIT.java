package tsunagi.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.kernel.JapaneseDates;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 個人情報に関する管理・取扱規程 on screen, on paper and in PostgreSQL. */
@TsunagiIT
class PrivacyRulesScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PrivacyRules rules;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private MvcTestResult enter(Actor actor, String label, LocalDate from, String purpose) {
        var request = post("/privacy-rules/new")
                .with(world.signedIn(actor))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param("label", label)
                .param("validFrom", JapaneseDates.formatShort(from));
        for (RulesSection section : RulesSection.values()) {
            request.param(section.field(), section == RulesSection.PURPOSE ? purpose : "{機関名}の" + section.label());
        }
        return mvc.perform(request);
    }

    private Document page(Actor actor, String path) throws Exception {
        var result = mvc.perform(get(path).with(world.signedIn(actor)));
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private RulesVersion inForce(Actor actor, LocalDate on) {
        return world.inTransaction(actor, () -> rules.inForce(on));
    }

    private RulesVersion explained(Actor actor, LocalDate on) {
        return world.inTransaction(actor, () -> rules.explained(on));
    }

    @Test
    void untilTheMunicipalityEntersItsOwnTheStandardTextHoldsAndSaysSo() throws Exception {
        var page = page(world.town().consultant(), "/privacy-rules");
        assertThat(page.select(".ts-card h3").eachText())
                .startsWith("取組方針", "個人情報の取得方法", "利用目的")
                .endsWith("改定", "附則");
        assertThat(page.expectFirst("main").text()).contains("標準の文です", "第2版（令和7年4月）・令和7年4月1日から適用");
    }

    @Test
    void aLaterVersionWaitsForItsDayAndWhatWasExplainedStays() throws Exception {
        var town = world.town();
        var today = LocalDate.now(clock);
        var told = explained(town.consultant(), today);
        assertThat(enter(town.as(Role.CHIEF_CONSULTANT), "第3版", today.plusDays(10), "新しい目的"))
                .hasStatus(303);
        assertThat(inForce(town.consultant(), today)).isEqualTo(told);
        assertThat(inForce(town.consultant(), today.plusDays(10)).sections())
                .containsEntry(RulesSection.PURPOSE, "新しい目的");
        var page = page(town.consultant(), "/privacy-rules");
        assertThat(page.select("tbody tr").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).contains("第3版", "これから適用", "団体の本文"),
                        second -> assertThat(second).contains("第2版", "標準の文"));
        assertThat(explained(town.consultant(), today).id()).isEqualTo(told.id());
    }

    @Test
    void theLaterOfTwoEntriesForOneDayHolds() {
        var town = world.town();
        var today = LocalDate.now(clock);
        enter(town.as(Role.ADMINISTRATOR), "第3版", today, "誤りのある文");
        enter(town.as(Role.ADMINISTRATOR), "第3版（訂正）", today, "正しい文");
        assertThat(inForce(town.consultant(), today).label()).isEqualTo("第3版（訂正）");
        assertThat(world.inTransaction(
                        town.consultant(),
                        () -> jdbc.sql("select count(*) from privacy_rules")
                                .query(Integer.class)
                                .single()))
                .isEqualTo(2);
    }

    @Test
    void thePaperHasTheAgencysNameInEachPlace() throws Exception {
        var town = world.town();
        var result = mvc.perform(get("/privacy-rules/print").with(world.signedIn(town.consultant())));
        assertThat(result).hasStatusOk();
        try (var document = Loader.loadPDF(result.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("様式7", "【第三者への提供の制限】", "（以下「当機関」といいます。）")
                    .doesNotContain("{", "〓");
        }
    }

    @Test
    void whoMayNotEnterATextIsRefusedAndAMistakeKeepsWhatWasTyped() throws Exception {
        var town = world.town();
        var today = LocalDate.now(clock);
        assertThat(enter(town.consultant(), "第3版", today, "目的")).hasStatus(403);
        var refused = enter(town.as(Role.CHIEF_CONSULTANT), "第3版", today, " ");
        assertThat(refused).hasStatus(422);
        var page = Jsoup.parse(refused.getResponse().getContentAsString());
        assertThat(page.expectFirst("#f-label").val()).isEqualTo("第3版");
        assertThat(page.expectFirst("#f-section-PURPOSE-error").text()).contains("利用目的");
    }

    @Test
    void anotherMunicipalityNeverReadsTheText() {
        var town = world.town();
        var told = explained(town.consultant(), LocalDate.now(clock));
        assertThat(mvc.perform(get("/privacy-rules/" + told.id())
                        .with(world.signedIn(world.town().consultant()))))
                .hasStatus(404);
    }
}
