package tsunagi.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.casefile.OpenedCase;
import tsunagi.documents.ReadWorkbook;
import tsunagi.kernel.JapaneseDates;
import tsunagi.supportlog.NextAppointment;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;
import tsunagi.supportlog.SupportMethod;
import tsunagi.testing.TsunagiIT;

/** 今日の仕事: what waits, until when, and whose it is. */
@TsunagiIT
class TodayScreensIT extends DeskScreens {
    @Autowired
    SupportLog log;

    @Autowired
    CaseGrants grants;

    private void agrees(OpenedCase opened, NextAppointment next, int daysAgo) {
        var staff = town.consultant();
        var entry = new SupportEntry(
                today().minusDays(daysAgo),
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
    }

    @Test
    void aMoveWithoutADayOfItsOwnIsDueSoManyBusinessDaysAfterTheCaseMoved() throws Exception {
        var received = today().minusDays(20);
        world.openCase(town, received);
        var line = line(today(town.consultant()), "振り分けを決める").text();
        assertThat(line).contains(JapaneseDates.formatMonthDay(business(received, 3)), "日超過（目安）", "試験 太郎", "受付");
        assertThat(tile(today(town.consultant()), "期限超過")).isEqualTo("1");
        assertThat(part(today(town.consultant()), "overdue")).contains("振り分けを決める");
    }

    @Test
    void aRecordDoesNotPutOffWhatTheCaseWaitsFor() throws Exception {
        var opened = world.openCase(town, today().minusDays(20));
        happens(opened, NewFact.of(FactKind.SUPPORT_RECORDED, today()));
        assertThat(part(today(town.consultant()), "overdue")).contains("振り分けを決める");
    }

    @Test
    void anAppointmentStandsThereUntilSomethingIsRecorded() throws Exception {
        var opened = world.openCase(town, today().minusDays(1));
        agrees(opened, new NextAppointment(today(), LocalTime.of(10, 0), "面談"), 1);
        var line = line(today(town.consultant()), "面談（予定）の記録を書く");
        assertThat(line.text()).contains("10:00", "今日");
        assertThat(line.expectFirst("th a").attr("href"))
                .isEqualTo("/cases/" + opened.number().value() + "/records");
        assertThat(part(today(town.consultant()), "today")).contains("面談（予定）");
        agrees(opened, new NextAppointment(today().plusDays(40), null, null), 0);
        assertThat(lines(today(town.consultant()))).noneMatch(row -> row.contains("（予定）"));
    }

    @Test
    void aConsentThatNobodyAskedForStandsBesideTheNextMove() throws Exception {
        var opened = world.openCase(town, today().minusDays(3));
        happens(opened, NewFact.of(FactKind.APPLIED, today().minusDays(3)));
        assertThat(lines(today(town.consultant())))
                .anyMatch(row -> row.contains("アセスメントを書く"))
                .anyMatch(row -> row.contains("情報共有の同意を確かめる"));
        happens(opened, NewFact.of(FactKind.CONSENTED, today()));
        assertThat(lines(today(town.consultant()))).noneMatch(row -> row.contains("情報共有の同意を確かめる"));
    }

    @Test
    void anArrivalIsAskedForOnItsDayWhileTheCaseGoesOn() throws Exception {
        var opened = world.openCase(town, today().minusDays(9));
        happens(
                opened,
                NewFact.of(FactKind.REFERRED, today().minusDays(9))
                        .due(today().minusDays(2))
                        .about(UUID.randomUUID()));
        assertThat(line(today(town.consultant()), "つなぎ先に着いたか確かめる").text()).contains("2日超過");
    }

    @Test
    void whatTheCityHasToAnswerStandsApart() throws Exception {
        var opened = world.openCase(town, today().minusDays(60));
        var then = today().minusDays(50);
        happens(
                opened,
                NewFact.of(FactKind.APPLIED, then),
                NewFact.of(FactKind.CONSENTED, then),
                NewFact.of(FactKind.SCREENED_PLAN, then),
                NewFact.of(FactKind.PLAN_DRAFTED, then),
                NewFact.of(FactKind.PLAN_AGREED, then).due(today().plusDays(100)),
                NewFact.of(FactKind.CONFERENCE_APPROVED, then),
                NewFact.of(FactKind.PLAN_SUBMITTED, then));
        var page = today(town.consultant());
        assertThat(part(page, "waiting")).contains("市の決定を待つ");
        assertThat(tile(page, "承認待ち")).isEqualTo("1");
        assertThat(tile(page, "期限超過")).isEqualTo("0");
        assertThat(tile(page, "30日以上動きなし")).isEqualTo("1");
    }

    @Test
    void nobodyIsLateToCloseAConsultationThatLedToNothingMore() throws Exception {
        var opened = world.openCase(town, today().minusDays(60));
        happens(opened, NewFact.of(FactKind.TRIAGED_INFORMATION, today().minusDays(60)));
        var page = today(town.consultant());
        assertThat(part(page, "later")).contains("終結にする", "急がない");
        assertThat(tile(page, "期限超過")).isEqualTo("0");
    }

    @Test
    void aNumberLeadsToWhatItCounts() throws Exception {
        world.openCase(town, today().minusDays(40));
        var fresh = world.openCase(town);
        var href = today(town.consultant()).select("a.ts-tile").stream()
                .filter(tile -> tile.text().contains("動きなし"))
                .findFirst()
                .orElseThrow()
                .attr("href");
        var narrowed = page(town.consultant(), href);
        assertThat(lines(narrowed))
                .hasSize(1)
                .noneMatch(row -> row.contains(fresh.number().value()));
        assertThat(lines(today(town.consultant()))).hasSize(2);
    }

    @Test
    void theNumbersStayThoseOfAllWhereThePageIsNarrowedToTasksOnly() throws Exception {
        world.openCase(town, today().minusDays(40));
        var task = Map.of(
                "title", "書類を送る",
                "dueOn", typed(today()),
                "whose", town.consultant().staff().toString());
        assertThat(send(town.consultant(), "/tasks/new", task)).hasStatus(303);
        var narrowed = page(town.consultant(), "/today?only=TODAY");
        assertThat(lines(narrowed)).singleElement().asString().contains("書類を送る");
        assertThat(tile(narrowed, "今日")).isEqualTo("1");
        assertThat(tile(narrowed, "期限超過")).isEqualTo("1");
    }

    @Test
    void aHeadingCountsWhatStandsBelowItWhereThePageIsNarrowed() throws Exception {
        world.openCase(town, today().minusDays(40));
        world.openCase(town, today().minusDays(20));
        assertThat(part(today(town.consultant()), "overdue")).startsWith("期限超過　2件");
        assertThat(part(page(town.consultant(), "/today?only=SILENT"), "overdue"))
                .startsWith("期限超過　1件");
    }

    @Test
    void theTeamsWorkIsThatOfOnesDesk() throws Exception {
        var number = world.openCase(town).number();
        assertThat(lines(today(colleague()))).isEmpty();
        assertThat(line(page(colleague(), "/today?whose=team"), number.value()).text())
                .contains("担当：" + town.consultant().name());
        var otherDesk = world.enrol(town, Set.of(Role.CONSULTANT), List.of(world.otherOffice(town)));
        assertThat(lines(page(otherDesk, "/today?whose=team"))).isEmpty();
        chief().run(() -> grants.restrict(number, true));
        assertThat(lines(page(colleague(), "/today?whose=team"))).isEmpty();
    }

    @Test
    void theFileHoldsNoRestrictedCaseAndStandsInTheLedger() throws Exception {
        var open = world.openCase(town).number();
        var restricted = world.openCase(town).number();
        chief().run(() -> grants.restrict(restricted, true));
        var file = mvc.perform(get("/today/list.xlsx?whose=everybody").with(world.signedIn(chief())));
        assertThat(file).hasStatusOk();
        assertThat(ReadWorkbook.sheet(file.getResponse().getContentAsByteArray(), 1)
                        .toString())
                .contains("何を", "振り分けを決める", open.value(), "試験 太郎")
                .doesNotContain(restricted.value());
        assertThat(world.inTransaction(
                        chief(),
                        () -> Objects.requireNonNull(jdbc.sql("select what || row_count from export_ledger")
                                .query(String.class)
                                .single())))
                .isEqualTo("今日の仕事（全員）1");
    }

    @Test
    void evenTheFullestDayIsAPageThatAThinClientDrawsAtOnce() throws Exception {
        for (int count = 0; count <= Duties.MOST; count++) {
            world.openCase(town, today().minusDays(20));
        }
        var html = mvc.perform(get("/today").with(world.signedIn(town.consultant())))
                .getResponse()
                .getContentAsByteArray();
        assertThat(html.length).isLessThan(150 * 1024);
        var page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        assertThat(lines(page)).hasSize(Duties.MOST);
        assertThat(tile(page, "期限超過")).isEqualTo(String.valueOf(Duties.MOST + 1));
        assertThat(page.text()).contains("期限の近い%d件までを表示しています".formatted(Duties.MOST));
    }

    @Test
    void theChiefSeesWhoCarriesHowMuch() throws Exception {
        world.openCase(town, today().minusDays(40));
        world.openCase(town);
        assertThat(page(chief(), "/today/load").select("main tbody tr").eachText())
                .contains(
                        town.consultant().name() + " 2 1 1 0 担当替え：試験 職員のケース",
                        colleague().name() + " 0 0 0 0 担当替え：試験 職員のケース");
        assertThat(mvc.perform(get("/today/load").with(world.signedIn(town.consultant()))))
                .hasStatus(403);
    }

    @Test
    void anOverdueTaskIsOverdueWorkOfWhoeverHasItUnlessItWasPutOff() throws Exception {
        world.inTransaction(
                town.consultant(),
                () -> jdbc.sql("""
                        insert into work_task (id, title, due_on, staff_id)
                        select gen_random_uuid(), '書類を送る', :on, :whose from generate_series(1, 2)
                        """)
                        .param("on", today().minusDays(1))
                        .param("whose", colleague().staff().value())
                        .update());
        assertThat(page(chief(), "/today/load").select("main tbody tr").eachText())
                .contains(colleague().name() + " 0 2 0 2 担当替え：試験 職員のケース");
        var action =
                today(colleague()).expectFirst("button[formaction$=next-day]").attr("formaction");
        assertThat(send(colleague(), action)).hasStatus(303);
        assertThat(page(chief(), "/today/load").select("main tbody tr").eachText())
                .contains(colleague().name() + " 0 1 0 2 担当替え：試験 職員のケース");
    }
}
