package tsunagi.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.kernel.CaseNumber;
import tsunagi.supportlog.NextAppointment;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;
import tsunagi.supportlog.SupportMethod;
import tsunagi.testing.TsunagiIT;

/** 予定 for another calendar: numbers, no names; in the ledger; nothing of a restricted case. */
@TsunagiIT
class CalendarFileIT extends DeskScreens {
    @Autowired
    SupportLog log;

    @Autowired
    CaseGrants grants;

    private CaseNumber visitTomorrow() {
        var opened = world.openCase(town);
        var staff = town.consultant();
        var next = new NextAppointment(today().plusDays(1), LocalTime.of(10, 0), "試験太郎さん宅を訪問");
        var entry = new SupportEntry(
                today(),
                null,
                null,
                SupportMethod.TELEPHONE,
                List.of(staff.staff()),
                List.of(),
                null,
                null,
                List.of(),
                true,
                "電話で話した",
                null,
                null,
                next);
        staff.run(() -> log.write(opened.number(), entry));
        return opened.number();
    }

    private void note(String title, String caseNumber) {
        String whose = town.consultant().staff().toString();
        assertThat(send(
                        town.consultant(),
                        "/tasks/new",
                        Map.of(
                                "title",
                                title,
                                "dueOn",
                                typed(today().plusDays(1)),
                                "caseNumber",
                                caseNumber,
                                "whose",
                                whose)))
                .hasStatus(303);
    }

    private String path(String whose) {
        return "/calendar/list.ics?view=day&on=" + today().plusDays(1) + whose;
    }

    private String file(Actor actor, String path) {
        var answer = mvc.perform(get(path).with(world.signedIn(actor)));
        assertThat(answer).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static List<String> lines(String file, String name) {
        return file.lines().filter(line -> line.startsWith(name + ":")).toList();
    }

    @Test
    void aDayLeavesWithNumbersAndWithoutNamesOrWhatSomebodyWrote() {
        String number = visitTomorrow().value();
        note("試験太郎さんの書類を送る", number);
        note("試験太郎さんの件を相談する", "");
        String file = file(town.consultant(), path(""));
        assertThat(lines(file, "SUMMARY"))
                .containsExactlyInAnyOrder("SUMMARY:面談・訪問 " + number, "SUMMARY:仕事 " + number, "SUMMARY:仕事");
        assertThat(file).doesNotContain("試験", "さん", "書類", "相談");
        assertThat(lines(file(town.consultant(), path("")), "UID"))
                .as("taken out again, they are the same events")
                .isEqualTo(lines(file, "UID"))
                .doesNotHaveDuplicates();
    }

    @Test
    void theFileStandsInTheLedger() {
        visitTomorrow();
        file(town.consultant(), path(""));
        assertThat(world.inTransaction(
                        town.consultant(),
                        () -> Objects.requireNonNull(
                                jdbc.sql("select what || ' ' || format || ' ' || row_count from export_ledger")
                                        .query(String.class)
                                        .single())))
                .isEqualTo("予定（自分） CALENDAR 1");
    }

    @Test
    void aRestrictedCaseNeverLeaves() {
        var open = visitTomorrow();
        var restricted = visitTomorrow();
        chief().run(() -> grants.restrict(restricted, true));
        assertThat(file(chief(), path("&whose=team"))).contains(open.value()).doesNotContain(restricted.value());
    }

    @Test
    void theFileIsOfferedWhereThereIsSomethingToTakeOut() throws Exception {
        String day = "/calendar?view=day&on=" + today().plusDays(1);
        assertThat(page(town.consultant(), day).select("a[href*=list.ics]")).isEmpty();
        visitTomorrow();
        assertThat(page(town.consultant(), day).select("a[href*=list.ics]").eachAttr("href"))
                .containsExactly(path(""));
    }

    @Test
    void theCityTakesNoCalendarOut() {
        assertThat(mvc.perform(get(path("")).with(world.signedIn(town.as(Role.MUNICIPAL_OFFICER)))))
                .hasStatus(403);
    }
}
