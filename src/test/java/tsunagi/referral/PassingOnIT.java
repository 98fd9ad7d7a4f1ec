package tsunagi.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewCase;
import tsunagi.casefile.NewFact;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Refusal;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.web.HttpProblem;

/** The chain and its alarms on PostgreSQL: over several cases, for the right readers, and until somebody answers. */
@TsunagiIT
class PassingOnIT {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    @Autowired
    ApplicationContext program;

    @Autowired
    World world;

    @Autowired
    ChainPages chains;

    @Autowired
    ReportPages pages;

    @Autowired
    ReferralPages list;

    @Autowired
    ReferralReports reports;

    @Autowired
    CaseFiles cases;

    @Autowired
    CaseGrants grants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private OpenedCase open(World.Town town) {
        return world.openCase(town, FIRST);
    }

    private TestHandovers handovers(World.Town town, OpenedCase opened) {
        return new TestHandovers(program, town.consultant(), opened);
    }

    private ChainPage chain(World.Town town, OpenedCase opened) {
        return town.consultant().call(() -> chains.chain(opened.number(), false));
    }

    private List<AlarmKind> alarms(World.Town town, OpenedCase opened) {
        return chain(town, opened).alarms().stream().map(RaisedAlarm::kind).toList();
    }

    @Test
    void twoDesksInARowThatTurnHerAwayRaiseTheAlarmAndAnAcceptanceEndsIt() {
        var town = world.town();
        var opened = open(town);
        var handovers = handovers(town, opened);
        handovers.turnedAway(handovers.sent("練習社協", FIRST, null), FIRST.plusDays(1));
        assertThat(alarms(town, opened)).isEmpty();
        handovers.turnedAway(handovers.sent("練習法テラス", FIRST.plusDays(2), null), FIRST.plusDays(6));
        assertThat(chain(town, opened).alarms()).singleElement().satisfies(alarm -> {
            assertThat(alarm.kind()).isEqualTo(AlarmKind.PASSED_ON);
            assertThat(alarm.raisedOn()).isEqualTo(FIRST.plusDays(6));
            assertThat(alarm.words()).contains("練習社協→練習法テラス");
        });
        handovers.accepted(handovers.sent("練習病院", FIRST.plusDays(7), null), FIRST.plusDays(8));
        assertThat(alarms(town, opened)).isEmpty();
    }

    @Test
    void handOversBesideEachOtherRaiseNone() {
        var town = world.town();
        var opened = open(town);
        var handovers = handovers(town, opened);
        var ids = List.of("練習社協", "練習法テラス", "練習フードバンク").stream()
                .map(desk -> handovers.sent(desk, FIRST, null))
                .toList();
        ids.forEach(id -> handovers.turnedAway(id, FIRST.plusDays(1)));
        assertThat(alarms(town, opened)).isEmpty();
        assertThat(chain(town, opened).lines()).hasSize(3);
    }

    @Test
    void aSecondOpinionDoesNotCount() {
        var town = world.town();
        var opened = open(town);
        var handovers = handovers(town, opened);
        handovers.turnedAway(handovers.sent("練習病院", FIRST, null), FIRST.plusDays(1));
        var second = handovers.sent("練習医院", FIRST.plusDays(2), null);
        handovers.turnedAway(second, FIRST.plusDays(3));
        assertThat(alarms(town, opened)).containsExactly(AlarmKind.PASSED_ON);
        town.consultant().run(() -> reports.markSecondOpinion(opened.number(), second, "別の医師の意見も聞くため"));
        assertThat(alarms(town, opened)).isEmpty();
        town.consultant().run(() -> reports.markSecondOpinion(opened.number(), second, " "));
        assertThat(alarms(town, opened)).containsExactly(AlarmKind.PASSED_ON);
    }

    /** 2026-10-01 is a Thursday: asked for on 1 October, five business days later is Thursday 8 October. */
    @Test
    void anUnansweredQuestionRaisesItFiveBusinessDaysLater() {
        var town = world.town();
        var opened = open(town);
        handovers(town, opened).sent("練習社協", FIRST, FIRST);
        assertThat(chain(town, opened).alarms()).singleElement().satisfies(alarm -> {
            assertThat(alarm.kind()).isEqualTo(AlarmKind.UNANSWERED);
            assertThat(alarm.raisedOn()).isEqualTo(LocalDate.of(2026, 10, 8));
        });
    }

    @Test
    void aQuestionForLaterRaisesNothingYet() {
        var town = world.town();
        var opened = open(town);
        handovers(town, opened).sent("練習社協", FIRST, LocalDate.now(clock));
        assertThat(alarms(town, opened)).isEmpty();
    }

    @Test
    void whoWasSentToUsAndOnwardsIsPassedOnWhenTheNextDeskTurnsHerAway() {
        var town = world.town();
        var opened = open(town);
        var form = new IntroductionForm(null, "ハローワーク", "練習ハローワーク", "令和8年10月1日", "TELEPHONE", "仕事より先に暮らしの相談を");
        town.consultant().run(() -> reports.introduce(opened.number(), form));
        world.inTransaction(
                town.consultant(), () -> cases.append(opened.id(), NewFact.of(FactKind.TRIAGED_REFERRAL, FIRST)));
        var handovers = handovers(town, opened);
        handovers.turnedAway(handovers.sent("練習社協", FIRST, null), FIRST.plusDays(4));
        assertThat(alarms(town, opened)).containsExactly(AlarmKind.PASSED_ON);
        assertThat(chain(town, opened).lines())
                .extracting(ChainPage.Line::from, ChainPage.Line::to, ChainPage.Line::outcome)
                .containsExactly(
                        tuple("練習ハローワーク", "この窓口", Handover.Outcome.TURNED_AWAY),
                        tuple("この窓口", "練習社協", Handover.Outcome.TURNED_AWAY));
    }

