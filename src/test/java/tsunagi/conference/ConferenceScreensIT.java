package tsunagi.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static tsunagi.tenancy.ServiceCode.CHILDREN_LEARNING;
import static tsunagi.tenancy.ServiceCode.WORK_TRAINING;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.kernel.JapaneseDates;
import tsunagi.plan.AgreedPlans;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 支援調整会議 on screen, for the desk and for the municipality. */
@TsunagiIT
class ConferenceScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    private AgreedPlans plans;

    @BeforeEach
    void fixture() {
        plans = new AgreedPlans(context);
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

    private MvcTestResult convene(Actor actor, String heldOn, String token) {
        return mvc.perform(form(actor, "/conferences")
                .param("formToken", token)
                .param("kind", "REGULAR")
                .param("heldOn", heldOn)
                .param("startsAt", "午後2時")
                .param("place", "市役所 第2会議室"));
    }

    private String convened(Actor actor) {
        var result = convene(actor, JapaneseDates.formatShort(plans.today()), token());
        assertThat(result).hasStatus(303);
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }

    @Test
    void aMeetingIsConvenedOnceHoweverOftenTheButtonIsPressed() throws Exception {
        var actor = world.town("sapporo").consultant();
        assertThat(page(actor, "/conferences").text()).contains("毎月1回・随時", "今月の定例会議がまだ登録されていません");
        String token = token();
        String today = JapaneseDates.formatShort(plans.today());
        var first = convene(actor, today, token);
        var second = convene(actor, today, token);
        assertThat(second.getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        var list = page(actor, "/conferences");
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.text()).contains("14:00", "市役所 第2会議室").doesNotContain("今月の定例会議が");
    }

    @Test
    void aWrongDayIsToldBesideItsFieldAndNothingTypedIsLost() throws Exception {
        var actor = world.town("sapporo").consultant();
        var result = convene(actor, "令和8年13月1日", token());
        assertThat(result).hasStatus(422);
        var page = document(result);
        assertThat(page.title()).startsWith("エラー：");
        assertThat(page.expectFirst("#f-heldOn-error").text()).contains("月は1から12");
        assertThat(page.expectFirst("#f-place").attr("value")).isEqualTo("市役所 第2会議室");
        assertThat(page.select("input[name=kind][checked]").attr("value")).isEqualTo("REGULAR");
    }

    @Test
    void aPlanGoesFromItsCaseOverTheAgendaToAnOutcome() throws Exception {
        var town = world.town("nagaoka");
        var actor = town.consultant();
        String conference = convened(actor);
        var plan = plans.plan(town, plans.today().minusDays(7), CHILDREN_LEARNING);
        String casePath = "/cases/" + plan.number() + "/conference";
        assertThat(mvc.perform(form(actor, casePath).param("formToken", token())))
                .hasStatus(422);
        assertThat(mvc.perform(form(actor, casePath)
                        .param("formToken", token())
                        .param("conference", conference.substring("/conferences/".length()))
                        .param("priorCoordination", "学校と調整済み")))
                .hasStatus(303);

        var officer = town.as(Role.MUNICIPAL_OFFICER);
        var seen = page(officer, conference);
        assertThat(seen.text()).contains(plan.number().value(), "学校と調整済み", "協議前");
        assertThat(seen.select("main form")).as("the municipality only reads").isEmpty();

        String item = page(actor, conference).expectFirst("a:contains(結果を記録する)").attr("href");
        assertThat(page(actor, item).text()).contains("家賃の心配をせずに眠りたい", "経路：報告");
        var missing = mvc.perform(form(actor, item)
                .param("formToken", token())
                .param("outcome", "APPROVED_AMENDED")
                .param("opinions", "目標を分ける"));
        assertThat(missing).hasStatus(422);
        assertThat(document(missing).expectFirst("#f-amendment-error").text()).contains("修正した内容");
        assertThat(document(missing).expectFirst("#f-opinions").text()).isEqualTo("目標を分ける");

        assertThat(mvc.perform(form(actor, item).param("formToken", token()).param("outcome", "APPROVED")))
                .hasStatus(303);
        assertThat(page(actor, conference).text()).contains("了承");
        assertThat(page(actor, casePath).text()).contains("会議の記録", "了承");
        assertThat(mvc.perform(form(actor, item)
                        .param("formToken", token())
                        .param("outcome", "SENT_BACK")
                        .param("opinions", "x")))
                .hasStatus(422);
    }

    @Test
    void withoutConsentTheScreenSaysWhereToRecordIt() throws Exception {
        var town = world.town("nagaoka");
        var actor = town.consultant();
        String conference = convened(actor);
        var plan = plans.withoutConsent(town, plans.today().minusDays(7), WORK_TRAINING);
        var refused = mvc.perform(form(actor, "/cases/" + plan.number() + "/conference")
                .param("formToken", token())
                .param("conference", conference.substring("/conferences/".length())));
        assertThat(refused).hasStatus(422);
        var page = document(refused);
        assertThat(page.expectFirst("#ts-summary").text()).contains("本人の同意がありません");
        assertThat(page.select("a[href=/cases/" + plan.number() + "/consent]")).isNotEmpty();
    }

    @Test
    void whoeverAttendedIsTickedAndTheOfficersAbsenceIsSaid() throws Exception {
        var actor = world.town("nagaoka").consultant();
        String conference = convened(actor);
        assertThat(page(actor, conference).text()).contains("市担当者の出席：支援決定の対象を含むとき必須");
        assertThat(mvc.perform(form(actor, conference + "/attendees")
                        .param("formToken", token())
                        .param("kind", "MUNICIPALITY")
                        .param("organisation", "福祉課")))
                .hasStatus(303);
        String id = page(actor, conference).expectFirst("input[name=attended]").attr("value");
        assertThat(mvc.perform(form(actor, conference + "/attendance")
                        .param("formToken", token())
                        .param("attended", id)))
                .hasStatus(303);
        var page = page(actor, conference);
        assertThat(page.select("input[name=attended][checked]")).hasSize(1);
        assertThat(page.text()).doesNotContain("市担当者の出席：");
    }

    @Test
    void twoPeopleWhoChangeOneMeetingChooseWhoseWordsStay() throws Exception {
        var actor = world.town("nagaoka").consultant();
        String conference = convened(actor);
        var edit = page(actor, conference + "/edit");
        String version = edit.expectFirst("input[name=version]").attr("value");
        for (String place : new String[] {"さいわいプラザ", "アオーレ"}) {
            var result = mvc.perform(form(actor, conference)
                    .param("formToken", token())
                    .param("version", version)
                    .param("kind", "REGULAR")
                    .param("heldOn", JapaneseDates.formatShort(plans.today()))
                    .param("startsAt", "14:00")
                    .param("place", place));
            assertThat(result).hasStatus(place.equals("アオーレ") ? 409 : 303);
        }
        assertThat(page(actor, conference).text()).contains("さいわいプラザ");
    }

    @Test
    void anotherMunicipalityFindsNoPage() {
        var actor = world.town("nagaoka").consultant();
        String conference = convened(actor);
        var stranger = world.town("nagaoka").as(Role.MUNICIPAL_OFFICER);
        assertThat(mvc.perform(get(conference).with(world.signedIn(stranger)))).hasStatus(404);
        assertThat(mvc.perform(
                        get("/conferences").with(world.signedIn(world.town().as(Role.AUDITOR)))))
                .hasStatus(403);
    }
}
