package tsunagi.casepage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 要約・履歴・担当・書類 of a case on screen and in PostgreSQL. */
@TsunagiIT
class CasePageScreensIT {
    private static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CaseFiles cases;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private Document page(Actor actor, String path) throws Exception {
        var result = mvc.perform(get(path).with(world.signedIn(actor)));
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private MvcTestResult send(Actor actor, String path, String name, String value, String reason) {
        return mvc.perform(post(path)
                .with(world.signedIn(actor))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param(name, value)
                .param("reason", reason));
    }

    private MvcTestResult attach(Actor actor, String path, String fileName, byte[] content) {
        return mvc.perform(multipart(path)
                .file(new MockMultipartFile("file", fileName, "application/pdf", content))
                .param("kind", "相談受付・申込票（署名済み）")
                .param("formToken", UUID.randomUUID().toString())
                .with(world.signedIn(actor))
                .with(csrf()));
    }

    @Test
    void theFirstPageSaysWhatComesNext() throws Exception {
        var town = world.town();
        var number = world.openCase(town).number().value();
        var page = page(town.consultant(), "/cases/" + number);
        assertThat(page.title()).contains(number).doesNotContain("試験 太郎");
        assertThat(page.text()).contains("試験 太郎", "振り分けを決める");
    }

    @Test
    void aStepIsSkippedOnlyWithAReason() throws Exception {
        var town = world.town();
        var path = "/cases/" + world.openCase(town).number().value() + "/history";
        assertThat(send(town.consultant(), path + "/skip", "step", "EMERGENCY", ""))
                .hasStatus(422);
        assertThat(send(town.consultant(), path + "/skip", "step", "EMERGENCY", "住まいも食べるものもある"))
                .hasStatus(303);
        assertThat(page(town.consultant(), path).expectFirst("tbody").text()).contains("緊急的な支援：住まいも食べるものもある");
    }

    @Test
    void whatStandsBehindAFactIsSaidInWordsAndNeverAsACode() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        var day = LocalDate.now(clock);
        var coded = Map.of(
                FactKind.EVALUATED, "replan",
                FactKind.CLOSED, "DECEASED",
                FactKind.FOLLOW_UP_PLANNED, "EMPLOYMENT",
                FactKind.EMERGENCY_SUPPORTED, "FOOD_AND_GOODS",
                FactKind.EMPLOYMENT_STARTED, "H17",
                FactKind.SUPPORT_RECORDED, "M01",
                FactKind.REFERRED, "WELFARE_OFFICE",
                FactKind.REACHED_OUT, "R2",
                FactKind.APPLIED, "SIGNED");
        world.inTransaction(town.consultant(), () -> {
            coded.forEach((kind, code) ->
                    cases.append(opened.id(), NewFact.of(kind, day).detail(code)));
            return true;
        });
        var notes = page(town.consultant(), "/cases/" + opened.number() + "/history")
                .select("tbody td:nth-child(4)")
                .eachText();
        assertThat(notes)
                .contains(
                        "再プランして継続",
                        "本人が亡くなられた",
                        "就職後",
                        "食料・物資",
                        "継続的就労",
                        "電話相談・連絡",
                        "福祉事務所（生活保護）",
                        "本人自ら連絡（電話・メール）",
                        "署名");
        assertThat(String.join(" ", notes)).doesNotContainPattern("[A-Z]{2}|[HMR][0-9]");
    }

    @Test
    void aMistakenFactIsTakenBackAndStaysReadable() throws Exception {
        var town = world.town();
        var path = "/cases/" + world.openCase(town).number().value() + "/history";
        send(town.consultant(), path + "/skip", "step", "EMERGENCY", "取り違えて登録");
        String action =
                page(town.consultant(), path).expectFirst("form[action$=/void]").attr("action");
        assertThat(send(town.consultant(), action, "unused", "", "別の方の記録だったため")).hasStatus(303);
        assertThat(page(town.consultant(), path).expectFirst("tbody").text()).contains("取消し済み", "別の方の記録だったため");
    }

