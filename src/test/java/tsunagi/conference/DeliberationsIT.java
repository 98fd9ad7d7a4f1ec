package tsunagi.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tsunagi.tenancy.ServiceCode.CHILDREN_LEARNING;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Actor;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.plan.AgreedPlans;
import tsunagi.plan.AgreedPlans.Agreed;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.web.ChangedMeanwhile;

/** 協議 on PostgreSQL: what is written as one goes, the outcome, and what follows from it. */
@TsunagiIT
class DeliberationsIT {
    @Autowired
    World world;

    @Autowired
    Conferences conferences;

    @Autowired
    Agenda agenda;

    @Autowired
    AgendaPages pages;

    @Autowired
    Deliberations deliberations;

    @Autowired
    CaseFiles cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    private World.Town town;
    private Actor actor;
    private LocalDate today;
    private Agreed agreed;
    private ConferenceId meeting;

    @BeforeEach
    void aMeetingOfNagaokaWithTwoOrganisations() {
        town = world.town("nagaoka");
        actor = town.consultant();
        var plans = new AgreedPlans(context);
        today = plans.today();
        agreed = plans.plan(town, today.minusDays(5), CHILDREN_LEARNING);
        meeting = convened(Forum.SUPPORT_CONFERENCE);
        invite(AttendeeKind.HELLO_WORK, "ハローワーク長岡");
        invite(AttendeeKind.WELFARE_COUNCIL, "社会福祉協議会");
    }

    private ConferenceId convened(Forum forum) {
        var details = new ConferenceDetails(ConferenceKind.REGULAR, today, null, "市役所", false, forum, "");
        return actor.call(() -> conferences.convene(details));
    }

    private void invite(AttendeeKind kind, String organisation) {
        actor.run(() -> conferences.invite(meeting, new Attendee.Person(kind, organisation, "", "")));
    }

    private UUID onAgenda() {
        return actor.call(() -> agenda.propose(agreed.number(), Purpose.PLAN, meeting, ""));
    }

    private AgendaPage page(UUID item) {
        return actor.call(() -> pages.page(meeting, item));
    }

    private String field(UUID item, String organisation) {
        return page(item).desk().table().seats().stream()
                .filter(seat -> seat.organisation().equals(organisation))
                .findFirst()
                .orElseThrow()
                .field();
    }

