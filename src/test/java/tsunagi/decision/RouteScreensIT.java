package tsunagi.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static tsunagi.tenancy.ServiceCode.EMPLOYMENT_WITH_HELLO_WORK;
import static tsunagi.tenancy.ServiceCode.WORK_PREPARATION;
import static tsunagi.tenancy.ServiceCode.WORK_TRAINING;

import java.net.URI;
import java.util.Map;
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
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.kernel.JapaneseDates;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 送付物, 決裁 and 特定被保護者 on screen: what each role sees, and that nothing typed is lost. */
@TsunagiIT
class RouteScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    private DecisionSteps steps;
    private World.Town town;
    private String day;

    @BeforeEach
    void days() {
        steps = new DecisionSteps(context);
        town = world.town("nagaoka");
        day = JapaneseDates.formatShort(steps.on);
    }

    private Document page(Actor actor, String path) throws Exception {
        var result = mvc.perform(get(URI.create(path)).with(world.signedIn(actor)));
        assertThat(result).as(path).hasStatusOk();
        return document(result);
    }

    private static Document document(MvcTestResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private MvcTestResult send(Actor actor, String path, Map<String, String> typed) {
        var request = post(path)
                .with(world.signedIn(actor))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString());
        typed.forEach(request::param);
        return mvc.perform(request);
    }

    @Test
    void aDispatchIsBuiltRefusedBeforeTheAgreementSentAndPrinted() throws Exception {
        var plan = steps.approved.plan(town, steps.on, EMPLOYMENT_WITH_HELLO_WORK);
        var id = steps.submitted(town, plan.number());
        var desk = town.consultant();
        String list = "/cases/" + plan.number() + "/dispatches";
        String blank =
                page(desk, list).expectFirst("a[href*='/dispatches/new']").attr("href");
        assertThat(page(desk, blank).text()).contains("ハローワークへ送るもの", "支援要請書、プランの写し");
        assertThat(send(
                        desk,
                        list,
                        Map.of(
                                "submission", id.toString(),
                                "kind", "SUPPORT_REQUEST",
                                "recipient", "ハローワーク",
                                "enclosed", "履歴書の写し\n同意書の写し")))
                .hasStatus(303);
        String one = page(desk, list).expectFirst("tbody th a").attr("href");
        var early = send(desk, one, Map.of("step", "SENT", "on", day, "note", "郵送"));
        assertThat(early).hasStatus(422);
        assertThat(document(early).text()).contains("市がプランを確認し了承した後に送ります");
        assertThat(document(early).expectFirst("input[name=note]").attr("value"))
                .isEqualTo("郵送");
        steps.confirm(town, id);
        assertThat(send(desk, one, Map.of("step", "SENT", "on", day, "note", "郵送")))
                .hasStatus(303);
        assertThat(page(desk, one).text()).contains("支援要請書、プランの写し、履歴書の写し、同意書の写し", "郵送");
        assertThat(mvc.perform(get(one + "/papers.pdf").with(world.signedIn(desk))))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_PDF);
        assertThat(page(town.as(Role.MUNICIPAL_OFFICER), list).select("a[href*='/dispatches/']"))
                .as("the municipality reads, the desk builds")
                .isEmpty();
    }

    @Test
    void theNoticeOfAWelfareOfficeKeepsWhatWasTypedAndStandsOnTheCaseAndTheDecision() throws Exception {
        var plan = steps.approved.plan(town, steps.on, WORK_PREPARATION);
        var desk = town.consultant();
        String path = "/cases/" + plan.number() + "/protected";
        var refused = send(
                desk,
                path,
                Map.of("entries", "0", "notifiedOn", day, "office", "練習市福祉事務所", "ground", "ITEM_1", "toldOn", day));
        assertThat(refused).hasStatus(422);
        assertThat(document(refused).expectFirst("#f-services-error").text()).contains("1つ以上");
        assertThat(document(refused).expectFirst("input[name=office]").attr("value"))
                .isEqualTo("練習市福祉事務所");
        assertThat(send(
                        desk,
                        path,
                        Map.of(
                                "entries", "0",
                                "notifiedOn", day,
                                "office", "練習市福祉事務所",
                                "ground", "ITEM_1",
                                "toldOn", day,
                                "services", "S04")))
                .hasStatus(303);
        assertThat(page(desk, "/cases/" + plan.number()).text()).contains("特定被保護者（生活保護法55条の11）");
        var id = steps.submitted(town, plan.number());
        var shown = page(town.as(Role.MUNICIPAL_DECIDER), "/decisions/" + id);
        assertThat(shown.text()).contains("特定被保護者のため要件判定なし（生活保護法55条の11）", "練習市福祉事務所");
        assertThat(shown.select("a:contains(確かめる)")).isEmpty();
    }

    @Test
    void theStepsAreSetByTheDeciderAndThenTheDraftReplacesTheDecision() throws Exception {
        var decider = town.as(Role.MUNICIPAL_DECIDER);
        String rules = "/decisions/approval-rules";
        assertThat(mvc.perform(get(rules).with(world.signedIn(town.as(Role.MUNICIPAL_OFFICER)))))
                .hasStatus(403);
        var twice = send(decider, rules + "/steps", Map.of("steps", "起案、起案", "stepsFrom", day, "source", "事務決裁規程"));
        assertThat(twice).hasStatus(422);
        assertThat(document(twice).expectFirst("#f-steps-error").text()).contains("ちがう名前");
        assertThat(document(twice).expectFirst("input[name=source]").attr("value"))
                .isEqualTo("事務決裁規程");
        assertThat(send(decider, rules + "/steps", Map.of("steps", "起案、課長", "stepsFrom", day, "source", "事務決裁規程")))
                .hasStatus(303);
        assertThat(page(decider, rules).text()).contains("起案　→　課長");

        var id = steps.submitted(
                town, steps.approved.plan(town, steps.on, WORK_TRAINING).number());
        var shown = page(decider, "/decisions/" + id);
        assertThat(shown.select("button:contains(支援決定する)")).isEmpty();
        String approval = shown.expectFirst("a:contains(決裁を進める)").attr("href");
        var draft = page(town.as(Role.MUNICIPAL_OFFICER), approval);
        var unchecked = send(
                town.as(Role.MUNICIPAL_OFFICER),
                approval + "/draft",
                Map.of(
                        "version",
                        draft.expectFirst("input[name=version]").attr("value"),
                        "decideLines",
                        draft.expectFirst("input[name=decideLines]").attr("value"),
                        "signedOn",
                        day,
                        "comment",
                        "要件は確かめ中"));
        assertThat(unchecked).hasStatus(422);
        assertThat(document(unchecked).text()).contains("未確認");
        assertThat(document(unchecked).expectFirst("textarea[name=comment]").text())
                .isEqualTo("要件は確かめ中");
    }

    @Test
    void whatWasNotOpenedIsNamedAndTheTicksStay() throws Exception {
        var plan = steps.approved.plan(town, steps.on, WORK_TRAINING);
        var id = steps.submitted(town, plan.number());
        steps.check(town, id, WORK_TRAINING, DecisionSteps.MET);
        var decider = town.as(Role.MUNICIPAL_DECIDER);
        assertThat(page(decider, "/decisions/together").text())
                .contains(plan.number().value(), "まだ開いていません");
        var unread = send(decider, "/decisions/together", Map.of("chosen", id.toString(), "signedOn", day));
        assertThat(unread).hasStatus(422);
        assertThat(document(unread).expectFirst("#f-chosen-error").text())
                .contains(plan.number().value(), "まだ開いていない");
        assertThat(document(unread).select("input[name=chosen][checked]")).hasSize(1);
        page(decider, "/decisions/" + id);
        assertThat(send(decider, "/decisions/together", Map.of("chosen", id.toString(), "signedOn", day)))
                .hasStatus(303);
        assertThat(steps.read(town, id).state()).isInstanceOf(SubmissionState.Decided.class);
    }
}