    @Test
    void theChainGoesOverAllCasesOfThePersonAndLeavesRestrictedOnesOut() {
        var town = world.town();
        var first = open(town);
        handovers(town, first).passOn(FIRST);
        PersonId person = world.inTransaction(
                town.consultant(), () -> cases.head(first.id()).person());
        var second = world.inTransaction(
                town.consultant(), () -> cases.open(new NewCase(person, town.office(), FIRST.plusDays(20), false)));
        handovers(town, second).sent("練習病院", FIRST.plusDays(21), null);
        assertThat(chain(town, second).lines())
                .extracting(ChainPage.Line::to)
                .containsExactly("練習社協", "練習法テラス", "練習病院");
        var colleague = world.enrol(town, Set.of(Role.CONSULTANT), List.of(town.office()));
        world.inTransaction(town.as(Role.CHIEF_CONSULTANT), () -> {
            grants.restrict(first.number(), true);
            return first;
        });
        assertThat(colleague.call(() -> chains.chain(second.number(), false)).lines())
                .extracting(ChainPage.Line::to)
                .containsExactly("練習病院");
        handovers(town, second)
                .turnedAway(handovers(town, second).sent("練習医院", FIRST.plusDays(22), null), FIRST.plusDays(23));
        assertThat(colleague.call(() -> chains.chain(second.number(), false)).alarms())
                .isEmpty();
    }

    @Test
    void anAnswerTakesTheAlarmAwayUntilSomethingNewHappens() {
        var town = world.town();
        var opened = open(town);
        var handovers = handovers(town, opened);
        handovers.passOn(FIRST);
        var alarm = chain(town, opened).alarms().getFirst();
        var answer = "会議で役割を決める";
        assertThatThrownBy(() -> town.consultant()
                        .run(() -> reports.answer(opened.number(), alarm.kind(), alarm.handover(), " ")))
                .isInstanceOf(Refusal.class);
        town.consultant().run(() -> reports.answer(opened.number(), alarm.kind(), alarm.handover(), answer));
        assertThat(alarms(town, opened)).isEmpty();
        assertThatThrownBy(() -> town.consultant()
                        .run(() -> reports.answer(opened.number(), alarm.kind(), alarm.handover(), answer)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("もう対応が記録された");
        handovers.turnedAway(handovers.sent("練習病院", FIRST.plusDays(8), null), FIRST.plusDays(9));
        assertThat(chain(town, opened).alarms())
                .extracting(RaisedAlarm::words)
                .containsExactly("3回続けて引き受けられていません（練習社協→練習法テラス→練習病院）。");
    }

    @Test
    void aReportAnswersWhetherSheArrivedAndWritesItsLineOfForm3() {
        var town = world.town();
        var opened = open(town);
        var handovers = handovers(town, opened);
        var id = handovers.sent("練習社協", FIRST, FIRST.plusDays(7));
        handovers.accepted(id, FIRST.plusDays(3));
        var facts = world.inTransaction(town.consultant(), () -> cases.facts(opened.id()));
        assertThat(facts)
                .filteredOn(fact -> fact.kind() == FactKind.ARRIVAL_CONFIRMED)
                .hasSize(1);
        var answered = world.inTransaction(
                town.consultant(),
                () -> jdbc.sql("select state, state_on, progress from published_referral where case_id = :case")
                        .param("case", opened.id().value())
                        .query((row, number) -> row.getString(1) + " " + row.getDate(2) + " " + row.getString(3))
                        .single());
        assertThat(answered).isEqualTo("ARRIVED 2026-10-04 ACCEPTED");
        var lines = world.inTransaction(
                town.consultant(),
                () -> jdbc.sql("select facts from support_record where case_id = :case order by id desc limit 1")
                        .param("case", opened.id().value())
                        .query(String.class)
                        .single());
        assertThat(lines).contains("「練習社協」引き受けた（つなぎ先から電話で）");
        assertThat(town.consultant()
                        .call(() -> list.list(opened.number()))
                        .aftermath()
                        .of(id))
                .hasSize(1);
    }

    @Test
    void anotherCaseReachesNeitherReferralNorAlarm() {
        var town = world.town();
        var opened = open(town);
        handovers(town, opened).passOn(FIRST);
        var other = open(town);
        var alarm = chain(town, opened).alarms().getFirst();
        assertThatThrownBy(
                        () -> town.consultant().call(() -> pages.alarm(other.number(), alarm.kind(), alarm.handover())))
                .isInstanceOf(HttpProblem.class);
        assertThatThrownBy(() ->
                        town.consultant().call(() -> pages.report(other.number(), new ReferralId(alarm.handover()))))
                .isInstanceOf(HttpProblem.class);
    }
}
