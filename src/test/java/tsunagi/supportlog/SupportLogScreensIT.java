package tsunagi.supportlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;
import tsunagi.access.Role;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.JapaneseDates;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;

@TsunagiIT
class SupportLogScreensIT {
    @Autowired
    World world;

    @Autowired
    SupportLog log;

    @Autowired
    MockMvc http;

    @Autowired
    Clock clock;

    private static String path(OpenedCase opened) {
        return "/cases/" + opened.number() + "/records";
    }

    private MockHttpServletResponse send(Town town, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(world.signedIn(town.consultant())))
                .andReturn()
                .getResponse();
    }

    private Document page(Town town, OpenedCase opened) throws Exception {
        return Jsoup.parse(send(town, get(path(opened))).getContentAsString());
    }

    private Document form(Town town, OpenedCase opened) throws Exception {
        return Jsoup.parse(send(town, get(path(opened) + "?new")).getContentAsString());
    }

    private MockHttpServletRequestBuilder typed(Town town, String path, UUID token, String facts) {
        return post(path)
                .with(csrf())
                .param("formToken", token.toString())
                .param("on", "R8.11.20")
                .param("method", "M01")
                .param("support", "given")
                .param("staff", town.consultant().staff().value().toString())
                .param("contents", "S03", "S04")
                .param("facts", facts);
    }

    @Test
    void aRecordSentTwiceIsOneRecordAndShowsOnTheTimeline() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        var token = UUID.randomUUID();
        for (int sent = 0; sent < 2; sent++) {
            var answer = send(town, typed(town, path(opened), token, "<b>電話</b>で家計の相談"));
            assertThat(answer.getStatus()).isIn(302, 303);
            assertThat(answer.getRedirectedUrl()).isEqualTo(path(opened));
        }
        var entries = page(town, opened).select(".ts-timeline__entry");
        assertThat(entries).hasSize(1);
        assertThat(entries.text()).contains("電話相談・連絡", "<b>電話</b>で家計の相談", "家計・住まい", "支援を提供");
    }

    @Test
    void whatWasTypedStaysWhenSomethingIsMissing() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        var answer = send(
                town,
                post(path(opened))
                        .with(csrf())
                        .param("formToken", UUID.randomUUID().toString())
                        .param("facts", "書いた文")
                        .param("contents", "S05"));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.expectFirst("#f-facts").wholeText()).contains("書いた文");
        assertThat(page.select("input[name=contents][checked]").eachAttr("value"))
                .containsExactly("S05");
        assertThat(page.select(".ts-summary a").eachAttr("href")).contains("#f-on", "#f-method", "#f-staff");
        assertThat(page.select(".ts-summary a").eachAttr("href"))
                .allSatisfy(anchor -> assertThat(page.select(anchor)).hasSize(1));
    }

    @Test
    void theKeyOpensTheFormOnTopOfTheRecordsWithTheTextAsThePlaceToStart() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        var records = page(town, opened);
        assertThat(records.select("textarea#f-facts")).isEmpty();
        assertThat(records.expectFirst("a[aria-keyshortcuts=n]").attr("href")).isEqualTo(path(opened) + "?new");
        assertThat(send(town, get(path(opened) + "/new")).getRedirectedUrl()).isEqualTo(path(opened) + "?new");

        var form = form(town, opened);
        assertThat(form.select("[autofocus]").eachAttr("id")).containsExactly("f-facts");
        assertThat(form.select(".ts-empty")).hasSize(1);
        assertThat(form.select("input[name=staff][checked]").eachAttr("value"))
                .containsExactly(town.consultant().staff().value().toString());
        assertThat(form.expectFirst("#f-on").val()).isEqualTo(JapaneseDates.format(LocalDate.now(clock)));
        assertThat(form.expectFirst("#f-from").val()).matches("\\d\\d:\\d\\d");
    }

    @Test
    void aNewRecordBeginsAsItsWriterWroteTheLastOneAndNeverAsAMonitoring() throws Exception {
        var town = world.town();
        var first = world.openCase(town);
        send(
                town,
                typed(town, path(first), UUID.randomUUID(), "自宅で面談した")
                        .param("from", "10:00")
                        .param("place", "P02")
                        .param("contents", "S13"));
        var chief = town.as(Role.CHIEF_CONSULTANT);
        chief.run(() -> log.write(first.number(), RecordFixture.interview(chief, "主任の面談")));

        var form = form(town, world.openCase(town));
        assertThat(form.select("input[name=method][checked]").eachAttr("value")).containsExactly("M01");
        assertThat(form.select("input[name=place][checked]").eachAttr("value")).containsExactly("P02");
        assertThat(form.select("input[name=contents][checked]").eachAttr("value"))
                .containsExactly("S03", "S04");
        assertThat(form.select("input[name=support][checked]").eachAttr("value"))
                .containsExactly("given");
        assertThat(form.expectFirst("#f-facts").wholeText()).isBlank();
    }

    @Test
    void theBannerNamesTheRecordAndTheAppointmentThatCameWithIt() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        var saving = http.perform(typed(town, path(opened), UUID.randomUUID(), "電話で話した")
                        .param("nextOn", "R8.12.3")
                        .param("nextAt", "午後2時")
                        .param("nextWhat", "面談（来所）")
                        .with(world.signedIn(town.consultant())))
                .andReturn();
        assertThat(saving.getFlashMap().values().toString())
                .contains("支援の記録を保存しました。（令和8年11月20日（金）　電話相談・連絡）", "次回予定 令和8年12月3日（木） 14:00 面談（来所） を登録しました。");
    }

    @Test
    void twoCorrectionsAtOnceAreDecidedFieldByField() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        var id = town.consultant()
                .call(() -> log.write(opened.number(), RecordFixture.interview(town.consultant(), "面談した")));
        String correct = path(opened) + "/" + id + "/correct";
        var form = Jsoup.parse(send(town, get(correct)).getContentAsString());
        assertThat(form.expectFirst("input[name=version]").val()).isEqualTo("1");
        assertThat(form.expectFirst("#f-facts").wholeText()).contains("面談した");
        var first = send(
                town,
                typed(town, correct, UUID.randomUUID(), "山田の文")
                        .param("version", "1")
                        .param("reason", "誤り"));
        assertThat(first.getRedirectedUrl()).isEqualTo(path(opened));
        var second = send(
                town,
                typed(town, correct, UUID.randomUUID(), "佐藤の文")
                        .param("version", "1")
                        .param("reason", "誤り"));
        assertThat(second.getStatus()).isEqualTo(409);
        var conflict = Jsoup.parse(second.getContentAsString());
        assertThat(conflict.select("input[name=facts]").eachAttr("value")).containsExactly("佐藤の文", "山田の文");
        assertThat(conflict.select("input[type=hidden][name=version]").eachAttr("value"))
                .containsExactly("2");
        var earlier = page(town, opened).expectFirst(".ts-record__earlier");
        assertThat(earlier.text()).contains("誤り", "面談した");
        assertThat(earlier.select("del").text()).contains("訂正前：", "面談した");
        assertThat(earlier.select("ins").text()).contains("訂正後：", "山田の文");
    }

    @Test
    void whatOnlyOneOfTwoCorrectedIsPutTogetherAndTicksAreAskedAboutInWords() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        send(town, typed(town, path(opened), UUID.randomUUID(), "面談した"));
        String correct = page(town, opened).expectFirst("a[href$=/correct]").attr("href");
        String base = base(Jsoup.parse(send(town, get(correct)).getContentAsString()));
        var first = typed(town, correct, UUID.randomUUID(), "面談した")
                .param("counterparts", "A02")
                .param("version", "1")
                .param("reason", "相手の漏れ");
        assertThat(send(town, first).getRedirectedUrl()).isEqualTo(path(opened));

        var other = send(
                town,
                typed(town, correct, UUID.randomUUID(), "本人と面談した")
                        .param("version", "1")
                        .param("reason", "誤り")
                        .param("formBase", base));
        assertThat(other.getForwardedUrl()).as("saved again, put together").isEqualTo(correct);

        var same = send(
                town,
                typed(town, correct, UUID.randomUUID(), "面談した")
                        .param("counterparts", "A01")
                        .param("version", "1")
                        .param("reason", "誤り")
                        .param("formBase", base));
        assertThat(same.getStatus()).isEqualTo(409);
        var fields = Jsoup.parse(same.getContentAsString()).select("main fieldset");
        assertThat(fields.select("legend").eachText()).containsExactly("対応相手");
        assertThat(fields.select(".ts-option__text").eachText()).containsExactly("本人", "家族・知人");
    }

    /** As the page sends it along. */
    private static String base(Document form) {
        var fields = ((FormElement) form.expectFirst("form[action$=/correct]"))
                .formData().stream()
                        .filter(field ->
                                !Set.of("_csrf", "formToken", "formPage").contains(field.key()))
                        .map(field -> Map.of("name", field.key(), "value", field.value()))
                        .toList();
        return JsonMapper.shared().writeValueAsString(fields);
    }

    @Test
    void whoMayNotWriteSeesTheRecordsOnly() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        var answer = http.perform(post(path(opened))
                        .with(csrf())
                        .param("formToken", UUID.randomUUID().toString())
                        .with(world.signedIn(town.as(Role.AUDITOR))))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(403);
    }
}
