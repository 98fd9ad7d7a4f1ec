package tsunagi.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.JapaneseDates;
import tsunagi.supportlog.NextAppointment;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;
import tsunagi.supportlog.SupportMethod;
import tsunagi.testing.TsunagiIT;

/** 予定: appointments, tasks and rooms of a day, a week and a month. */
@TsunagiIT
class CalendarScreensIT extends DeskScreens {
    @Autowired
    SupportLog log;

    @Autowired
    CaseGrants grants;

    private OpenedCase visitOn(LocalDate day) {
        var opened = world.openCase(town);
        var staff = town.consultant();
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
                new NextAppointment(day, LocalTime.of(10, 0), "家庭訪問"));
        staff.run(() -> log.write(opened.number(), entry));
        return opened;
    }

    private String calendar(String view, LocalDate on) {
        return "/calendar?view=" + view + "&on=" + on;
    }

    private Map<String, String> booking(String room, String from, String until) {
        return new HashMap<>(
                Map.of("room", room, "on", typed(today().plusDays(1)), "from", from, "until", until, "purpose", "面談"));
    }

    /** The id of a room that the chief has registered. */
    private String room(String name) throws Exception {
        assertThat(send(chief(), RoomController.PATH + "/new", Map.of("name", name)))
                .hasStatus(303);
        return page(chief(), RoomController.PATH).select("select[name=room] option").stream()
                .filter(option -> option.text().equals(name))
                .findFirst()
                .orElseThrow()
                .val();
    }

    @Test
    void anAppointmentStandsInItsDayItsWeekAndItsMonth() throws Exception {
        var day = today().plusDays(2);
        var opened = visitOn(day);
        for (String view : List.of("day", "week", "month")) {
            assertThat(page(town.consultant(), calendar(view, day))
                            .select(".ts-entries li")
                            .eachText())
                    .as(view)
                    .singleElement()
                    .asString()
                    .contains("10:00", "家庭訪問", "試験 太郎");
        }
        assertThat(page(town.consultant(), calendar("day", day.plusDays(1))).select(".ts-entries li"))
                .isEmpty();
        assertThat(page(town.consultant(), calendar("week", day))
                        .select(".ts-entries a")
                        .eachAttr("href"))
                .containsExactly("/cases/" + opened.number().value() + "/records");
    }

    @Test
    void theDeskSeesItsOthersAppointmentsOnlyWhereItSeesTheirCases() throws Exception {
        var day = today().plusDays(2);
        var opened = visitOn(day);
        assertThat(page(colleague(), calendar("day", day)).select(".ts-entries li"))
                .isEmpty();
        assertThat(page(colleague(), calendar("day", day) + "&whose=team").select(".ts-entries li"))
                .hasSize(1);
        chief().run(() -> grants.restrict(opened.number(), true));
        assertThat(page(colleague(), calendar("day", day) + "&whose=team").select(".ts-entries li"))
                .isEmpty();
    }

    @Test
    void aTaskStandsOnTheDayToWhichItWasPutOff() throws Exception {
        send(
                town.consultant(),
                "/tasks/new",
                Map.of(
                        "title",
                        "書類を送る",
                        "dueOn",
                        typed(today()),
                        "whose",
                        town.consultant().staff().toString()));
        var action = today(town.consultant())
                .expectFirst("button[formaction$=next-day]")
                .attr("formaction");
        send(town.consultant(), action);
        assertThat(page(town.consultant(), calendar("day", today())).select(".ts-entries li"))
                .isEmpty();
        assertThat(page(town.consultant(), calendar("day", business(today(), 1)))
                        .select(".ts-entries li")
                        .text())
                .contains("終日", "書類を送る");
    }

    @Test
    void aRoomIsNeverBookedTwiceForTheSameMinutes() throws Exception {
        String room = room("相談室1");
        assertThat(send(town.consultant(), RoomController.PATH, booking(room, "10:00", "11:00")))
                .hasStatus(303);
        var taken = send(colleague(), RoomController.PATH, booking(room, "10:59", "12:00"));
        assertThat(taken).hasStatus(422);
        assertThat(taken.getResponse().getContentAsString()).contains("この時間に予約があります");
        assertThat(send(colleague(), RoomController.PATH, booking(room, "11:00", "12:00")))
                .as("one ends as the other begins")
                .hasStatus(303);
        assertThat(send(colleague(), RoomController.PATH, booking(room("相談室2"), "10:00", "11:00")))
                .as("another room")
                .hasStatus(303);
        assertThat(page(colleague(), calendar("day", today().plusDays(1)))
                        .select(".ts-entries li")
                        .eachText())
                .hasSize(3)
                .first()
                .asString()
                .contains("10:00〜11:00", "面談", "相談室1");
    }

    @Test
    void onesBookingIsEndedByOneselfOrTheChief() throws Exception {
        String room = room("相談室1");
        send(town.consultant(), RoomController.PATH, booking(room, "10:00", "11:00"));
        var end = page(town.consultant(), RoomController.PATH)
                .expectFirst("form[action*=/bookings/]")
                .attr("action");
        assertThat(page(colleague(), RoomController.PATH).select("form[action*=/bookings/]"))
                .isEmpty();
        assertThat(send(colleague(), end)).hasStatus(404);
        assertThat(send(chief(), RoomController.PATH + "/" + room + "/end")).hasStatus(422);
        assertThat(send(chief(), end)).hasStatus(303);
        assertThat(send(chief(), RoomController.PATH + "/" + room + "/end")).hasStatus(303);
        assertThat(page(chief(), RoomController.PATH).text()).contains("部屋がまだ登録されていません");
    }

    @Test
    void everythingToPutRightIsSaidAtOnce() throws Exception {
        String room = room("相談室1");
        var sent = send(colleague(), RoomController.PATH, booking(room, "11:00", "10:00"));
        assertThat(sent).hasStatus(422);
        assertThat(sent.getResponse().getContentAsString()).contains("終わりの時刻は、始まりの時刻より後にしてください");
        assertThat(send(chief(), RoomController.PATH + "/new", Map.of("name", "相談室1")))
                .hasStatus(422);
        assertThat(send(chief(), RoomController.PATH + "/new", Map.of("name", " ")))
                .hasStatus(422);
        assertThat(send(colleague(), RoomController.PATH + "/new", Map.of("name", "倉庫")))
                .hasStatus(403);
    }

    @Test
    void anotherDeskSeesNeitherRoomsNorBookings() throws Exception {
        String room = room("相談室1");
        send(town.consultant(), RoomController.PATH, booking(room, "10:00", "11:00"));
        var other = world.enrol(town, Set.of(Role.CONSULTANT), List.of(world.otherOffice(town)));
        assertThat(page(other, RoomController.PATH).select("main").text()).contains("予約はありません", "部屋がまだ登録されていません");
        assertThat(send(other, RoomController.PATH, booking(room, "13:00", "14:00")))
                .hasStatus(422);
        assertThat(page(other, calendar("day", today().plusDays(1))).select(".ts-entries li"))
                .isEmpty();
    }

    private void tasksOn(LocalDate day, int count) {
        world.inTransaction(
                town.consultant(),
                () -> jdbc.sql("""
                        insert into work_task (id, title, due_on, staff_id)
                        select gen_random_uuid(), '書類を送る', :on, :whose from generate_series(1, :count)
                        """)
                        .param("on", day)
                        .param("whose", town.consultant().staff().value())
                        .param("count", count)
                        .update());
    }

    @Test
    void whereThereIsMoreThanAPageShowsItSaysUntilWhere() throws Exception {
        var monday = today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        tasksOn(monday, CalendarStore.MOST - 1);
        tasksOn(monday.plusDays(1), 1);
        var full = page(town.consultant(), calendar("week", monday));
        assertThat(full.select(".ts-entries li")).hasSize(1000);
        assertThat(full.text()).doesNotContain("を超える").contains("予定はありません");

        tasksOn(monday.plusDays(1), 1);
        tasksOn(monday.plusDays(3), 1);
        for (String view : List.of("week", "month")) {
            var cut = page(town.consultant(), calendar(view, monday));
            assertThat(cut.select(".ts-entries li")).as(view).hasSize(1000);
            assertThat(cut.select("main").text())
                    .as(view)
                    .contains(
                            "予定が1,000件を超えるため、" + JapaneseDates.formatWithWeekday(monday.plusDays(1)) + "の途中までを表示しています");
        }
        var week = page(town.consultant(), calendar("week", monday));
        var days = week.select(".ts-day");
        assertThat(days.get(3).text())
                .as("of Thursday nothing is said that isn't so")
                .doesNotContain("予定はありません");
        assertThat(days.get(3).select("a").eachAttr("href")).containsExactly(calendar("day", monday.plusDays(3)));
        assertThat(page(town.consultant(), calendar("day", monday.plusDays(3))).select(".ts-entries li"))
                .hasSize(1);
    }

    @Test
    void theFileHoldsAllOfTheDays() {
        var monday = today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        tasksOn(monday, CalendarStore.MOST + 1);
        var file =
                mvc.perform(get("/calendar/list.ics?view=week&on=" + monday).with(world.signedIn(town.consultant())));
        assertThat(new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).lines())
                .filteredOn("BEGIN:VEVENT"::equals)
                .hasSize(1001);
    }

    @Test
    void aRoomThatIsNotEndedSaysWhy() throws Exception {
        String room = room("相談室1");
        assertThat(send(town.consultant(), RoomController.PATH, booking(room, "10:00", "11:00")))
                .hasStatus(303);
        String end = RoomController.PATH + "/" + room + "/end";
        assertThat(send(chief(), end).getResponse().getContentAsString()).contains("これからの予約がある部屋は");
        var elsewhere = world.enrol(town, Set.of(Role.CHIEF_CONSULTANT), List.of(world.otherOffice(town)));
        assertThat(send(elsewhere, end)).as("a room of another desk").hasStatus(404);
        assertThat(send(chief(), RoomController.PATH + "/" + UUID.randomUUID() + "/end"))
                .as("no room at all")
                .hasStatus(404);
        var booked = page(chief(), RoomController.PATH)
                .expectFirst("form[action*=/bookings/]")
                .attr("action");
        assertThat(send(chief(), booked)).hasStatus(303);
        assertThat(send(chief(), end)).hasStatus(303);
        var again = send(chief(), end);
        assertThat(again).hasStatus(422);
        assertThat(again.getResponse().getContentAsString())
                .contains("この部屋は、もう終わりになっています")
                .doesNotContain("これからの予約がある部屋は");
    }

    @Test
    void whatIsNoDayIsToday() {
        for (String on : List.of("", "いつか", "2026-02-30", "+999999999-12-31")) {
            assertThat(mvc.perform(get("/calendar").param("on", on).with(world.signedIn(town.consultant()))))
                    .as(on)
                    .hasStatusOk();
        }
    }
}
