package tsunagi.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.casefile.OpenedCase;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.meanstest.BenefitType;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** The pages of 支給中の活動と報告, and the paper for the person. */
@TsunagiIT
class BenefitDutyScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CaseGrants grants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private World.Town town;
    private OpenedCase opened;
    private BenefitId benefit;
    private YearMonth last;
    private String path;

    @BeforeEach
    void rentSinceLastMonth() {
        last = YearMonth.now(clock).minusMonths(1);
        town = world.town();
        opened = world.openCase(town, last.atDay(1));
        benefit = new GrantedRent(world, jdbc, town, opened).begins(BenefitType.R3, last.atDay(1));
        path = "/cases/" + opened.number() + "/housing-benefit/duties";
    }

    private Document page(String address) throws Exception {
        var result = mvc.perform(get(address).with(world.signedIn(town.consultant())));
        assertThat(result).as(address).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private MvcTestResult send(Actor actor, String address, Map<String, String> form) {
        var request = post(address)
                .with(world.signedIn(actor))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString());
        form.forEach(request::param);
        return mvc.perform(request);
    }

    private String own() {
        return path + "/" + benefit;
    }

    @Test
    void everyMonthSaysWhatIsAskedDoneAndMissing() throws Exception {
        var card = page(path).select("#m-" + last).text();
        assertThat(card).contains("支給1か月目", "自立相談支援機関の面談 4 0 4", "この月の報告を、まだ受け取っていません");
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedWithTheReasonBesideIt() throws Exception {
        String tomorrow = JapaneseDates.format(LocalDate.now(clock).plusDays(1));
        var answer = send(
                town.consultant(),
                own() + "/acts",
                Map.of("kind-2", "JOB_APPLICATION", "on-2", tomorrow, "note-2", "練習倉庫の求人"));
        assertThat(answer).hasStatus(422);
        var shown = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(shown.select("input[name=on-2]").val()).isEqualTo(tomorrow);
        assertThat(shown.select("input[name=note-2]").val()).isEqualTo("練習倉庫の求人");
        assertThat(shown.select("#f-on-2-error").text()).contains("今日までの日付");
        assertThat(page(path).text()).doesNotContain("練習倉庫の求人");
    }

    @Test
    void actsAndReportsAreRecordedAndConfirmed() throws Exception {
        assertThat(send(
                        town.consultant(),
                        own() + "/acts",
                        Map.of("kind-1", "INTERVIEW", "on-1", JapaneseDates.format(last.atDay(3)), "note-1", "事業の見通し")))
                .hasStatus(303);
        assertThat(page(path).select("#m-" + last).text()).contains("自立相談支援機関の面談 4 1 3", "事業の見通し");
        String report = own() + "/reports/" + last;
        assertThat(page(report).select("h1").text()).contains("報告を受け取る");
        var today = JapaneseDates.format(LocalDate.now(clock));
        assertThat(send(town.consultant(), report, Map.of("receivedOn", today))).hasStatus(422);
        assertThat(send(town.consultant(), report, Map.of("receivedOn", today, "income", "0")))
                .hasStatus(303);
        assertThat(send(town.consultant(), report + "/confirmation", Map.of())).hasStatus(303);
        assertThat(send(town.consultant(), report + "/confirmation", Map.of())).hasStatus(422);
        assertThat(page(path).select("#m-" + last).text()).contains("報告の確認 令和", "この月の収入 0円");
    }

    @Test
    void theOtherFormsOpen() throws Exception {
        for (String form : new String[] {"/acts", "/beginning", "/substitution"}) {
            assertThat(page(own() + form).select("form[action$=" + form + "]")).hasSize(1);
        }
    }

    @Test
    void thePaperNamesThePersonAndWhatIsAsked() throws Exception {
        var result = mvc.perform(get(own() + "/reports/" + last + "/paper").with(world.signedIn(town.consultant())));
        assertThat(result).hasStatusOk();
        try (var paper = Loader.loadPDF(result.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s", ""))
                    .contains("求職活動等状況報告書", "試験太郎", "自立相談支援機関の面談（月4回以上）", "求人への応募・面接（原則、週1回以上）", "この月の収入");
        }
        assertThat(mvc.perform(get(own() + "/reports/" + last.minusMonths(1) + "/paper")
                        .with(world.signedIn(town.consultant()))))
                .hasStatus(404);
    }

    @Test
    void theCityReadsAndRecordsNothing() throws Exception {
        world.inTransaction(town.consultant(), () -> {
            grants.admitMunicipality(opened.id());
            return opened;
        });
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        var read = mvc.perform(get(path).with(world.signedIn(officer)));
        assertThat(read).hasStatusOk();
        assertThat(Jsoup.parse(read.getResponse().getContentAsString()).select("main form, main .ts-actions"))
                .isEmpty();
        assertThat(send(officer, own() + "/acts", Map.of())).hasStatus(403);
    }

    @Test
    void aCaseWithoutBenefitSaysSo() throws Exception {
        var other = world.openCase(town);
        assertThat(page("/cases/" + other.number() + "/housing-benefit/duties").text())
                .contains("支給を決定した家賃相当額の給付は、まだありません");
    }
}
