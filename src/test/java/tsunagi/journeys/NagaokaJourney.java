package tsunagi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tsunagi.access.Role;

/** 長岡: an unemployed man, 就労準備支援 and 家計改善支援, from the first call to the notice — and once with a plan returned. */
class NagaokaJourney extends BrowserTest {
    private static final List<String> SERVICES =
            List.of(PlanScreen.EMPLOYMENT_PREPARATION, PlanScreen.HOUSEHOLD_BUDGET);
    private static final String PERSON = "試験 一郎";

    @ParameterizedTest
    @EnumSource
    void inEveryWayAnUnemployedManIsDecidedForAndNotified(Way way) {
        var town = world.town("nagaoka");
        var desk = desk(town, Role.CHIEF_CONSULTANT, way);
        String number = agreedPlan(desk);
        ConferenceScreen.approve(desk, number);
        DecisionScreen.submit(desk, number, "提出する");

        var city = desk(town, Role.MUNICIPAL_DECIDER, way);
        DecisionScreen.open(city, PERSON);
        DecisionScreen.checkRequirements(city);
        DecisionScreen.decide(city);
        city.sees("支援決定");
        DecisionScreen.notify(city);
        city.photograph("decision");

        desk.turnTo(number, "決定");
        desk.sees("文書番号");
        assertThat(desk.contentType("通知書を印刷する（PDF）")).isEqualTo("application/pdf");
        desk.turnTo(number, "要約");
        desk.sees("支援中");
        desk.photograph("summary");
    }

    @Test
    void aReturnedPlanGoesASecondRound() {
        var town = world.town("nagaoka");
        var desk = desk(town, Role.CHIEF_CONSULTANT);
        String number = Prepared.approvedPlan(this, desk, town, SERVICES);
        DecisionScreen.submit(desk, number, "提出する");

        var city = desk(town, Role.MUNICIPAL_OFFICER);
        DecisionScreen.open(city, "試験 太郎");
        DecisionScreen.giveBack(city, "家計改善", "頻度を月2回にしてください。");

        desk.open("/cases/" + number + "/plan");
        desk.sees("市から差し戻されました", "見直す事業：家計改善支援事業", "頻度を月2回にしてください。");
        desk.press("見直す");
        PlanScreen.open(desk, number);
        desk.follow("本人と確かめる");
        PlanScreen.agreeAsShown(desk, "R8.11.19");
        DecisionScreen.submit(desk, number, "提出する", "R8.11.20");
        desk.sees("第2回の提出", "第1回の提出", "差し戻しの理由");

        DecisionScreen.open(city, "試験 太郎");
        city.sees("前回の差し戻しで見直しを求めた事業", "家計改善支援事業", "第2回の提出");
        desk.follow("送付物を見る");
        desk.sees("市", "支援決定", "差戻し", "回答待ち");
    }

    private static String agreedPlan(Desk desk) {
        String number = IntakeScreen.open(desk)
                .told("半年前に仕事を失い、家賃を2か月滞納している。")
                .person("試験", "一郎", "しけん いちろう")
                .receive();
        desk.photograph("intake");
        IntakeScreen.towardsApplication(desk);
        ApplicationScreen.open(desk, number).applyAndConsent().write();
        desk.photograph("application");
        AssessmentScreen.open(desk, number).write().screenTowardsPlan();
        PlanScreen.open(desk, number).write(SERVICES).agree();
        desk.photograph("plan");
        return number;
    }
}
