package tsunagi.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tsunagi.access.Actor;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.kernel.Refusal;
import tsunagi.plan.AgreedPlans;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.HttpProblem;

/** 定例の会議 on PostgreSQL: rules, standing members and the meetings made of them. */
@TsunagiIT
class TimetablesIT {
    private static final Attendee.Person WORK = new Attendee.Person(AttendeeKind.HELLO_WORK, "ハローワーク札幌", "試験 担当", "");

    @Autowired
    World world;

    @Autowired
    Timetables timetables;

    @Autowired
    Conferences conferences;

    @Autowired
    ApplicationContext context;

    private World.Town town;
    private Actor actor;

    @BeforeEach
    void sapporo() {
        town = world.town("sapporo");
        actor = town.as(Role.CHIEF_CONSULTANT);
    }

    private TimetableForm form(String everyMonths, String place) {
        var empty = TimetableForm.empty(new AgreedPlans(context).today());
        return new TimetableForm(
                Forum.SUPPORT_CONFERENCE.name(),
                everyMonths,
                "3",
                "3",
                null,
                WhenClosed.LATER.name(),
                empty.firstMonth(),
                "14:00",
                place,
                null);
    }

    private List<YearMonth> proposed(TimetableId id) {
        return actor.call(() -> timetables.page(id)).open().stream()
                .map(TimetableRule.Occurrence::month)
                .toList();
    }

    private List<ConferencesPage.Row> coming() {
        return actor.call(conferences::list).coming();
    }

    @Test
    void aMonthBecomesOneMeetingWithItsStandingMembersHoweverOftenItIsAskedFor() {
        var id = actor.call(() -> timetables.add(form("1", "市役所")));
        actor.run(() -> timetables.join(id, WORK));
        var months = proposed(id).subList(0, 2);
        assertThat(actor.call(() -> timetables.convene(id, months))).isEqualTo(2);
        assertThat(actor.call(() -> timetables.convene(id, months))).isZero();
        assertThat(coming())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.forum().isSupportConference()).isTrue());
        var meeting = coming().getFirst().id();
        assertThat(actor.call(() -> conferences.attendees(meeting)))
                .extracting(Attendee::person)
                .containsExactly(WORK);
        assertThat(proposed(id)).doesNotContainAnyElementsOf(months);
    }

    @Test
    void whoHasLeftIsInvitedNoMore() {
        var id = actor.call(() -> timetables.add(form("1", "市役所")));
        actor.run(() -> timetables.join(id, WORK));
        var member = actor.call(() -> timetables.page(id)).timetable().members().getFirst();
        actor.run(() -> timetables.leave(id, member.id()));
        actor.run(() -> timetables.convene(id, proposed(id).subList(0, 1)));
        var meeting = coming().getFirst().id();
        assertThat(actor.call(() -> conferences.attendees(meeting))).isEmpty();
    }

    /** 札幌 要綱4(2): 月1回の定期開催を基本とする. */
    @Test
    void aRuleThatMeetsLessOftenThanTheTownAsksForSaysSo() {
        var seldom = actor.call(() -> timetables.add(form("2", "市役所")));
        var monthly = actor.call(() -> timetables.add(form("1", "市役所")));
        assertThat(actor.call(() -> timetables.page(seldom)).seldom()).isTrue();
        assertThat(actor.call(() -> timetables.page(monthly)).seldom()).isFalse();
    }

    @Test
    void anEndedRuleProposesNothing() {
        var id = actor.call(() -> timetables.add(form("1", "市役所")));
        var months = proposed(id);
        actor.run(() -> timetables.end(id));
        assertThat(proposed(id)).isEmpty();
        assertThatThrownBy(() -> actor.run(() -> timetables.convene(id, months)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void twoWhoChangeOneRuleDoNotOverwriteEachOther() {
        var id = actor.call(() -> timetables.add(form("1", "市役所")));
        actor.run(() -> timetables.change(id, 0, form("1", "区役所")));
        assertThatThrownBy(() -> actor.run(() -> timetables.change(id, 0, form("1", "公民館"))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(actor.call(() -> timetables.page(id))
                        .timetable()
                        .rule()
                        .venue()
                        .place())
                .isEqualTo("区役所");
    }

    @Test
    void onlyWhatTheTownHoldsCanBeChosen() {
        var unknown = new TimetableForm("井戸端会議", "1", "3", "3", null, "LATER", "R8.12.1", null, "市役所", null);
        assertThatThrownBy(() -> actor.run(() -> timetables.add(unknown)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("会議の種類");
        var both = new TimetableForm("連絡会", "1", "3", "3", "15", "LATER", "R8.12.1", null, "市役所", null);
        assertThatThrownBy(() -> actor.run(() -> timetables.add(both)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("どちらか一つ");
    }

    @Test
    void itBelongsToTheDeskThatConvenes() {
        var id = actor.call(() -> timetables.add(form("1", "市役所")));
        var stranger = world.town("sapporo").consultant();
        assertThatThrownBy(() -> stranger.run(() -> timetables.page(id))).isInstanceOf(HttpProblem.class);
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        assertThatThrownBy(() -> officer.run(() -> timetables.page(id))).isInstanceOf(PermissionRefused.class);
    }
}
