package tsunagi.consent;

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
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** The page of 情報共有の同意. */
@TsunagiIT
class ConsentScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Clock clock;

    private static String path(OpenedCase opened) {
        return "/cases/" + opened.number() + "/consent";
    }

    private Map<String, String> given(LocalDate on) {
        var form = new HashMap<String, String>();
        form.put("formToken", UUID.randomUUID().toString());
        form.put("answer", ConsentForm.GIVEN);
        form.put("on", JapaneseDates.format(on));
        form.put("method", ConsentMethod.WRITTEN.name());
        form.put("scope", "関係機関（者）と情報共有することに同意します。");
        form.put("exceptions", "前の勤務先\r\n\r\n病名のこと\r\n");
        return form;
    }

    private MvcTestResult send(Actor actor, OpenedCase opened, Map<String, String> form) {
        var request = post(path(opened)).with(world.signedIn(actor)).with(csrf());
        form.forEach(request::param);
        return mvc.perform(request);
    }

    private Document page(Actor actor, OpenedCase opened) throws Exception {
        var result = mvc.perform(get(path(opened)).with(world.signedIn(actor)));
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    @Test
    void theTextToSignNamesTheMunicipalitysOwnRules() throws Exception {
        var town = world.town();
        var page = page(town.consultant(), world.openCase(town));
        assertThat(page.expectFirst("#f-scope").val())
                .startsWith("「個人情報に関する管理・取扱規程」について説明を受け")
                .endsWith("同意します。");
    }

    @Test
    void consentStandsWithItsTextItsExceptionsAndTheRulesThatWereExplained() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        assertThat(send(town.consultant(), opened, given(LocalDate.now(clock)))).hasStatus(303);
        var page = page(town.consultant(), opened);
        assertThat(page.expectFirst("tbody tr").text())
                .contains("同意あり（書面）", "関係機関（者）と情報共有", "除く：前の勤務先", "除く：病名のこと", "第2版（令和7年4月）・令和7年4月1日から適用");
        assertThat(page.expectFirst("tbody tr").select("a[href^=/privacy-rules/]"))
                .hasSize(1);
        assertThat(page.expectFirst(".ts-identity").text()).contains("同意あり");
    }

    @Test
    void aDayBeforeTheReceptionIsSavedWithAWarning() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        assertThat(send(town.consultant(), opened, given(LocalDate.now(clock).minusDays(3))))
                .hasStatus(303);
        assertThat(page(town.consultant(), opened)
                        .expectFirst("tbody [data-tone=warning]")
                        .text())
                .contains("▲", "より前の日付です");
    }

    @Test
    void whoRefusesIsRecordedAndWithdrawalIsOfferedOnlyAfterConsent() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        var refusal = given(LocalDate.now(clock));
        refusal.put("answer", ConsentForm.REFUSED);
        refusal.put("scope", "");
        assertThat(send(town.consultant(), opened, refusal)).hasStatus(303);
        var page = page(town.consultant(), opened);
        assertThat(page.expectFirst("tbody tr").text()).contains("同意なし");
        assertThat(page.select("input[value=WITHDRAWN]")).isEmpty();
        send(town.consultant(), opened, given(LocalDate.now(clock)));
        assertThat(page(town.consultant(), opened).select("input[value=WITHDRAWN]"))
                .hasSize(1);
        var withdrawal = given(LocalDate.now(clock));
        withdrawal.put("answer", ConsentForm.WITHDRAWN);
        assertThat(send(town.consultant(), opened, withdrawal)).hasStatus(303);
        assertThat(page(town.consultant(), opened).expectFirst(".ts-identity").text())
                .contains("同意を撤回");
    }

    @Test
    void consentWithoutMethodIsRefusedWithEverythingKept() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        var form = given(LocalDate.now(clock).plusDays(1));
        form.remove("method");
        var result = send(town.consultant(), opened, form);
        assertThat(result).hasStatus(422);
        var page = Jsoup.parse(result.getResponse().getContentAsString());
        assertThat(page.select("#f-method-error")).hasSize(1);
        assertThat(page.expectFirst("#f-exceptions").val()).contains("病名のこと");
        form.put("method", ConsentMethod.ORAL.name());
        var tomorrow = send(town.consultant(), opened, form);
        assertThat(tomorrow).hasStatus(422);
        assertThat(Jsoup.parse(tomorrow.getResponse().getContentAsString()).select("#f-on-error"))
                .hasSize(1);
    }

    @Test
    void onlyTheDeskRecordsConsent() {
        var town = world.town();
        var opened = world.openCase(town);
        assertThat(send(town.as(Role.MUNICIPAL_OFFICER), opened, given(LocalDate.now(clock))))
                .hasStatus(403);
    }
}