    @ParameterizedTest
    @EnumSource(
            value = FactKind.class,
            names = {"PLAN_DECIDED", "SUPPORT_RECORDED", "MONITORED"})
    void whatHasARecordOfItsOwnIsNotTakenBackInTheHistoryUnlessItIsOnlyOnPaper(FactKind kind) throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        var path = "/cases/" + opened.number().value() + "/history";
        var day = LocalDate.now(clock);
        UUID recorded = world.inTransaction(town.consultant(), () -> {
            cases.append(opened.id(), NewFact.of(kind, day));
            cases.append(opened.id(), NewFact.of(FactKind.PLAN_SUBMITTED, day).onPaper(true));
            return cases.facts(opened.id()).stream()
                    .filter(fact -> fact.kind() == kind)
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
        var history = page(town.consultant(), path);
        assertThat(history.select("tr:contains(" + kind.label() + ") form")).isEmpty();
        assertThat(history.select("tr:contains(市へ提出) form")).hasSize(1);
        var forged = send(town.consultant(), path + "/" + recorded + "/void", "unused", "", "間違えたため");
        assertThat(forged).hasStatus(422).bodyText().contains("記録した画面");
    }

    @Test
    void theChiefAssignsAndOthersMayNot() throws Exception {
        var town = world.town();
        var path = "/cases/" + world.openCase(town).number().value();
        var supporter = town.as(Role.EMPLOYMENT_SUPPORTER).staff().value().toString();
        assertThat(send(town.consultant(), path + "/team", "member", supporter, ""))
                .hasStatus(403);
        assertThat(send(town.as(Role.CHIEF_CONSULTANT), path + "/team", "member", supporter, ""))
                .hasStatus(303);
        assertThat(page(town.consultant(), path).select(".ts-list li")).hasSize(2);
    }

    @Test
    void nobodyButTheStaffOfTheDeskJoinsTheTeam() throws Exception {
        var town = world.town();
        var path = "/cases/" + world.openCase(town).number().value();
        for (Actor stranger : List.of(
                town.as(Role.MUNICIPAL_OFFICER),
                world.enrol(town, Set.of(Role.CONSULTANT), List.of(world.otherOffice(town))),
                world.town().consultant())) {
            assertThat(send(
                            town.as(Role.CHIEF_CONSULTANT),
                            path + "/team",
                            "member",
                            stranger.staff().toString(),
                            ""))
                    .hasStatus(422);
        }
        assertThat(send(town.as(Role.CHIEF_CONSULTANT), path + "/team", "member", "八番", ""))
                .hasStatus(404);
        assertThat(page(town.consultant(), path).select(".ts-list li")).hasSize(1);
    }

    @Test
    void aScanIsKeptAndOpenedAgain() throws Exception {
        var town = world.town();
        var path = "/cases/" + world.openCase(town).number().value() + "/documents";
        assertThat(attach(town.consultant(), path, "申込票.pdf", PDF)).hasStatus(303);
        String file = page(town.consultant(), path).expectFirst("tbody a").attr("href");
        var opened = mvc.perform(get(file).with(world.signedIn(town.consultant())));
        assertThat(opened).hasStatusOk();
        assertThat(opened.getResponse().getContentAsByteArray()).isEqualTo(PDF);
        assertThat(world.inTransaction(town.consultant(), this::downloadsKept)).isEqualTo(1);
    }

    private long downloadsKept() {
        return jdbc.sql("select count(*) from audit_event where action = 'ATTACH_FILE' and channel = 'FILE'")
                .query(Long.class)
                .single();
    }

    @Test
    void anExecutableNamedPdfIsRefusedAndNothingIsKept() throws Exception {
        var town = world.town();
        var path = "/cases/" + world.openCase(town).number().value() + "/documents";
        assertThat(attach(town.consultant(), path, "申込票.pdf", new byte[] {'M', 'Z', 0, 0}))
                .hasStatus(422);
        assertThat(page(town.consultant(), path).text()).contains("まだ書類がありません");
    }

    @Test
    void aCaseOfAnotherMunicipalityIsNotFound() {
        var nagaoka = world.town("nagaoka");
        var number = world.openCase(nagaoka).number().value();
        var sapporo = world.town("sapporo").consultant();
        assertThat(mvc.perform(get("/cases/" + number).with(world.signedIn(sapporo))))
                .hasStatus(404);
    }
}
