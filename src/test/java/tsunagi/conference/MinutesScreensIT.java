package tsunagi.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static tsunagi.tenancy.ServiceCode.CHILDREN_LEARNING;

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
import tsunagi.plan.AgreedPlans;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 一つの議題 on screen: what is typed is kept, two may write, and the municipality only reads. */
@TsunagiIT
class MinutesScreensIT {
    @Autowired
    World world;

    @Autowired
    Conferences conferences;

    @Autowired
    Agenda agenda;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    private World.Town town;
    private Actor actor;
    private String item;

    @BeforeEach
    void anItem() {
        town = world.town("nagaoka");
        actor = town.consultant();
        var plans = new AgreedPlans(context);
        var agreed = plans.plan(town, plans.today().minusDays(5), CHILDREN_LEARNING);
        var meeting = actor.call(() ->
                conferences.convene(new ConferenceDetails(ConferenceKind.REGULAR, plans.today(), null, "市役所", false)));
        actor.run(() -> conferences.invite(meeting, new Attendee.Person(AttendeeKind.HELLO_WORK, "ハローワーク長岡", "", "")));
        var id = actor.call(() -> agenda.propose(agreed.number(), Purpose.PLAN, meeting, ""));
        item = "/conferences/" + meeting + "/items/" + id;
    }

    private MockHttpServletRequestBuilder form() {
        return post(item)
                .with(world.signedIn(actor))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString());
    }

    private Document page(Actor reader) throws Exception {
        var result = mvc.perform(get(item).with(world.signedIn(reader)));
        assertThat(result).hasStatusOk();
        return document(result);
    }

    private static Document document(MvcTestResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private static String opened(String... namesAndValues) {
        var entries = new StringBuilder();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            entries.append(entries.isEmpty() ? "" : ",")
                    .append("{\"name\":\"%s\",\"value\":\"%s\"}".formatted(namesAndValues[at], namesAndValues[at + 1]));
        }
        return "[" + entries + "]";
    }

    @Test
    void aRefusedFormKeepsEverythingThatWasTyped() throws Exception {
        String voice = page(actor).expectFirst("textarea[name^=voice-]").attr("name");
        var refused = mvc.perform(form().param("version", "0")
                .param("button", "conclude")
                .param("outcome", "CONTINUED")
                .param(voice, "求人はある")
                .param("roleWho2", "学校")
                .param("nextOn", "令和9年2月30日"));
        assertThat(refused).hasStatus(422);
        var shown = document(refused);
        assertThat(shown.expectFirst("#f-roleWhat2-error").text()).contains("2行目に、何を行うか");
        assertThat(shown.select("#f-nextOn-error")).isNotEmpty();
        assertThat(shown.expectFirst("textarea[name=" + voice + "]").text()).isEqualTo("求人はある");
        assertThat(shown.expectFirst("#f-roleWho2").attr("value")).isEqualTo("学校");
        assertThat(shown.select("input[name=outcome][checked]").attr("value")).isEqualTo("CONTINUED");
    }

    @Test
    void twoWhoWriteInDifferentFieldsAreBothKept() throws Exception {
        var base = opened("opinions", "", "conditions", "");
        assertThat(mvc.perform(form().param("version", "0")
                        .param("button", "keep")
                        .param("formBase", base)
                        .param("opinions", "よい計画")
                        .param("conditions", "")))
                .hasStatus(303);
        var second = mvc.perform(form().param("version", "0")
                .param("button", "keep")
                .param("formBase", base)
                .param("opinions", "")
                .param("conditions", "欠席が続けば見直す"));
        // The program sends the form again by itself, put together of both.
        assertThat(second).hasStatusOk();
        assertThat(second.getResponse().getForwardedUrl()).isEqualTo(item);
    }

    @Test
    void twoWhoWriteInOneFieldAreAsked() throws Exception {
        var base = opened("opinions", "");
        for (String text : new String[] {"甲", "乙"}) {
            var result = mvc.perform(form().param("version", "0")
                    .param("button", "keep")
                    .param("formBase", base)
                    .param("opinions", text));
            assertThat(result).hasStatus(text.equals("甲") ? 303 : 409);
            if (text.equals("乙")) {
                assertThat(document(result).text()).contains("会議の意見", "甲", "乙");
            }
        }
    }

    @Test
    void whatComesAfterTheOutcomeIsShownToBeCopied() throws Exception {
        assertThat(mvc.perform(form().param("version", "0").param("outcome", "APPROVED")))
                .hasStatus(303);
        var late = mvc.perform(
                form().param("version", "0").param("outcome", "APPROVED").param("opinions", "言い忘れ"));
        assertThat(late).hasStatus(422);
        assertThat(document(late).text()).contains("記録済み", "保存していない文", "言い忘れ");
    }

    @Test
    void theMunicipalityReadsAndDoesNotWrite() throws Exception {
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        assertThat(page(officer).select("main form")).isEmpty();
        assertThat(mvc.perform(post(item)
                        .with(world.signedIn(officer))
                        .with(csrf())
                        .param("formToken", UUID.randomUUID().toString())
                        .param("outcome", "APPROVED")))
                .hasStatus(403);
    }
}
