package tsunagi.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static tsunagi.tenancy.ServiceCode.HOUSEHOLD_BUDGET;
import static tsunagi.tenancy.ServiceCode.WORK_PREPARATION;
import static tsunagi.tenancy.ServiceCode.WORK_TRAINING;

import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.conference.ApprovedPlans;
import tsunagi.kernel.JapaneseDates;
import tsunagi.plan.AgreedPlans.Agreed;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 支援決定 on screen: the desk sends, the municipality answers. */
@TsunagiIT
class DecisionScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    private ApprovedPlans approved;
    private LocalDate on;

    @BeforeEach
    void days() {
        approved = new ApprovedPlans(context);
        on = approved.today().minusDays(5);
    }

    private MockHttpServletRequestBuilder form(Actor actor, String path) {
        return post(path).with(world.signedIn(actor)).with(csrf());
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }

    private Document page(Actor actor, String path) throws Exception {
        var result = mvc.perform(get(path).with(world.signedIn(actor)));
        assertThat(result).as(path).hasStatusOk();
        return document(result);
    }

    private static Document document(MvcTestResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private static String casePath(Agreed plan) {
        return "/cases/" + plan.number() + "/decision";
    }

    private MvcTestResult submit(Actor actor, Agreed plan, String token) {
        return mvc.perform(form(actor, casePath(plan))
                .param("formToken", token)
                .param("submittedOn", JapaneseDates.formatShort(on))
                .param("note", "通帳の写しは後日"));
    }

    private String received(Actor officer) throws Exception {
        return page(officer, "/decisions").expectFirst("tbody th a").attr("href");
    }

    private String version(Actor officer, String path) throws Exception {
        return page(officer, path).expectFirst("input[name=version]").attr("value");
    }

    @Test
    void aPlanGoesFromTheDeskToItsNoticeInNagaoka() throws Exception {
        var town = world.town("nagaoka");
        var actor = town.consultant();
        var plan = approved.plan(town, on, WORK_PREPARATION);
        assertThat(page(actor, casePath(plan)).text()).contains("支援決定の対象となる事業を含む", "提出する");
        assertThat(submit(actor, plan, token())).hasStatus(303);

        var officer = town.as(Role.MUNICIPAL_OFFICER);
        var inbox = page(officer, "/decisions");
        assertThat(inbox.expectFirst("tbody tr").text())
                .contains("練習 花子さん", plan.number().value(), "待ち 5日", "市の回答待ち");
        String path = received(officer);
        var shown = page(officer, path);
        assertThat(shown.text()).contains("通帳の写しは後日", "家賃の心配をせずに眠りたい", "― 未確認", "了承");
        assertThat(shown.select("button:contains(支援決定する)"))
                .as("only the decider decides")
                .isEmpty();

        String line = shown.expectFirst("a:contains(確かめる)").attr("href");
        String version = version(officer, line);
        var noItem = mvc.perform(form(officer, line)
                .param("formToken", token())
                .param("version", version)
                .param("mark", "MET")
                .param("basis", "課税証明書"));
        assertThat(noItem).hasStatus(422);
        assertThat(document(noItem).expectFirst("#f-ground-error").text()).contains("規則4条のどの号");
        assertThat(document(noItem).expectFirst("#f-basis").text()).isEqualTo("課税証明書");
        assertThat(mvc.perform(form(officer, line)
                        .param("formToken", token())
                        .param("version", version)
                        .param("mark", "MET")
                        .param("ground", "ITEM_1")
                        .param("basis", "課税証明書")))
                .hasStatus(303);

        var decider = town.as(Role.MUNICIPAL_DECIDER);
        var ready = page(decider, path);
        assertThat(ready.text()).contains("〇 該当する", "1号");
        assertThat(mvc.perform(form(decider, path + "/decision")
                        .param("formToken", token())
                        .param("version", version(decider, path))
                        .param(
                                "decideLines",
                                ready.expectFirst("input[name=decideLines]").attr("value"))
                        .param("decidedOn", JapaneseDates.formatShort(on))))
                .hasStatus(303);
        assertThat(page(officer, "/decisions?state=DECIDED").text()).contains("通知書 未発行");
        assertThat(mvc.perform(form(officer, path + "/notice")
                        .param("formToken", token())
                        .param("version", "0")
                        .param("issuedOn", JapaneseDates.formatShort(on))))
                .hasStatus(303);
        assertThat(mvc.perform(get(path + "/notice.pdf").with(world.signedIn(officer))))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_PDF);
        var answered = page(actor, casePath(plan));
        assertThat(answered.text()).contains("支援決定済み", "文書番号");
        assertThat(mvc.perform(get(casePath(plan) + "/notice.pdf").with(world.signedIn(actor))))
                .hasStatusOk();
    }

    @Test
    void aReturnNeedsReasonsAndTheDeskReadsThem() throws Exception {
        var town = world.town("nagaoka");
        var plan = approved.plan(town, on, WORK_TRAINING);
        submit(town.consultant(), plan, token());
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        String path = received(officer);
        var refused = mvc.perform(form(officer, path + "/return")
                .param("formToken", token())
                .param("version", "0")
                .param("returnText", "期間を6か月にしてください")
                .param("returnedOn", JapaneseDates.formatShort(on)));
        assertThat(refused).hasStatus(422);
        assertThat(document(refused).expectFirst("#f-returnText").text()).isEqualTo("期間を6か月にしてください");
        assertThat(document(refused).expectFirst("#f-reasons-error").text()).contains("1つ以上");
        assertThat(mvc.perform(form(officer, path + "/return")
                        .param("formToken", token())
                        .param("version", "0")
                        .param("reasons", "PERIOD_UNSUITABLE")
                        .param("returnText", "期間を6か月にしてください")
                        .param("returnedOn", JapaneseDates.formatShort(on))))
                .hasStatus(303);
        assertThat(page(town.consultant(), casePath(plan)).text())
                .contains("市から差し戻されました", "利用期間・頻度の見直しが要る", "期間を6か月にしてください");
    }

    @Test
    void twoPressesOfTheButtonSubmitOnce() throws Exception {
        var town = world.town("sapporo");
        var plan = approved.plan(town, on, HOUSEHOLD_BUDGET);
        assertThat(page(town.consultant(), casePath(plan)).text()).contains("市へ報告する");
        String token = token();
        assertThat(submit(town.consultant(), plan, token)).hasStatus(303);
        assertThat(submit(town.consultant(), plan, token)).hasStatus(303);
        assertThat(page(town.as(Role.MUNICIPAL_OFFICER), "/decisions").select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void anAnswerToAnOldPageIsShownTheCurrentOne() throws Exception {
        var town = world.town("nagaoka");
        submit(town.consultant(), approved.plan(town, on, WORK_TRAINING), token());
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        String path = received(officer);
        var changed = mvc.perform(form(officer, path + "/return")
                .param("formToken", token())
                .param("version", "7")
                .param("reasons", "OTHER")
                .param("returnText", "書き直した理由")
                .param("returnedOn", JapaneseDates.formatShort(on)));
        assertThat(changed).hasStatus(409);
        assertThat(document(changed).expectFirst("#f-returnText").text()).isEqualTo("書き直した理由");
    }

    @Test
    void nobodyElseOpensADecision() throws Exception {
        var town = world.town("nagaoka");
        submit(town.consultant(), approved.plan(town, on, WORK_TRAINING), token());
        String path = received(town.as(Role.MUNICIPAL_OFFICER));
        var stranger = world.town("nagaoka").as(Role.MUNICIPAL_DECIDER);
        assertThat(mvc.perform(get(path).with(world.signedIn(stranger)))).hasStatus(404);
        assertThat(mvc.perform(get(path).with(world.signedIn(town.consultant()))))
                .hasStatus(403);
        assertThat(mvc.perform(get("/decisions").with(world.signedIn(town.consultant()))))
                .hasStatus(403);
        assertThat(mvc.perform(get(path + "/notice.pdf").with(world.signedIn(town.as(Role.MUNICIPAL_OFFICER)))))
                .hasStatus(404);
    }
}
