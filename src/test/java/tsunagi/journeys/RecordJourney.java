package tsunagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tsunagi.access.Role;
import tsunagi.testing.World.SignIn;

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
    void whoSignsInAgainWithinThePageSavesWhatSheHasTyped() {
        var town = world.town();
        var number = world.openCase(town).number().value();
        var desk = desk(town, Role.CONSULTANT);
        var screen = RecordScreen.open(desk, number).telephoneCall(FACTS);
        desk.page.context().clearCookies();
        screen.save();
        var dialog = desk.page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("入力した内容は消えていません");
        desk.photograph("signed-out-in-place");
        signIn(dialog, "まちがい", "まちがい");
        assertThat(dialog).containsText("サインインできませんでした");
        var signIn = town.signIn(town.consultant());
        signIn(dialog, signIn.loginName(), signIn.password());
        desk.sees("支援の記録を保存しました。");
        assertThat(screen.entries()).hasCount(1);
        assertThat(screen.entries()).containsText(FACTS);
    }

    private static void signIn(Locator dialog, String loginName, String password) {
        dialog.getByLabel("ログイン名").fill(loginName);
        dialog.getByLabel("パスワード").fill(password);
        dialog.getByLabel("パスワード").press("Enter");
    }

    @Test
    void anotherPersonWhoSignsInThereFindsHerOwnFirstPage() {
        var town = world.town();
        var number = world.openCase(town).number().value();
        var desk = desk(town, Role.CONSULTANT);
        var screen = RecordScreen.open(desk, number).telephoneCall(FACTS);
        desk.page.context().clearCookies();
        screen.save();
        var signIn = town.signIn(town.as(Role.CHIEF_CONSULTANT));
        signIn(desk.page.getByRole(AriaRole.DIALOG), signIn.loginName(), signIn.password());
        desk.isAt("今日の仕事");
        desk.doesNotSee(FACTS);
        assertThat(RecordScreen.open(desk, number).entries()).hasCount(0);
    }

    @Test
    void withoutScriptsWhatWasTypedStandsInTheFormAgainAfterTheSignIn() {
        var town = world.town();
        var number = world.openCase(town).number().value();
        var desk = desk(town, Role.CONSULTANT, Way.WITHOUT_JAVASCRIPT);
        var screen = RecordScreen.open(desk, number).telephoneCall(FACTS);
        desk.page.context().clearCookies();
        screen.save();
        desk.sees("入力した内容は消えていません");
        signInOnThePage(desk, town.signIn(town.consultant()));
        desk.sees("書きかけを開きました。まだ保存されていません。");
        screen.save();
        desk.sees("支援の記録を保存しました。");
        assertThat(screen.entries()).hasCount(1);

        RecordScreen.open(desk, number).telephoneCall("ほかの人には見えない");
        desk.page.context().clearCookies();
        screen.save();
        signInOnThePage(desk, town.signIn(town.as(Role.CHIEF_CONSULTANT)));
        desk.doesNotSee("ほかの人には見えない");
        assertThat(RecordScreen.open(desk, number).entries()).hasCount(1);
        assertThat(desk.main()).not().containsText("ほかの人には見えない");
    }

    private static void signInOnThePage(Desk desk, SignIn signIn) {
        desk.type("ログイン名", signIn.loginName());
        desk.type("パスワード", signIn.password());
        desk.press("サインインする");
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
