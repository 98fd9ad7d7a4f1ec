package tsunagi.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.Permission;
import tsunagi.access.Role;
import tsunagi.audit.AuditEntry;
import tsunagi.audit.AuditLog;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 監査記録と団体の設定 on screen. */
@TsunagiIT
class AuditScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CaseGrants grants;

    @Autowired
    Access access;

    @Autowired
    AuditLog audit;

    private Document page(Actor actor, String path) throws Exception {
        var result = mvc.perform(get(path).with(world.signedIn(actor)));
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    @Test
    void theAuditorSeesWhoLookedAtAPerson() throws Exception {
        var town = world.town();
        var number = world.openCase(town).number().value();
        page(town.as(Role.EMPLOYMENT_SUPPORTER), "/cases/" + number);
        var lines = page(town.as(Role.AUDITOR), "/audit?number=" + number);
        assertThat(lines.expectFirst("tbody").text()).contains("ケースを見る", number);
    }

    @Test
    void whoLookedLongAgoIsOnALaterPage() throws Exception {
        var town = world.town();
        var number = world.openCase(town).number();
        world.inTransaction(town.as(Role.CHIEF_CONSULTANT), () -> access.enter(Permission.TRIAGE, number));
        for (int i = 0; i < 200; i++) {
            world.inTransaction(town.consultant(), () -> access.enter(Permission.VIEW_CASE, number));
        }
        var auditor = town.as(Role.AUDITOR);
        var newest = page(auditor, "/audit?number=" + number.value());
        assertThat(newest.expectFirst("tbody").text()).doesNotContain("振り分けを決める");
        String next = newest.expectFirst("a[rel=next]").attr("href");
        assertThat(page(auditor, next).expectFirst("tbody").text()).contains("振り分けを決める");
    }

    @Test
    void everyActThatIsNoPermissionHasAName() throws Exception {
        var town = world.town();
        world.inTransaction(town.consultant(), () -> {
            for (String action : List.of("SIGN_IN", "SHOW_SCREEN", "API_HOUSING_BENEFIT")) {
                audit.record(AuditEntry.done(action, "SCREEN"));
            }
            return true;
        });
        assertThat(page(town.as(Role.AUDITOR), "/audit").expectFirst("tbody").text())
                .contains("サインイン", "隠した画面の再表示", "住居確保給付金の計算");
    }

    @Test
    void aStrangersKnockIsKeptWithItsReason() throws Exception {
        var town = world.town();
        var number = world.openCase(town).number().value();
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        assertThat(mvc.perform(get("/cases/" + number).with(world.signedIn(officer))))
                .hasStatus(404);
        assertThat(page(town.as(Role.AUDITOR), "/audit?number=" + number)
                        .expectFirst("tbody")
                        .text())
                .contains("拒否", "担当窓口のケースではない");
    }

    @Test
    void theChiefSeesWhoBrokeTheGlassAndWhy() throws Exception {
        var town = world.town();
        var number = world.openCase(town).number();
        var chief = town.as(Role.CHIEF_CONSULTANT);
        chief.run(() -> grants.restrict(number, true));
        town.as(Role.EMPLOYMENT_SUPPORTER).run(() -> grants.breakGlass(number, "本人から至急の電話があったため"));
        assertThat(page(chief, "/audit").text()).contains("緊急閲覧", "本人から至急の電話があったため");
    }

    @Test
    void aConsultantMayNotReadTheAuditLog() {
        var town = world.town();
        assertThat(mvc.perform(get("/audit").with(world.signedIn(town.consultant()))))
                .hasStatus(403);
    }

    @Test
    void whatIsNoCaseNumberIsToldBesideTheField() throws Exception {
        var auditor = world.town().as(Role.AUDITOR);
        var result = mvc.perform(get("/audit").param("number", "八番").with(world.signedIn(auditor)));
        assertThat(result).hasStatus(422);
        assertThat(Jsoup.parse(result.getResponse().getContentAsString())
                        .expectFirst("#f-number-error")
                        .text())
                .startsWith("＊ケース番号は");
    }

    @Test
    void theSettingsShowNagaokasRoutesWithTheirSource() throws Exception {
        var rows = page(world.town("nagaoka").consultant(), "/settings").select("tbody tr");
        assertThat(rows.eachText()).anySatisfy(row -> assertThat(row).contains("就労準備支援事業", "支援決定"));
    }

    @Test
    void theSettingsShowWhoRunsTheDeskAndWhenItIsOpen() throws Exception {
        var text = page(world.town("osaka-minato").consultant(), "/settings").text();
        assertThat(text)
                .contains("みなと寮・港区社協共同体", "共同事業体", "主任相談支援員兼家計改善支援員 1.0（常勤の人数）", "相談支援員 2.0（常勤換算）")
                .contains("通常 月火水木金 09:00〜17:30", "祝日", "12月29日〜1月3日");
        assertThat(page(world.town().consultant(), "/settings").text())
                .contains("夜間 木 17:15〜19:30", "土日 土 09:00〜12:00")
                .doesNotContain("仮定");
    }

    @Test
    void everyRouteOfMinatoIsMarkedAsAssumed() throws Exception {
        var settings = page(world.town("osaka-minato").consultant(), "/settings");
        assertThat(settings.text()).contains("市に確認してください");
        assertThat(settings.expectFirst("table").select("tbody tr"))
                .hasSizeGreaterThan(12)
                .allSatisfy(row -> assertThat(row.text()).contains("仮定"));
    }
}
