package tsunagi.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.JapaneseDates;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 渡さない機関・事柄 and 同意によらない提供, from the screen to what they decide. */
@TsunagiIT
class SharingRulesIT {
    private static final PartnerOrganisation OFFICE = new PartnerOrganisation("練習公共職業安定所", "ハローワーク");

    @Autowired
    World world;

    @Autowired
    Consents consents;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Clock clock;

    private World.Town town;
    private OpenedCase opened;

    @BeforeEach
    void aPersonWhoConsented() {
        town = world.town();
        opened = world.openCase(town);
        answer(new ConsentAnswer.Given(today(), ConsentMethod.WRITTEN, "同意します", List.of()));
    }

    private void answer(ConsentAnswer answer) {
        town.consultant().run(() -> consents.answer(opened.number(), answer));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String day() {
        return JapaneseDates.format(today());
    }

    private Sharing sharing() {
        return world.inTransaction(town.consultant(), () -> consents.sharing(opened.id()));
    }

    private MvcTestResult send(Actor actor, String path, Map<String, String> form) {
        var request = post("/cases/" + opened.number() + "/consent" + path)
                .with(world.signedIn(actor))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString());
        form.forEach(request::param);
        return mvc.perform(request);
    }

    private Document page(Actor actor) throws Exception {
        var shown = mvc.perform(get("/cases/" + opened.number() + "/consent").with(world.signedIn(actor)));
        assertThat(shown).hasStatusOk();
        return Jsoup.parse(shown.getResponse().getContentAsString());
    }

    @Test
    void anExceptionHoldsAtOnceAndEndsWithAReason() throws Exception {
        var form = Map.of(
                "exceptedOrganisation",
                "ハローワーク",
                "exceptedKinds",
                "HEALTH",
                "exceptedReason",
                "本人の希望",
                "exceptedOn",
                day());
        assertThat(send(town.consultant(), "/exceptions", form)).hasStatus(303);
        assertThat(sharing().allows(OFFICE, InformationKind.HEALTH)).isFalse();
        assertThat(sharing().allows(OFFICE, InformationKind.WORK)).isTrue();
        var page = page(town.consultant());
        assertThat(page.text()).contains("「ハローワーク」に、健康（病気・障害・介護など）を渡さない", "理由：本人の希望");
        String end = page.expectFirst("form[action$=/end]").attr("action").replaceFirst(".*/consent", "");
        assertThat(send(town.consultant(), end, Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("取りやめる理由を入力してください");
        assertThat(send(town.consultant(), end, Map.of("endedBecause", "本人が伝えてよいと話した")))
                .hasStatus(303);
        assertThat(sharing().allowsEverything(OFFICE)).isTrue();
        assertThat(send(town.consultant(), end, Map.of("endedBecause", "二度目"))).hasStatus(422);
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndEverythingTypedIsKept() throws Exception {
        var refused = send(town.consultant(), "/exceptions", Map.of("exceptedReason", "", "exceptedOn", day()));
        assertThat(refused).hasStatus(422).bodyText().contains("渡さない機関を入力するか", "理由を入力してください");
        var law = Map.of("lawfulOrganisation", "練習警察署", "lawfulFrom", day(), "lawfulUntil", "R8.1.1");
        var typed = send(town.as(Role.CHIEF_CONSULTANT), "/lawful-sharings", law);
        assertThat(typed)
                .hasStatus(422)
                .bodyText()
                .contains("提供の根拠を選んでください", "提供する情報を選んでください", "最後の日は、最初の日以後の日付にしてください", "value=\"練習警察署\"");
    }

    @Test
    void withoutConsentOnlyTheChiefSharesByLawAndItIsOnRecord() throws Exception {
        answer(new ConsentAnswer.Withdrawn(today(), null));
        assertThat(sharing().allowsAnything(OFFICE)).isFalse();
        var form = Map.of(
                "lawfulGround", "LIFE",
                "lawfulOrganisation", "練習公共職業安定所",
                "lawfulKinds", "BASIC",
                "lawfulReason", "自傷のおそれがある",
                "lawfulFrom", day(),
                "lawfulUntil", day());
        assertThat(send(town.consultant(), "/lawful-sharings", form)).hasStatus(403);
        assertThat(sharing().allowsAnything(OFFICE)).isFalse();
        assertThat(send(town.as(Role.CHIEF_CONSULTANT), "/lawful-sharings", form))
                .hasStatus(303);
        assertThat(sharing().kinds(OFFICE)).containsExactly(InformationKind.BASIC);
        assertThat(page(town.consultant()).text()).contains("個人情報保護法27条1項2号", "理由：自傷のおそれがある");
        assertThat(page(town.consultant()).select("form[action$=/lawful-sharings]"))
                .isEmpty();
    }

    @Test
    void aConsentWithAPeriodSaysUntilWhen() throws Exception {
        var form = Map.of(
                "answer",
                "GIVEN",
                "on",
                day(),
                "method",
                "WRITTEN",
                "scope",
                "同意します",
                "until",
                JapaneseDates.format(today().plusDays(90)));
        assertThat(send(town.consultant(), "", form)).hasStatus(303);
        assertThat(page(town.consultant()).text()).contains("期間：" + JapaneseDates.format(today().plusDays(90)) + "まで");
        var before = Map.of(
                "answer",
                "GIVEN",
                "on",
                day(),
                "method",
                "WRITTEN",
                "scope",
                "同意します",
                "until",
                JapaneseDates.format(today().minusDays(1)));
        assertThat(send(town.consultant(), "", before))
                .hasStatus(422)
                .bodyText()
                .contains("同意日以後の日付");
    }
}
