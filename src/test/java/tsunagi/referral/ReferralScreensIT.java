package tsunagi.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.JapaneseDates;
import tsunagi.resource.ResourceKind;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** The pages of つなぎ. */
@TsunagiIT
class ReferralScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Clock clock;

    private static String path(OpenedCase opened) {
        return "/cases/" + opened.number() + "/referrals";
    }

    private Map<String, String> toWelfare() {
        var form = new HashMap<String, String>();
        form.put("formToken", UUID.randomUUID().toString());
        form.put("name", "練習市福祉事務所");
        form.put("kind", ResourceKind.WELFARE_OFFICE.label());
        form.put("reason", "手持ち金がないため");
        form.put("informationGiven", "生活保護の制度と申請の方法を説明した");
        form.put("wish", Wish.WISHED.name());
        form.put("method", ReferralMethod.INFORMATION.name());
        form.put("on", JapaneseDates.format(LocalDate.now(clock)));
        form.put("followUp", ReferralForm.ASK);
        return form;
    }

    private MvcTestResult send(Actor actor, String path, Map<String, String> form) {
        var request = post(path).with(world.signedIn(actor)).with(csrf());
        form.forEach(request::param);
        return mvc.perform(request);
    }

    private Document page(Actor actor, String path) throws Exception {
        var result = mvc.perform(get(path).with(world.signedIn(actor)));
        assertThat(result).hasStatusOk();
        return html(result);
    }

    private static Document html(MvcTestResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    @Test
    void aReferralIsMadeFollowedUpAndAnsweredOnScreen() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        var actor = town.consultant();
        assertThat(send(actor, path(opened) + "/new", toWelfare()))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(path(opened));
        var list = page(actor, path(opened));
        assertThat(list.expectFirst("main .ts-card").text())
                .contains("練習市福祉事務所", "着いたか未確認", "福祉事務所（生活保護）", "生活保護の制度と申請の方法を説明した");
        String arrival = list.expectFirst("a[href$=/arrival]").attr("href");
        assertThat(page(actor, arrival).expectFirst("main").text()).contains("練習市福祉事務所へ");
        var answer = Map.of("formToken", UUID.randomUUID().toString(), "answer", ArrivalForm.ARRIVED, "on", "今日ではない");
        assertThat(send(actor, arrival, answer)).hasStatus(422);
        var corrected = new HashMap<>(answer);
        corrected.put("on", JapaneseDates.formatShort(LocalDate.now(clock)));
        assertThat(html(send(actor, arrival, corrected))
                        .expectFirst("#f-informant-error")
                        .text())
                .contains("だれから聞いたか");
        corrected.put("informant", Informant.DESTINATION.name());
        corrected.put("method", TellingMethod.TELEPHONE.name());
        assertThat(send(actor, arrival, corrected)).hasStatus(303);
        var answered = page(actor, path(opened));
        assertThat(answered.expectFirst("main .ts-card").text()).contains("着いた", "（つなぎ先から電話で）");
        assertThat(answered.select("a[href$=/arrival]")).isEmpty();
    }

    @Test
    void article23ARefusedFormSaysWhyBesideItsFieldsAndKeepsEverythingTyped() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        var form = toWelfare();
        form.remove("informationGiven");
        form.put("followUp", ReferralForm.DO_NOT_ASK);
        var result = send(town.consultant(), path(opened) + "/new", form);
        assertThat(result).hasStatus(422);
        var page = html(result);
        assertThat(page.title()).startsWith("エラー：");
        assertThat(page.expectFirst("#f-informationGiven-error").text()).contains("法23条");
        assertThat(page.expectFirst("#f-followUp-error").text()).contains("必ず確かめます");
        assertThat(page.expectFirst("#f-name").val()).isEqualTo("練習市福祉事務所");
        assertThat(page.expectFirst("#f-reason").val()).isEqualTo("手持ち金がないため");
        assertThat(page.select("input[name=method][checked]").val()).isEqualTo("INFORMATION");
        assertThat(page(town.consultant(), path(opened)).select("main .ts-card"))
                .isEmpty();
    }

    @Test
    void pressingTheButtonTwiceMakesOneReferral() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        var form = toWelfare();
        assertThat(send(town.consultant(), path(opened) + "/new", form)).hasStatus(303);
        assertThat(send(town.consultant(), path(opened) + "/new", form)).hasStatus(303);
        assertThat(page(town.consultant(), path(opened)).select("main .ts-card"))
                .hasSize(1);
    }

    @Test
    void withoutConsentTheFormSaysSoAndSharingIsRefused() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        assertThat(page(town.consultant(), path(opened) + "/new")
                        .expectFirst(".ts-banner")
                        .text())
                .contains("情報共有の同意：未確認");
        var form = toWelfare();
        form.put("method", ReferralMethod.LETTER.name());
        var result = send(town.consultant(), path(opened) + "/new", form);
        assertThat(result).hasStatus(422);
        assertThat(html(result).expectFirst("#ts-summary").text()).contains("本人の同意がありません");
    }

    @Test
    void theCityNeitherSeesAnUnsubmittedCaseNorRefers() {
        var town = world.town();
        var opened = world.openCase(town);
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        assertThat(mvc.perform(get(path(opened)).with(world.signedIn(officer)))).hasStatus(404);
        assertThat(send(officer, path(opened) + "/new", toWelfare())).hasStatus(403);
    }
}
