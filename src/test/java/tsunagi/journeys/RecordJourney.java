package tsunagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tsunagi.access.Role;

/** 支援の記録 when hands are impatient, keys are all there is, or the session is gone. */
class RecordJourney extends BrowserTest {
    private static final String FACTS = "家賃を2か月滞納していると電話があった。";

    @Test
    void anImpatientDoubleClickWritesOneRecord() {
        var town = world.town();
        var number = world.openCase(town).number().value();
        for (var desk : new Desk[] {desk(town, Role.CONSULTANT), desk(town, Role.CONSULTANT, Way.WITHOUT_JAVASCRIPT)}) {
            int before = RecordScreen.open(desk, number).entries().count();
            var screen = RecordScreen.open(desk, number).telephoneCall(FACTS);
            desk.button("記録を保存する").dblclick();
            desk.page.waitForURL("**/records");
            assertThat(screen.entries()).hasCount(before + 1);
        }
    }

    @Test
    void whatWasTypedSurvivesTheEndOfTheSession() {
        var town = world.town();
        var number = world.openCase(town).number().value();
        var desk = desk(town, Role.CONSULTANT);
        var screen = RecordScreen.open(desk, number).telephoneCall(FACTS);
        desk.page.context().clearCookies();
        screen.save();
        desk.sees("入力した内容は消えていません");
        desk.type("ログイン名", town.signIn(town.consultant()).loginName());
        desk.type("パスワード", town.signIn(town.consultant()).password());
        desk.press("サインインする");
        desk.press("入力した内容を保存する");
        assertThat(screen.entries()).hasCount(1);
        assertThat(screen.entries()).containsText(FACTS);
    }

    @ParameterizedTest
    @EnumSource
    void inEveryWayARecordIsWrittenAndCorrected(Way way) {
        var town = world.town();
        var number = world.openCase(town).number().value();
        var desk = desk(town, Role.CONSULTANT, way);
        var screen = RecordScreen.open(desk, number);
        assertThat(desk.submit("記録を保存する")).isEqualTo(422);
        desk.sees("問題があります");
        screen.telephoneCall(FACTS).save();
        desk.sees("支援の記録を保存しました。");
        desk.followShort("訂正する");
        desk.type("訂正の理由", "日付の誤り");
        desk.type("対応内容（客観的事実）", "家賃を3か月滞納している。");
        desk.press("訂正を保存する");
        desk.sees("支援の記録を訂正しました。", "家賃を3か月滞納している。", "日付の誤り");
    }
}
