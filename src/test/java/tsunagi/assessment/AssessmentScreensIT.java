package tsunagi.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.casefile.OpenedCase;
import tsunagi.forms.FormId;
import tsunagi.forms.Forms;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;

@TsunagiIT
class AssessmentScreensIT {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 9);

    @Autowired
    World world;

    @Autowired
    Forms forms;

    @Autowired
    MockMvc http;

    @Autowired
    CaseGrants grants;

    private static String path(OpenedCase opened, String page) {
        return "/cases/" + opened.number() + page;
    }

    private MockHttpServletResponse send(Town town, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(world.signedIn(town.consultant())))
                .andReturn()
                .getResponse();
    }

    private Document page(Town town, String path) throws Exception {
        var answer = send(town, get(path));
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletRequestBuilder typed(String path, int version) {
        return post(path)
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param("sheetVersion", Integer.toString(version));
    }

    private MockHttpServletRequestBuilder complete(Town town, String path, int version) {
        var definition = world.inTransaction(town.consultant(), () -> forms.definition(FormId.ASSESSMENT, RECEIVED));
        return typed(path, version).params(AssessmentFixture.complete(definition, town.consultant()));
    }

    @Test
    void theSectionsSayWhatIsLeftAndADraftIsSavedAtAnyTime() throws Exception {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        String path = path(opened, "/assessment");
        var sections = page(town, path).select(".ts-sheet__nav li");
        assertThat(sections).hasSize(10);
        assertThat(sections.get(3).text()).contains("家族・地域関係・住まい", "未着手・必須 残り6（国への報告 4）");
        assertThat(send(town, typed(path, 0).param("marriage", "single")).getRedirectedUrl())
                .isEqualTo(path);
        assertThat(page(town, path).select(".ts-sheet__nav li").get(3).text()).contains("入力中・必須 残り5（国への報告 3）");
        assertThat(page(town, path).select("input[name=marriage][checked]").val())
                .isEqualTo("single");
    }

    @Test
    void finalisingTooEarlyListsTheMissingFieldsAsLinks() throws Exception {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        String path = path(opened, "/assessment");
        var answer = send(town, typed(path, 0).param("finalise", "true").param("complaint", "家賃が心配"));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".ts-summary a").eachAttr("href")).contains("#f-intakeOn", "#f-issuesSummary");
        assertThat(page.select(".ts-summary a").eachAttr("href"))
                .allSatisfy(anchor -> assertThat(page.select(anchor)).as(anchor).hasSize(1));
        assertThat(page.select("textarea[name=complaint]").text()).contains("家賃が心配");
    }

    @Test
    void theSameFieldOfTwoPeopleIsAskedFieldByField() throws Exception {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        String path = path(opened, "/assessment");
        send(town, typed(path, 0).param("complaint", "もとの文"));
        send(town, typed(path, 1).param("complaint", "山田の文"));
        var answer = send(town, typed(path, 1).param("complaint", "佐藤の文").param("strengths", "料理が得意"));
        assertThat(answer.getStatus()).isEqualTo(409);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("input[name='choose.complaint']")).hasSize(2);
        assertThat(page.select("form[action=" + path + "] input[type=hidden][name=strengths]")
                        .val())
                .isEqualTo("料理が得意");
    }

    @Test
    void afterFinalisingTheSheetIsReadCorrectedAndPrinted() throws Exception {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        String path = path(opened, "/assessment");
        assertThat(send(town, complete(town, path, 0).param("finalise", "true")).getRedirectedUrl())
                .isEqualTo(path);
        var read = page(town, path);
        assertThat(read.select("textarea, .ts-sheet form")).isEmpty();
        assertThat(read.text()).contains("98,000円", "聞けていない");
        assertThat(page(town, path + "/correction").select("input[name=reason]"))
                .hasSize(1);
        for (String print : new String[] {"/print", "/print/blank"}) {
            var pdf = send(town, get(path + print));
            assertThat(pdf.getContentType()).isEqualTo("application/pdf");
            assertThat(new String(pdf.getContentAsByteArray(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
    }

    @Test
    void aResultDecidedAfterFinalisingShowsOnTheFrozenSheet() throws Exception {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        String path = path(opened, "/assessment");
        send(town, complete(town, path, 0).param("finalise", "true"));
        send(
                town,
                typed(path(opened, "/screening"), 0)
                        .param("version", "0")
                        .param("on", "R8.11.18")
                        .param("result", "K4")
                        .param("reason", "継続して支援する"));
        assertThat(page(town, path).select("#section-screening").text())
                .contains("自立相談支援機関が継続支援し、プランを策定する", "令和8年11月18日");
    }

    @Test
    void theCityReadsADraftWithoutAnythingToTypeInto() throws Exception {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        String path = path(opened, "/assessment");
        send(town, typed(path, 0).param("complaint", "家賃が心配"));
        world.inTransaction(town.consultant(), () -> {
            grants.admitMunicipality(opened.id());
            return true;
        });
        var answer = http.perform(get(path).with(world.signedIn(town.as(Role.MUNICIPAL_OFFICER))))
                .andReturn()
                .getResponse();
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.text()).contains("家賃が心配");
        assertThat(page.select("main textarea, main form")).isEmpty();
    }

    @Test
    void theScreeningSaysWhyAPlanHasToWaitAndWhereToGo() throws Exception {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        String path = path(opened, "/screening");
        var answer = send(
                town,
                typed(path, 0)
                        .param("version", "0")
                        .param("on", "R8.11.18")
                        .param("result", "K4")
                        .param("reason", "継続して支援する")
                        .param("urgent", "food"));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".ts-summary").text()).contains("様式2）の確定が必要です");
        assertThat(page.select("main form a[href=" + path(opened, "/assessment") + "]"))
                .isNotEmpty();
        assertThat(page.select("input[name=result][checked]").val()).isEqualTo("K4");
        assertThat(page.select("input[name=urgent][checked]").val()).isEqualTo("food");
        assertThat(page.select("#f-reason").text()).contains("継続して支援する");
    }

    @Test
    void aReferralLeadsToItsPageAndShowsOnTheAssessment() throws Exception {
        var town = world.town();
        var opened = world.openCase(town, RECEIVED);
        String path = path(opened, "/screening");
        var answer = send(
                town,
                typed(path, 0)
                        .param("version", "0")
                        .param("on", "R8.11.18")
                        .param("result", "K2")
                        .param("destinations", "L01", "L06")
                        .param("reason", "生活保護の相談が必要"));
        assertThat(answer.getRedirectedUrl()).isEqualTo(path);
        var page = page(town, path);
        assertThat(page.select(".ts-card a[href=" + path(opened, "/referrals") + "]"))
                .hasSize(1);
        assertThat(page.select("input[name=destinations][checked]").eachAttr("value"))
                .containsExactly("L01", "L06");
        assertThat(page.select("input[name=version]").val()).isEqualTo("1");
        assertThat(page(town, path(opened, "/assessment"))
                        .select("#section-screening")
                        .text())
                .contains("他の制度や専門機関で対応が可能であり", "法テラス等");
    }
}
