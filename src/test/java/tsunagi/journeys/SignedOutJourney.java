package tsunagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tsunagi.access.Role;
import tsunagi.testing.World.Town;

/** The session has ended before 保存 is pressed: of the long forms, too, all that was typed is saved after the sign-in in place. */
class SignedOutJourney extends BrowserTest {
    private static final String COMPLAINT = "仕事を辞めてから眠れず、家賃が払えない。";
    private static final String WISH = "家賃の心配をせずに眠りたい。";

    private Town town;
    private Desk desk;
    private String number;

    @BeforeEach
    void aCase() {
        town = world.town();
        number = world.openCase(town).number().value();
        desk = desk(town, Role.CONSULTANT, Way.KEYBOARD);
    }

    /** With the keyboard: one field after the other, and Enter. */
    private void saveAndSignInThere(String button) {
        desk.page.context().clearCookies();
        desk.press(desk.button(button));
        var dialog = desk.page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("入力した内容は消えていません");
        assertThat(dialog.getByLabel("ログイン名")).isFocused();
        assertThat(Inspection.of(desk.page, "signed out while writing")).isEmpty();
        var signIn = town.signIn(town.consultant());
        desk.page.keyboard().insertText(signIn.loginName());
        desk.page.keyboard().press("Tab");
        desk.page.keyboard().insertText(signIn.password());
        desk.page.keyboard().press("Enter");
        assertThat(desk.page.locator("#ts-again[open]")).hasCount(0);
    }

    @Test
    void ofAnAssessment() {
        desk.open("/cases/" + number + "/assessment");
        desk.type("本人の主訴・状況", COMPLAINT);
        saveAndSignInThere("保存する（入力中）");
        desk.sees("保存しました");
        desk.open("/cases/" + number + "/assessment");
        assertThat(desk.typed("本人の主訴・状況")).isEqualTo(COMPLAINT);
    }

    @Test
    void ofAPlan() {
        desk.open("/cases/" + number + "/plan/edit");
        desk.type("生活に対する本人の意向", WISH);
        desk.type("長期目標", "自分の給料で暮らす。");
        saveAndSignInThere("保存する");
        desk.sees("プランを保存しました。");
        desk.open("/cases/" + number + "/plan/edit");
        assertThat(desk.typed("生活に対する本人の意向")).isEqualTo(WISH);
        assertThat(desk.typed("長期目標")).isEqualTo("自分の給料で暮らす。");
    }

    @Test
    void whoGoesBackToHerTextIsInItsFieldAgain() {
        desk.open("/cases/" + number + "/plan/edit");
        desk.type("生活に対する本人の意向", WISH);
        desk.page.context().clearCookies();
        desk.page.keyboard().press("Control+s");
        assertThat(desk.page.locator("#ts-again[open]")).hasCount(1);
        desk.page.keyboard().press("Escape");
        assertThat(desk.page.locator("#ts-again[open]")).hasCount(0);
        Locator wish = desk.labelled("生活に対する本人の意向");
        assertThat(wish).isFocused();
        assertThat(wish).hasValue(WISH);
    }
}
