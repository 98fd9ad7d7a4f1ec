package tsunagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tsunagi.access.Role;
import tsunagi.conference.ApprovedPlans;
import tsunagi.plan.AgreedPlans;
import tsunagi.tenancy.ServiceCode;
import tsunagi.testing.World.Town;

/** A case that ends while its plan is being made: nothing is left waiting for anybody. */
class SuddenEndJourney extends BrowserTest {
    private static final LocalDate AGREED = LocalDate.of(2026, 11, 9);
    private static final String PERSON = "練習 花子";

    private Town town;
    private Desk desk;

    @BeforeEach
    void theDeskOfNagaoka() {
        town = world.town("nagaoka");
        desk = desk(town, Role.CHIEF_CONSULTANT);
    }

    @Test
    void aPersonDiesWhileTheCityHasThePlanBeforeIt() {
        String number = new ApprovedPlans(context)
                .plan(town, AGREED, ServiceCode.WORK_PREPARATION)
                .number()
                .value();
        FollowUpScreen.open(desk, number).afterEmployment("R12.1.15", "仕事に慣れたか").save();
        DecisionScreen.submit(desk, number, "提出する");
        var closing = ClosingScreen.open(desk, number);
        desk.sees("市の回答を待っています。");
        closing.on("R8.11.20").because("本人が亡くなられた", "ご家族から電話で伺った。").close();
        desk.sees("ご家族からの相談は、ご家族の新しい相談として受け付けます。");
        desk.doesNotSee("本人がまた相談に来られたとき");
        desk.photograph("deceased");

        isOver(number, "本人が亡くなられた");
        var city = desk(town, Role.MUNICIPAL_DECIDER);
        city.follow("支援決定・確認");
        city.sees("回答不要（終結・中断）");
        city.photograph("inbox-ended");
        city.follow(PERSON + "さん");
        city.sees("この提出への回答は要りません。");
        assertThat(city.button("支援決定する")).hasCount(0);
        city.photograph("decision-ended");
    }

    @Test
    void publicAssistanceBeginsWhileThePlanIsOnAnAgenda() {
        String number = new AgreedPlans(context)
                .plan(town, AGREED, ServiceCode.WORK_PREPARATION)
                .number()
                .value();
        String conference = ConferenceScreen.hold(desk, ConferenceScreen.DAY);
        ConferenceScreen.propose(desk, number, ConferenceScreen.PLAN, ConferenceScreen.DAY);
        var closing = ClosingScreen.open(desk, number);
        desk.sees("支援調整会議の議題になっています。");
        closing.on("R8.11.17")
                .because("生活保護を受けることになった", "11月17日から生活保護。福祉事務所へ引き継いだ。")
                .close();
        desk.sees("同じ方の新しいケースとして受け付けます。");

        isOver(number, "生活保護を受けることになった");
        desk.turnTo(number, "会議");
        desk.sees("協議なし", "会議に諮ることはありません。");
        ConferenceScreen.open(desk, conference);
        desk.sees("協議なし", "終結・中断のため");
        assertThat(desk.main().getByText("結果を記録する")).hasCount(0);
        desk.photograph("agenda-ended");
    }

    /** No work is left with the desk, and the case is found among those that have ended. */
    private void isOver(String number, String reason) {
        assertThat(CaseListScreen.today(desk).lineOf(number)).hasCount(0);
        desk.turnTo(number, "要約");
        desk.sees("することはありません。");
        desk.turnTo(number, "プラン");
        assertThat(desk.main().locator("form, .ts-actions a")).hasCount(0);
        desk.turnTo(number, "決定");
        desk.sees("市へ提出するものはありません。");
        desk.turnTo(number, "履歴");
        desk.sees(reason);
        assertThat(CaseListScreen.atStage(desk, "終結").lineOf(number)).containsText("することはありません");
    }
}
