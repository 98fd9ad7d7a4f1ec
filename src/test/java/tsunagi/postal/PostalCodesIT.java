package tsunagi.postal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.MultipartConfigElement;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.unit.DataSize;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** From the file to the address: what an administrator takes in is what the desk finds. */
@TsunagiIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostalCodesIT {
    private static final String PATH = "/settings/postal-codes";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PostalLoading loading;

    @Autowired
    PostalImportStore imports;

    @Autowired
    Clock clock;

    @Autowired
    MultipartConfigElement server;

    private World.Town town;

    @BeforeEach
    void aTownWithTheExcerpt() throws InterruptedException {
        town = world.town();
        load(PostalExcerpt.csv(), "R8.11.1");
    }

    private MvcTestResult sent(Actor actor, byte[] file, String asOf) {
        return mvc.perform(multipart(PATH)
                .file(new MockMultipartFile("file", "utf_ken_all.csv", "text/csv", file))
                .with(world.signedIn(actor))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param("asOf", asOf));
    }

    private void load(byte[] file, String asOf) throws InterruptedException {
        assertThat(sent(town.as(Role.ADMINISTRATOR), file, asOf)).hasStatus(303).hasRedirectedUrl(PATH);
        long end = System.nanoTime() + LONG_ENOUGH.toNanos();
        while (loading.latest().getFirst().isRunning()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private Document page() throws Exception {
        var answer = mvc.perform(get(PATH).with(world.signedIn(town.as(Role.ADMINISTRATOR))));
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private MvcTestResult asked(String postalCode) {
        return mvc.perform(post("/postal/towns")
                .with(world.signedIn(town.consultant()))
                .with(csrf())
                .param("postalCode", postalCode));
    }

    private Document filled(String... fields) throws Exception {
        var number = world.openCase(town).number().value();
        var request = post("/cases/" + number + "/person/addresses")
                .with(world.signedIn(town.consultant()))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param("version", "0")
                .param("kind", "住所")
                .param("fill", "address");
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        var answer = mvc.perform(request);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private static String value(Document page, String name) {
        return page.expectFirst("main [name=" + name + "]").val();
    }

    @Test
    void theDayOfTheDataIsShownAndWhatWasTakenInBefore() throws Exception {
        var page = page();
        assertThat(page.select("main > p").text()).contains("令和8年11月1日のデータ");
        var newest = page.expectFirst("tbody tr");
        assertThat(newest.text()).contains("utf_ken_all.csv", "練習市", "取り込みました");
        load(PostalExcerpt.csv(), "R8.12.1");
        assertThat(page().select("tbody tr").size()).isGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"half", "another", "noUtf8", "noDay"})
    void aFileThatIsNotWholeChangesNothingAndSaysWhy(String kind) throws Exception {
        int before = loading.towns();
        byte[] whole = PostalExcerpt.csv();
        byte[] wrong = switch (kind) {
            case "half" -> Arrays.copyOf(whole, whole.length / 2);
            case "another" -> "氏名,電話\r\n".getBytes(StandardCharsets.UTF_8);
            case "noUtf8" -> new String(whole, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
            default -> whole;
        };
        load(wrong, kind.equals("noDay") ? "" : "R8.12.1");
        assertThat(loading.towns()).isEqualTo(before);
        assertThat(page().expectFirst("main .ts-banner").text())
                .contains("取り込めませんでした", kind.equals("noDay") ? "日付" : "行目", "今の住所のデータは変わっていません");
        assertThat(asked("9990036")).hasStatusOk().bodyText().contains("五反田町");
    }

    @Test
    void farFewerTownsThanBeforeAreRefused() throws Exception {
        var lines = PostalExcerpt.lines();
        load(PostalExcerpt.of(lines.subList(0, lines.size() - 60)), "R8.12.1");
        assertThat(page().expectFirst("main .ts-banner").text()).contains("1割以上少なく");
        assertThat(asked("9990961")).bodyText().contains("第66町");
    }

    @Test
    void anImportThatEndedWithItsServerStandsInNobodysWay() {
        UUID id = loading.begin("gone.csv", "練習市");
        try {
            assertThat(loading.latest().getFirst().isRunning()).isTrue();
            var later = imports.latest(clock.instant().plus(Duration.ofMinutes(11)));
            assertThat(later.getFirst().state()).isEqualTo(PostalImport.State.FAILED);
            assertThat(later.getFirst().problem()).contains("途中で止まりました");
            assertThat(new PostalImportPage(later, 0).running())
                    .as("the page offers the form again")
                    .isNull();
        } finally {
            loading.giveUp(id);
        }
    }

    @Test
    void thePageSaysHowLargeAFileTheServerTakes() throws Exception {
        assertThat(page().expectFirst("#f-file-support").text())
                .isEqualTo(DataSize.ofBytes(server.getMaxFileSize()).toMegabytes() + "MBまで");
    }

    @Test
    void onlyAnAdministratorTakesAFileIn() {
        for (Role role : Role.values()) {
            var answer = mvc.perform(get(PATH).with(world.signedIn(town.as(role))));
            assertThat(answer).as(role.label()).hasStatus(role == Role.ADMINISTRATOR ? 200 : 403);
        }
        assertThat(sent(town.consultant(), PostalExcerpt.csv(), "")).hasStatus(403);
    }

    @Test
    void withoutAFileOneIsAskedForIt() {
        assertThat(sent(town.as(Role.ADMINISTRATOR), new byte[0], "3月"))
                .hasStatus(422)
                .bodyText()
                .contains("ファイルを選んでください");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9990036", "999-0036", "９９９００３６", "〒999ー0036", " 999 0036 "})
    void aCodeIsFoundInEverySpelling(String typed) {
        assertThat(asked(typed)).hasStatusOk().bodyText().contains("練習市", "五反田町", "ゴタンダマチ", "99999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "999", "99900361", "ほげ", "'; drop table", "0000001"})
    void whatIsNoCodeFindsNothing(String typed) {
        assertThat(asked(typed)).hasStatusOk().bodyText().isEqualTo("[]");
    }

    @Test
    void ofSeveralTownsThoseOfOnesOwnCityStandFirst() {
        assertThat(asked("9998000"))
                .bodyJson()
                .extractingPath("$[*].prefecture")
                .asArray()
                .containsExactly("練習県", "隣接県");
    }

    @Test
    void withoutAScriptAButtonPutsTheAddressIntoWhatIsEmpty() throws Exception {
        var page = filled("postalCode", "９９９ー００３６", "building", "コーポ試験101");
        assertThat(value(page, "city")).isEqualTo("練習県練習市");
        assertThat(value(page, "street")).isEqualTo("五反田町");
        assertThat(value(page, "postalCode")).isEqualTo("９９９ー００３６");
        assertThat(value(page, "building")).isEqualTo("コーポ試験101");
    }

    @Test
    void whatHasBeenTypedIsNeverReplaced() throws Exception {
        var page = filled("postalCode", "9990036", "city", "練習市", "street", "別の町3-4");
        assertThat(value(page, "city")).isEqualTo("練習市");
        assertThat(value(page, "street")).isEqualTo("別の町3-4");
    }

    @Test
    void oneOfSeveralTownsIsChosen() throws Exception {
        var page = filled("postalCode", "9990961");
        assertThat(page.select("select[name=town] option")).hasSize(67);
        assertThat(value(page, "city")).isEqualTo("練習県練習市");
        assertThat(value(page, "street")).isEmpty();
        var chosen = filled("postalCode", "9990961", "city", "練習県練習市", "town", "9990961/99999/第66町");
        assertThat(value(chosen, "street")).isEqualTo("第66町");
    }

    @ParameterizedTest
    @ValueSource(strings = {"練習県練習市", "練習市"})
    void anAddressFindsItsCode(String city) throws Exception {
        assertThat(value(filled("city", city, "street", "五反田町1-2-3"), "postalCode"))
                .isEqualTo("999-0036");
        assertThat(value(filled("city", city, "street", "五反田町北4"), "postalCode"))
                .isEqualTo("999-0037");
        assertThat(value(filled("city", "練習県多田町", "street", "一円12"), "postalCode"))
                .isEqualTo("999-0005");
        assertThat(value(filled("city", "練習県練習郡離島村", "street", "港1"), "postalCode"))
                .isEqualTo("999-0004");
    }

    @Test
    void whereNothingIsFoundThePageSaysSo() throws Exception {
        assertThat(filled("postalCode", "0000001")
                        .expectFirst("#f-postalCode-support")
                        .text())
                .contains("見つかりませんでした");
    }
}
