package tsunagi.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Role;
import tsunagi.kernel.JapaneseDates;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.SettingKey;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;

/** 記録に添えるファイル: what the administrator decides, from which day on, and that it stays known. */
@TsunagiIT
class FileRuleScreensIT {
    private static final String PATH = "/settings/record-files";

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Municipalities municipalities;

    @Autowired
    Clock clock;

    private Town town;

    @BeforeEach
    void openTown() {
        town = world.town();
    }

    private Document page() throws Exception {
        var result = mvc.perform(get(PATH).with(world.signedIn(town.as(Role.ADMINISTRATOR))));
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private MvcTestResult enter(List<String> types, String megabytes, String camera, String from, String source) {
        return mvc.perform(post(PATH)
                .with(world.signedIn(town.as(Role.ADMINISTRATOR)))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param("types", types.toArray(String[]::new))
                .param("megabytes", megabytes)
                .param("camera", camera)
                .param("from", from)
                .param("source", source));
    }

    private String inForce(LocalDate day) {
        return world.inTransaction(
                town.consultant(), () -> municipalities.settings(day).text(SettingKey.RECORD_FILES));
    }

    @Test
    void aRuleHoldsFromItsDayOnAndWhatWasBeforeStaysKnown() throws Exception {
        var today = LocalDate.now(clock);
        var later = today.plusDays(10);
        assertThat(enter(List.of("PDF", "JPEG"), "５MB", "yes", JapaneseDates.format(later), "係の打合せ"))
                .hasStatus(303);

        assertThat(inForce(today)).isEqualTo("PDF・JPEG・PNG・TIFF・Word・Excel、20MBまで、カメラなし");
        assertThat(inForce(later.minusDays(1))).isEqualTo(inForce(today));
        assertThat(inForce(later)).isEqualTo("PDF・JPEG、5MBまで、カメラあり");
        var rows = page().select("tbody tr");
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().text())
                .contains(JapaneseDates.format(later) + "から", "PDF・画像（JPEG）", "5MBまで", "使ってよい", "係の打合せ")
                .doesNotContain("今日");
        assertThat(rows.getLast().text()).contains("今日", JapaneseDates.format(later.minusDays(1)) + "まで", "使わない");
    }

    @Test
    void theFormBeginsWithWhatHoldsTodayAndARuleOfTheSameDayTakesItsPlace() throws Exception {
        String today = JapaneseDates.format(LocalDate.now(clock));
        assertThat(enter(List.of("PDF"), "3", "no", today, "一度目")).hasStatus(303);
        assertThat(enter(List.of("PDF", "PNG"), "4", "no", today, "二度目")).hasStatus(303);

        var page = page();
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("input[name=types][checked]").eachAttr("value")).containsExactly("PDF", "PNG");
        assertThat(page.expectFirst("#f-megabytes").val()).isEqualTo("4");
        assertThat(page.select("input[name=camera][checked]").eachAttr("value")).containsExactly("no");
        assertThat(page.expectFirst("#f-from").val()).isEqualTo(today);
    }

    @Test
    void whatCannotBeIsRefusedFieldByFieldAndNothingChanges() throws Exception {
        var refused = enter(List.of("PDF"), "21", "yes", "令和2年4月1日", " ");
        assertThat(refused).hasStatus(422);
        var form = Jsoup.parse(refused.getResponse().getContentAsString());
        for (String field : List.of("megabytes", "camera", "from", "source")) {
            assertThat(form.select("#f-" + field + "-error")).as(field).isNotEmpty();
        }
        assertThat(form.expectFirst("#f-megabytes").val()).isEqualTo("21");
        assertThat(form.select("input[name=types][checked]").eachAttr("value")).containsExactly("PDF");

        var empty = enter(List.of(), "多い", "", "令和", "係");
        assertThat(Jsoup.parse(empty.getResponse().getContentAsString())
                        .select(".ts-summary a")
                        .eachAttr("href"))
                .containsExactlyInAnyOrder("#f-megabytes", "#f-camera", "#f-types", "#f-from");
        assertThat(page().select("tbody tr")).hasSize(1);
    }

    @Test
    void onlyTheAdministratorDecidesAndOnlySheSeesTheWayThere() throws Exception {
        for (Role role : List.of(Role.CHIEF_CONSULTANT, Role.CONSULTANT, Role.MUNICIPAL_OFFICER)) {
            var actor = town.as(role);
            assertThat(mvc.perform(get(PATH).with(world.signedIn(actor)))).hasStatus(403);
            assertThat(mvc.perform(get("/settings").with(world.signedIn(actor))))
                    .bodyText()
                    .doesNotContain(PATH);
        }
        assertThat(mvc.perform(get("/settings").with(world.signedIn(town.as(Role.ADMINISTRATOR)))))
                .bodyText()
                .contains(PATH);
    }
}
