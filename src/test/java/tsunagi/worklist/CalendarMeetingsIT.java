package tsunagi.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.conference.ConferenceDetails;
import tsunagi.conference.ConferenceKind;
import tsunagi.conference.Conferences;
import tsunagi.conference.Forum;
import tsunagi.conference.RoleTaken;
import tsunagi.testing.TsunagiIT;

/** Meetings in 予定 from the day on which they are convened, and the work that they give. */
@TsunagiIT
class CalendarMeetingsIT extends DeskScreens {
    @Autowired
    Conferences conferences;

    @Autowired
    RoleTasks roles;

    private List<String> entries(Actor reader) throws Exception {
        return page(reader, "/calendar?view=day&on=" + today().plusDays(2))
                .select(".ts-entries li")
                .eachText();
    }

    @Test
    void aMeetingWithoutAnAgendaStandsThereForItsDeskOnly() throws Exception {
        var forum = new Forum("支援検討部会");
        var details = new ConferenceDetails(
                ConferenceKind.AS_NEEDED,
                today().plusDays(2),
                LocalTime.of(14, 0),
                "",
                false,
                forum,
                "https://meet.example.jp/room");
        town.consultant().run(() -> conferences.convene(details));
        assertThat(entries(town.consultant())).singleElement().asString().contains("14:00", "支援検討部会", "オンライン");
        assertThat(entries(world.town().consultant())).isEmpty();
    }

    @Test
    void aRoleStandsInTodaysWorkOfWhoeverTookIt() throws Exception {
        var opened = world.openCase(town);
        var colleague = town.as(Role.CHIEF_CONSULTANT);
        world.inTransaction(town.consultant(), () -> {
            roles.taken(new RoleTaken(opened.id(), "見学の日を決める", today(), colleague.staff()));
            return opened;
        });
        assertThat(today(colleague).text()).contains("会議で決まった役割：見学の日を決める");
        assertThat(today(town.as(Role.OUTREACH_SUPPORTER)).text()).doesNotContain("見学の日を決める");
    }
}