    private static MinutesForm form(String... namesAndValues) {
        Map<String, String> fields = new HashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields.put(namesAndValues[at], namesAndValues[at + 1]);
        }
        return new MinutesForm(fields);
    }

    @Test
    void whatIsSavedBeforeTheOutcomeIsThereAgainAndNothingFollowsFromIt() {
        var item = onAgenda();
        String voice = field(item, "ハローワーク長岡");
        actor.run(() -> deliberations.write(
                meeting, item, 0, form(voice, "求人はある", "roleWho1", "学校", "roleWhat1", "面談の場を用意する")));
        var page = page(item);
        assertThat(page.deliberation()).isNull();
        assertThat(page.desk().form().value(voice)).isEqualTo("求人はある");
        assertThat(page.desk().written().minutes().roles())
                .singleElement()
                .isEqualTo(new AgreedRole(1, "学校", "面談の場を用意する", null, null));
    }

    @Test
    void anEmptiedFieldStaysEmpty() {
        var item = onAgenda();
        String voice = field(item, "ハローワーク長岡");
        actor.run(() -> deliberations.write(meeting, item, 0, form(voice, "a", "roleWho1", "学校", "roleWhat1", "面談")));
        actor.run(() -> deliberations.write(meeting, item, 1, form("opinions", "b")));
        assertThat(page(item).desk().written().minutes())
                .isEqualTo(new Minutes("b", List.of(), "", List.of(), "", "", null));
    }

    @Test
    void twoSecretariesDoNotOverwriteEachOther() {
        var item = onAgenda();
        actor.run(() -> deliberations.write(meeting, item, 0, form("opinions", "甲")));
        assertThatThrownBy(() -> actor.run(() -> deliberations.write(meeting, item, 0, form("opinions", "乙"))))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, changed -> {
                    assertThat(changed.saved().version()).isEqualTo(1);
                    assertThat(changed.stored()).anySatisfy(stored -> {
                        assertThat(stored.name()).isEqualTo("opinions");
                        assertThat(stored.value()).isEqualTo("甲");
                    });
                });
    }

    @Test
    void theOutcomeCarriesWhatEachOrganisationSaidAndWhoDoesWhat() {
        var item = onAgenda();
        String voice = field(item, "社会福祉協議会");
        actor.run(() -> deliberations.conclude(
                meeting,
                item,
                0,
                form(
                        "outcome",
                        "APPROVED",
                        "opinions",
                        "よい計画",
                        voice,
                        "貸付は不要",
                        "roleWho1",
                        "ハローワーク長岡",
                        "roleWhat1",
                        "求人を紹介する",
                        "roleDue1",
                        "R8.12.1")));
        var said = actor.call(() -> agenda.casePage(agreed.number()))
                .history()
                .getFirst()
                .deliberation();
        assertThat(said)
                .isEqualTo(new Deliberation(
                        Outcome.APPROVED, "よい計画\n社会福祉協議会：貸付は不要", "", "ハローワーク長岡：求人を紹介する（令和8年12月1日まで）", "", ""));
    }

    @Test
    void whatAColleagueTakesOnIsHerWorkOnce() {
        var item = onAgenda();
        String due = JapaneseDates.format(today.plusDays(7));
        var form = form(
                "outcome", "APPROVED", "roleStaff1", actor.staff().toString(), "roleWhat1", "学校に連絡する", "roleDue1", due);
        actor.run(() -> deliberations.conclude(meeting, item, 0, form));
        assertThatThrownBy(() -> actor.run(() -> deliberations.conclude(meeting, item, 1, form)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("記録済み");
        assertThat(world.inTransaction(
                        actor,
                        () -> jdbc.sql("select title, due_on, case_id, staff_id from work_task")
                                .query()
                                .listOfRows()))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.get("title")).isEqualTo("会議で決まった役割：学校に連絡する");
                    assertThat(String.valueOf(task.get("due_on")))
                            .isEqualTo(today.plusDays(7).toString());
                    assertThat(task.get("case_id")).isEqualTo(agreed.caseId().value());
                    assertThat(task.get("staff_id")).isEqualTo(actor.staff().value());
                });
    }

    @Test
    void aRefusedOutcomeLeavesNoWorkAndNoText() {
        var item = onAgenda();
        var form = form(
                "outcome",
                "CONTINUED",
                "roleStaff1",
                actor.staff().toString(),
                "roleWhat1",
                "学校に連絡",
                "roleDue1",
                "R8.12.1");
        assertThatThrownBy(() -> actor.run(() -> deliberations.conclude(meeting, item, 0, form)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("理由が分かるように");
        assertThat(page(item).desk().written().saved().version()).isZero();
        assertThat(world.inTransaction(
                        actor,
                        () -> jdbc.sql("select count(*) from work_task")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void aColleaguesRoleNeedsADay() {
        var item = onAgenda();
        var form = form("roleStaff2", actor.staff().toString(), "roleWhat2", "学校に連絡する");
        assertThatThrownBy(() -> actor.run(() -> deliberations.write(meeting, item, 0, form)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("roleDue2"));
    }

    @Test
    void aCaseThatHasEndedSinceTakesNoOutcome() {
        var item = onAgenda();
        world.inTransaction(actor, () -> cases.append(agreed.caseId(), NewFact.of(FactKind.CLOSED, today)));
        assertThatThrownBy(() -> actor.run(() -> deliberations.conclude(meeting, item, 0, form("outcome", "APPROVED"))))
                .isInstanceOf(Refusal.class);
        assertThat(page(item).mayWrite()).isFalse();
        assertThat(page(item).deliberation()).isNull();
    }

    @Test
    void whatWasAskedBeforeTheMeetingIsAnsweredOnce() {
        var item = onAgenda();
        String day = JapaneseDates.format(today);
        var asked = new CoordinationForm("ハローワーク長岡", "求人の有無", day, null, null);
        actor.run(() -> deliberations.ask(meeting, item, asked));
        var waiting = page(item).matter().coordinations().getFirst();
        assertThat(waiting.answer()).isNull();
        var answer = new CoordinationForm(null, null, null, "事務職が3件", day);
        actor.run(() -> deliberations.answer(meeting, item, waiting.id(), answer));
        assertThat(page(item).matter().coordinations())
                .containsExactly(new Coordination(waiting.id(), "ハローワーク長岡", "求人の有無", today, "事務職が3件", today));
        assertThatThrownBy(() -> actor.run(() -> deliberations.answer(meeting, item, waiting.id(), answer)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("先に回答");
        var early = new CoordinationForm(null, null, null, "x", JapaneseDates.format(today.minusDays(1)));
        assertThatThrownBy(() -> actor.run(() -> deliberations.answer(meeting, item, waiting.id(), early)))
                .isInstanceOf(Refusal.class);
        actor.run(() -> deliberations.conclude(meeting, item, 0, form("outcome", "APPROVED")));
        assertThatThrownBy(() -> actor.run(() -> deliberations.ask(meeting, item, asked)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("記録済み");
    }

    /** 港区 計画8(2) names other meetings; what 要領5 gives to 支援調整会議 stays there. */
    @Test
    void anotherMeetingIsToldOfACaseButDecidesNoPlan() {
        var other = convened(new Forum("連絡会"));
        assertThatThrownBy(() -> actor.run(() -> agenda.propose(agreed.number(), Purpose.PLAN, other, "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("支援調整会議の議題");
        assertThatThrownBy(() -> actor.run(() -> agenda.propose(agreed.number(), Purpose.REPORT, other, "", " ")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("報告すること");
        var item = actor.call(() -> agenda.propose(agreed.number(), Purpose.REPORT, other, "", "就職して1か月"));
        assertThatThrownBy(() -> actor.run(
                        () -> deliberations.conclude(other, item, 0, form("outcome", "SENT_BACK", "opinions", "x"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("差戻しは選べません");
        actor.run(() -> deliberations.conclude(other, item, 0, form("outcome", "APPROVED", "opinions", "見守る")));
        assertThat(world.inTransaction(
                        actor,
                        () -> jdbc.sql("""
                                select facts from support_record where case_id = :case and facts like '会議（報告）%'
                                """)
                                .param("case", agreed.caseId().value())
                                .query(String.class)
                                .single()))
                .isEqualTo("会議（報告）：就職して1か月\n結果：了承\n意見：見守る");
    }
}
