package tsunagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tsunagi.access.Role;
import tsunagi.conference.ApprovedPlans;
import tsunagi.tenancy.ServiceCode;
import tsunagi.testing.World.Town;

/** 長岡 to the end: from the decision through two plans to 終結, the follow-up, and the return of the same person a year later. */
class RestOfLifeJourney extends BrowserTest {
    private static final String PERSON = "練習 花子";

    private Town town;
    private Desk desk;

    @BeforeEach
    void theDeskOfNagaokaOnADayOfAutumn() {
        calendar.turnTo("R8.11.20");
        town = world.town("nagaoka");
        desk = desk(town, Role.CHIEF_CONSULTANT);
    }

    @Test
    void aSupportedWomanGoesOnWithASecondPlanEndsAndReturnsAYearLater() {
        String number = new ApprovedPlans(context)
                .plan(town, LocalDate.of(2026, 11, 9), ServiceCode.WORK_PREPARATION)
                .number()
                .value();
        decided(number, "R8.11.18");
        supportedAndMonitored(number);
        evaluatedAndPlannedAgain(number);
        evaluatedAndClosed(number);
        followedUp(number);
        returns(number);
    }

    private void decided(String number, String day) {
        DecisionScreen.submit(desk, number, "提出する", day);
        var city = desk(town, Role.MUNICIPAL_DECIDER);
        DecisionScreen.open(city, PERSON);
        DecisionScreen.checkRequirements(city);
        DecisionScreen.decide(city, day);
        city.sees("支援決定済み");
    }

    private void supportedAndMonitored(String number) {
        calendar.turnTo("R8.12.1");
        RecordScreen.open(desk, number).telephoneCall("朝、起きられるようになってきた。").save();
        desk.sees("支援の記録を保存しました。");
        calendar.turnTo("R9.2.10");
        assertThat(CaseListScreen.today(desk).lineOf(number)).containsText("モニタリングをする");
        MonitoringScreen.open(desk, number).record("進んでいる", "週2日、作業所に通えている。");
    }

    private void evaluatedAndPlannedAgain(String number) {
        calendar.turnTo("R9.5.10");
        assertThat(CaseListScreen.today(desk).lineOf(number)).containsText("プランを評価する");
        var evaluation = EvaluationScreen.open(desk, number)
                .write("R9.5.10", "一部達成", "就労収入増加")
                .income("20000", "48000")
                .goesOn()
                .withoutFollowUp();
        desk.photograph("evaluation");
        evaluation.finalise();
        ConferenceScreen.approve(desk, number, ConferenceScreen.EVALUATION, "R9.5.10");
        EvaluationScreen.open(desk, number).replan();
        calendar.turnTo("R9.5.20");
        AssessmentScreen.open(desk, number, "R9.5.16").write().screenTowardsPlan();
        PlanScreen.open(desk, number).writeAgain("R9.5.16", "R9.11.30", "R9.8");
        ConferenceScreen.approve(desk, number, ConferenceScreen.PLAN, "R9.5.18");
        decided(number, "R9.5.20");
    }

    private void evaluatedAndClosed(String number) {
        calendar.turnTo("R9.8.20");
        EvaluationScreen.open(desk, number)
                .write("R9.8.20", "達成", "住まいの確保・安定")
                .ends("困窮状態から脱却")
                .withFollowUp("R9.11.20", "家賃を払えているか")
                .finalise();
        ConferenceScreen.approve(desk, number, ConferenceScreen.EVALUATION, "R9.8.20");
        calendar.turnTo("R9.8.22");
        desk.open("/cases/" + number + "/closing");
        assertThat(desk.group("終結の理由").getByLabel("困窮状態から脱却した")).isChecked();
        ClosingScreen.open(desk, number)
                .on("R9.8.22")
                .because("困窮状態から脱却した", "自分で家計をやりくりできている。")
                .close();
        desk.photograph("closed");
    }

    private void followedUp(String number) {
        calendar.turnTo("R9.11.20");
        assertThat(CaseListScreen.today(desk).lineOf(number)).containsText("その後の様子を確かめる");
        FollowUpScreen.open(desk, number).answer("家賃を払い続け、仕事にも慣れた。");
        assertThat(CaseListScreen.today(desk).lineOf(number)).hasCount(0);
        desk.open("/cases/" + number + "/history");
        desk.sees("再プランして継続", "困窮状態から脱却した", "終結後");
        desk.photograph("history");
    }

    private void returns(String former) {
        calendar.turnTo("R10.8.25");
        String number = IntakeScreen.open(desk)
                .told("仕事の時間が減り、家計がまた苦しい。", "R10.8.25")
                .person("練習", "花子", "れんしゅう はなこ")
                .samePersonAs(former)
                .receive();
        desk.turnTo(number, "要約");
        desk.sees("R10-0001", "この方のほかのケース", "R9.8.22　困窮状態から脱却した");
        desk.photograph("returned");
        desk.follow(former);
        desk.isAt("要約");
        desk.sees("することはありません。", "R10-0001");
    }
}
