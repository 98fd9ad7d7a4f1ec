package tsunagi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.casefile.OpenedCase;
import tsunagi.tenancy.ServiceCode;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** The plan's pages as a browser gets them. */
@TsunagiIT
class PlanScreensIT {
    @Autowired
    MockMvc browser;

    @Autowired
    World world;

    @Autowired
    TestPlans desk;

    @Autowired
    Plans plans;

    @Autowired
    Clock clock;

    private World.Town town;
    private Actor actor;
    private OpenedCase opened;
    private String href;

    @BeforeEach
    void openCase() {
        town = world.town();
        actor = town.consultant();
        opened = world.openCase(town);
        href = "/cases/" + opened.number() + "/plan";
    }

    private MockHttpServletResponse send(Actor by, String path, Map<String, String> typed) throws Exception {
        var request = post(path).with(world.signedIn(by)).with(csrf());
        typed.forEach(request::param);
        if (!typed.containsKey("formToken")) {
            request.param("formToken", UUID.randomUUID().toString());
        }
        return browser.perform(request).andReturn().getResponse();
    }

    private Document page(Actor by, String path) throws Exception {
        var response =
                browser.perform(get(path).with(world.signedIn(by))).andReturn().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return parsed(response);
    }

    private static Document parsed(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void anEmptyCaseOffersToWriteThePlanAndEveryButtonOfTheFormSavesIt() throws Exception {
        assertThat(page(actor, href).select(".ts-empty a").attr("href")).isEqualTo(href + "/edit");
        Document form = page(actor, href + "/edit");
        assertThat(form.select("main form[method=post]")).hasSize(1);
        assertThat(form.select("main button[name=next]").eachAttr("value"))
                .contains("issues/new", "goals/new", "lines/new", "agreement");
        assertThat(form.select("main input:not([type=hidden]), main textarea, main select"))
                .allSatisfy(input ->
                        assertThat(form.select("label[for=" + input.id() + "]")).hasSize(1));
        var typed = new HashMap<>(desk.complete());
        typed.put("next", "goals/new");
        assertThat(send(actor, href, typed).getRedirectedUrl()).isEqualTo(href + "/goals/new");
        assertThat(page(actor, href).text()).contains("家賃の心配をせずに眠りたい", "同意の前に書くこと（3件）");
    }

    @Test
    void theAssessmentStandsBesideThePlanAndItsIssues() throws Exception {
        assertThat(page(actor, href + "/edit").select("aside").text()).contains("アセスメントはまだ書かれていません");
        var sheet = Map.of("sheetVersion", "0", "issuesSummary", "家賃の滞納を解消する", "strengths", "料理が得意");
        send(actor, "/cases/" + opened.number() + "/assessment", sheet);
        send(actor, href, desk.complete());
        for (String screen : new String[] {"/edit", "/issues/new"}) {
            assertThat(page(actor, href + screen).select("aside").text())
                    .as(screen)
                    .contains("様式2は入力中", "家賃の滞納を解消する", "料理が得意");
        }
    }

    @Test
    void rowsAreAddedOneByOneAndAWrongDateKeepsWhatWasTyped() throws Exception {
        send(actor, href, desk.complete());
        var refused = send(actor, href + "/goals", Map.of("text", "週3日働く", "targetOn", "きのう"));
        assertThat(refused.getStatus()).isEqualTo(422);
        Document again = parsed(refused);
        assertThat(again.select("#f-text").val()).isEqualTo("週3日働く");
        assertThat(again.select("#f-targetOn").val()).isEqualTo("きのう");
        assertThat(again.select(".ts-summary a").eachAttr("href")).containsExactly("#f-targetOn");
        assertThat(again.title()).startsWith("エラー：");

        var saved = send(actor, href + "/goals", Map.of("text", "週3日働く", "targetOn", "R9.3.31", "next", "again"));
        assertThat(saved.getRedirectedUrl()).isEqualTo(href + "/goals/new");
        assertThat(page(actor, href).text()).contains("「週3日働く」", "令和9年3月31日");
        UUID goal = desk.plan(actor, opened.id()).content().goals().getFirst().id();
        assertThat(page(actor, href + "/goals/" + goal).select("#f-text").val()).isEqualTo("週3日働く");
        assertThat(send(actor, href + "/goals/" + goal + "/remove", Map.of("version", "1"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(desk.plan(actor, opened.id()).content().goals()).isEmpty();
    }

    @Test
    void aDoubleClickMakesOneRow() throws Exception {
        send(actor, href, desk.complete());
        var typed = Map.of("text", "滞納を返す", "formToken", UUID.randomUUID().toString());
        send(actor, href + "/issues", typed);
        assertThat(send(actor, href + "/issues", typed).getRedirectedUrl()).isEqualTo(href + "/edit#issues");
        assertThat(desk.plan(actor, opened.id()).content().issues()).hasSize(1);
    }

    @Test
    void twoPeopleOnTheSameFormChooseFieldByField() throws Exception {
        send(actor, href, desk.complete());
        var theirs = new HashMap<>(desk.complete());
        theirs.putAll(Map.of("version", "1", "wishes", "娘と暮らしたい"));
        assertThat(send(town.as(Role.CHIEF_CONSULTANT), href, theirs).getStatus())
                .isEqualTo(303);
        var mine = new HashMap<>(desk.complete());
        mine.putAll(Map.of("version", "1", "wishes", "早く働きたい"));
        var conflict = send(actor, href, mine);
        assertThat(conflict.getStatus()).isEqualTo(409);
        Document choice = parsed(conflict);
        assertThat(choice.select("fieldset legend").eachText()).containsExactly("生活に対する本人の意向");
        assertThat(choice.select("input[name=wishes]").eachAttr("value")).containsExactly("早く働きたい", "娘と暮らしたい");
        mine.put("version", choice.select("input[name=version]").val());
        assertThat(send(actor, href, mine).getStatus()).isEqualTo(303);
        assertThat(desk.plan(actor, opened.id()).sheet().wishes()).isEqualTo("早く働きたい");
    }

    @Test
    void tagsAndFormulasAreShownAsTheyWereTypedAndLongTextsAreKept() throws Exception {
        String nasty = "<script>alert(1)</script> =1+1 髙𠮷 " + "あ".repeat(9000);
        var typed = new HashMap<>(desk.complete());
        typed.put("wishes", nasty);
        assertThat(send(actor, href, typed).getStatus()).isEqualTo(303);
        Document page = page(actor, href);
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script> =1+1 髙𠮷");
        typed.put("wishes", "あ".repeat(10_001));
        typed.put("version", "1");
        var refused = send(actor, href, typed);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(parsed(refused).select("#f-wishes").val()).hasSize(10_001);
    }

    @Test
    void thePageSaysWhatTheMunicipalityWillDo() throws Exception {
        desk.draft(
                actor, opened.number(), List.of(ServiceCode.WORK_PREPARATION, ServiceCode.EMPLOYMENT_WITH_HELLO_WORK));
        String panel = page(actor, href).select("[aria-labelledby=plan-route]").text();
        assertThat(panel).contains("支援決定が必要です", "（就労準備支援事業）", "ハローワークへ支援を要請します", "出典 練習用");
    }

    @Test
    void theAgreementIsAskedForOnlyWhenNothingIsMissing() throws Exception {
        send(actor, href, desk.complete());
        Document early = page(actor, href + "/agreement");
        assertThat(early.select("form[action$=/agreement]")).isEmpty();
        assertThat(early.select("[aria-labelledby=plan-gaps] a").eachAttr("href"))
                .containsExactly(href + "/issues/new", href + "/goals/new", href + "/lines/new");
        assertThat(send(actor, href + "/agreement", Map.of()).getStatus()).isEqualTo(422);

        addRows();
        Document check = page(actor, href + "/agreement");
        assertThat(check.select("main a:contains(変更する)")).isNotEmpty();
        var incomplete = send(
                actor,
                href + "/agreement",
                Map.of("seen", check.select("[name=seen]").val()));
        assertThat(parsed(incomplete).select(".ts-summary a").eachAttr("href"))
                .containsExactly("#f-agreedOn", "#f-manner", "#f-evaluation");
        var agreed = send(
                actor,
                href + "/agreement",
                Map.of(
                        "seen",
                        check.select("[name=seen]").val(),
                        "agreedOn",
                        check.select("#f-agreedOn").val(),
                        "manner",
                        "ORAL",
                        "evaluation",
                        "12"));
        assertThat(agreed.getRedirectedUrl()).isEqualTo(href);
        Document after = page(actor, href);
        assertThat(after.text()).contains("本人同意済み", "口頭");
        assertThat(after.select(".ts-case__main a:contains(会議の議題にする)").attr("href"))
                .isEqualTo("/cases/" + opened.number() + "/conference");
        assertThat(browser.perform(get(href + "/edit").with(world.signedIn(actor)))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(href);
    }

    private void addRows() throws Exception {
        send(actor, href + "/issues", Map.of("text", "家賃の滞納"));
        send(actor, href + "/goals", Map.of("text", "分割で返す", "targetOn", "R9.3.31"));
        send(actor, href + "/lines", Map.of("supporter", "民生委員", "support", "見守り", "service", ""));
    }

    @Test
    void aReturnedPlanShowsTheReasonsOnTopAndOpensAgain() throws Exception {
        PlanId plan = desk.agreed(actor, opened.number(), opened.id(), ServiceCode.WORK_PREPARATION);
        LocalDate today = LocalDate.now(clock);
        world.inTransaction(actor, () -> {
            plans.onAgenda(plan, today);
            plans.approved(plan, today, false);
            plans.submitted(plan, today);
            return plans.returned(plan, today, "資産の要件を満たしません");
        });
        Document returned = page(actor, href);
        assertThat(returned.select(".ts-banner").text()).contains("市から差し戻されました", "資産の要件を満たしません");
        assertThat(returned.select("form[action$=/revise] button").text()).isEqualTo("見直す");
        assertThat(send(actor, href + "/revise", Map.of()).getRedirectedUrl()).isEqualTo(href + "/edit");
        assertThat(page(actor, href + "/edit").text()).contains("差し戻された理由", "資産の要件を満たしません");
        assertThat(send(actor, href + "/revise", Map.of()).getStatus()).isEqualTo(422);
    }

    @Test
    void thePlanIsPrintedAsForm5FilledInAndEmpty() throws Exception {
        desk.agreed(actor, opened.number(), opened.id(), ServiceCode.HOUSEHOLD_BUDGET, new ServiceCode("L01"));
        String filled = paper(href + "/print");
        assertThat(filled)
                .contains("様式5", opened.number().value(), "試験太郎", "家賃の心配をせずに眠りたい", "滞納した家賃を分割で返す", "電話は午後に")
                .contains("☑家計改善支援事業", "☑就労準備支援事業", "【就労チャレンジ事業】", "☐住居確保給付金", "署名済み");
        assertThat(paper(href + "/print/blank")).contains("様式5").doesNotContain("試験太郎", "☑");
    }

    private String paper(String path) throws Exception {
        var response = browser.perform(get(path).with(world.signedIn(actor)))
                .andReturn()
                .getResponse();
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        try (var document = org.apache.pdfbox.Loader.loadPDF(response.getContentAsByteArray())) {
            return new org.apache.pdfbox.text.PDFTextStripper()
                    .getText(document)
                    .replaceAll("[\\s　]", "");
        }
    }

    @Test
    void theCityReadsThePlanAndChangesNothing() throws Exception {
        PlanId plan = desk.agreed(actor, opened.number(), opened.id(), ServiceCode.HOUSEHOLD_BUDGET);
        world.inTransaction(actor, () -> plans.onAgenda(plan, LocalDate.now(clock)));
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        Document page = page(officer, href);
        assertThat(page.text()).contains("家賃の心配をせずに眠りたい");
        assertThat(page.select("main form, main a:contains(変更する)")).isEmpty();
        assertThat(send(officer, href + "/revise", Map.of()).getStatus()).isEqualTo(403);
    }
}
