package tsunagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tsunagi.access.Role;
import tsunagi.evaluation.EvaluationFixture;
import tsunagi.plan.AgreedPlans;
import tsunagi.tenancy.ServiceCode;

/** 中断, by a meeting's decision or because nobody can reach the person, and the same case going on where it stood. */
class SuspensionJourney extends BrowserTest {
    private static final LocalDate AGREED = LocalDate.of(2026, 11, 9);

    @Test
    void aMeetingSuspendsACaseThatResumesAtItsEvaluation() {
        calendar.turnTo("R8.11.20");
        var town = world.town();
        var desk = desk(town, Role.CHIEF_CONSULTANT);
        String number =
                new EvaluationFixture(context).inForce(town, AGREED).number().value();
        EvaluationScreen.open(desk, number)
                .write("R8.11.20", "未達成", "医療機関受診開始")
                .rests("転居・入院・収監等")
                .withoutFollowUp()
                .finalise();
        ConferenceScreen.approve(desk, number, ConferenceScreen.SUSPENSION, "R8.11.20");
        assertThat(CaseListScreen.today(desk).lineOf(number)).hasCount(0);
        assertThat(CaseListScreen.atStage(desk, "中断").lineOf(number)).containsText("することはありません");

        calendar.turnTo("R9.3.2");
        var closing = ClosingScreen.open(desk, number);
        desk.sees("このケースは中断です", "転居・入院・収監等", "令和8年11月20日");
        desk.photograph("suspended");
        closing.resume("退院して、また通えるようになった。");
        stands(desk, number, "評価時期");
        desk.turnTo(number, "履歴");
        desk.sees("中断", "再開");
    }

    @Test
    void whomNobodyCanReachIsSuspendedAndGoesOnWithTheSameNextMove() {
        var town = world.town();
        var desk = desk(town, Role.CHIEF_CONSULTANT);
        String number = new AgreedPlans(context)
                .plan(town, AGREED, ServiceCode.WELFARE_LOAN)
                .number()
                .value();
        stands(desk, number, "プラン案");
        ClosingScreen.open(desk, number)
                .on("R8.11.20")
                .because("連絡が取れなくなった", "電話にも手紙にも返事がない。")
                .suspend();
        stands(desk, number, "中断");
        desk.sees("することはありません。");
        assertThat(CaseListScreen.today(desk).lineOf(number)).hasCount(0);
        ClosingScreen.open(desk, number).resume("本人から電話があった。");
        stands(desk, number, "プラン案");
        desk.sees("支援調整会議の議題にする");
        assertThat(CaseListScreen.today(desk).lineOf(number)).containsText("支援調整会議の議題にする");
    }

    private static void stands(Desk desk, String number, String stage) {
        desk.turnTo(number, "要約");
        assertThat(desk.page.locator(".ts-identity")).containsText(stage);
    }
}
