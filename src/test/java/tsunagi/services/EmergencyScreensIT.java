package tsunagi.services;

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
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.OpenedCase;
import tsunagi.casefile.StepNumber;
import tsunagi.casefile.StepProgress;
import tsunagi.kernel.JapaneseDates;
import tsunagi.resource.Resource;
import tsunagi.resource.ResourceId;
import tsunagi.resource.ResourceKind;
import tsunagi.resource.Resources;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** The page of 緊急的な支援: before the plan, more than once, or 不要. */
@TsunagiIT
class EmergencyScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CaseFiles cases;

    @Autowired
    Resources resources;

    @Autowired
    Clock clock;

    private Map<String, String> form(String kind, String text) {
        var form = new HashMap<String, String>();
        form.put("formToken", UUID.randomUUID().toString());
        form.put("kind", kind);
        form.put("on", JapaneseDates.formatShort(LocalDate.now(clock)));
        form.put("text", text);
        return form;
    }

    private MvcTestResult send(Actor actor, OpenedCase opened, Map<String, String> form) {
        var request = post("/cases/" + opened.number() + "/emergency")
                .with(world.signedIn(actor))
                .with(csrf());
        form.forEach(request::param);
        return mvc.perform(request);
    }

    private Document page(Actor actor, OpenedCase opened) throws Exception {
        var result = mvc.perform(get("/cases/" + opened.number() + "/emergency").with(world.signedIn(actor)));
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    @Test
    void supportIsGivenBeforeThePlanAndMoreThanOnceAndCompletesTheStep() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        var actor = town.consultant();
        var foodBank = new Resource(ResourceId.next(), "練習フードバンク", ResourceKind.FOOD_BANK, null, null, null, true);
        world.inTransaction(actor, () -> {
            resources.register(foodBank);
            return true;
        });
        var food = form("FOOD_AND_GOODS", "米5キロと缶詰を渡した");
        food.put("resource", foodBank.id().toString());
        assertThat(send(actor, opened, food)).hasStatus(303);
        assertThat(send(actor, opened, form("WELFARE_LOAN", "社協の窓口へ同行した"))).hasStatus(303);
        assertThat(page(actor, opened).select("tbody tr").eachText())
                .satisfiesExactly(
                        loan -> assertThat(loan).contains("生活福祉資金", "社協の窓口へ同行した", "自機関"),
                        given -> assertThat(given).contains("食料・物資", "練習フードバンク"));
        var progress = world.inTransaction(actor, () -> cases.progress(opened.id()));
        assertThat(progress.step(StepNumber.EMERGENCY).state()).isEqualTo(StepProgress.State.COMPLETED);
    }

    @Test
    void notNeededIsRecordedWithItsReason() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        var actor = town.consultant();
        var withoutReason = send(actor, opened, form(EmergencyForm.NOT_NEEDED, "　"));
        assertThat(withoutReason).hasStatus(422);
        var page = Jsoup.parse(withoutReason.getResponse().getContentAsString());
        assertThat(page.expectFirst("#f-text-error").text()).contains("不要とした理由");
        assertThat(page.expectFirst("#f-kind option[selected]").val()).isEqualTo(EmergencyForm.NOT_NEEDED);
        assertThat(send(actor, opened, form(EmergencyForm.NOT_NEEDED, "手持ち金と住まいがあるため")))
                .hasStatus(303);
        assertThat(page(actor, opened).expectFirst("tbody tr").text()).contains("不要", "手持ち金と住まいがあるため");
        assertThat(world.inTransaction(actor, () -> cases.facts(opened.id())))
                .extracting(fact -> fact.kind())
                .containsOnlyOnce(FactKind.EMERGENCY_NOT_NEEDED);
    }

    @Test
    void tomorrowsSupportIsRefusedAndNothingIsWritten() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        var form = form("FOOD_AND_GOODS", "米を渡す予定");
        form.put("on", JapaneseDates.formatShort(LocalDate.now(clock).plusDays(1)));
        var result = send(town.consultant(), opened, form);
        assertThat(result).hasStatus(422);
        assertThat(Jsoup.parse(result.getResponse().getContentAsString())
                        .expectFirst("#f-text")
                        .val())
                .isEqualTo("米を渡す予定");
        assertThat(page(town.consultant(), opened).select("tbody tr")).isEmpty();
    }
}
