package tsunagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tsunagi.access.Role;

/** Keys as shortcuts: for who wants them, and never in the midst of a word. */
class ShortcutJourney extends BrowserTest {
    private static final String WORDS = "対応内容（客観的事実）";

    @Test
    void singleKeysAreSwitchedOffAndOnAgain() {
        var desk = desk(world.town(), Role.CONSULTANT);
        opensIntakeWith(desk, "c");
        desk.open("/controls");
        desk.photograph("controls");
        desk.choose("1文字のキーでの操作", "使わない");
        desk.press("保存する");
        desk.sees("操作の設定を保存しました。");
        for (String key : new String[] {"c", "/", "g", "t", "n"}) {
            desk.page.keyboard().press(key);
        }
        assertThat(desk.path()).isEqualTo("/controls");
        assertThat(desk.page.locator("#ts-search")).not().isFocused();
        assertThat(desk.page.locator("a[aria-keyshortcuts], input[aria-keyshortcuts]"))
                .hasCount(0);
        desk.choose("1文字のキーでの操作", "使う");
        desk.press("保存する");
        desk.sees("操作の設定を保存しました。");
        opensIntakeWith(desk, "c");
    }

    @Test
    void lettersTypedIntoAFieldAreNoShortcuts() {
        var town = world.town();
        var desk = desk(town, Role.CONSULTANT);
        RecordScreen.open(desk, world.openCase(town).number().value());
        desk.labelled(WORDS).pressSequentially("c/gtn");
        assertThat(desk.typed(WORDS)).isEqualTo("c/gtn");
    }

    @Test
    void whileAWordIsBeingConvertedNoKeySaves() {
        var town = world.town();
        var desk = desk(town, Role.CONSULTANT);
        var screen =
                RecordScreen.open(desk, world.openCase(town).number().value()).telephoneCall("電話。");
        desk.labelled(WORDS).focus();
        convert(desk.page, "やちん");
        desk.page.keyboard().press("Control+Enter");
        desk.page.keyboard().press("Control+s");
        assertThat(screen.entries()).hasCount(0);
        desk.page.keyboard().insertText("家賃");
        desk.page.keyboard().press("Control+Enter");
        assertThat(screen.entries()).hasCount(1);
        assertThat(screen.entries()).containsText("家賃");
    }

    private static void opensIntakeWith(Desk desk, String key) {
        desk.open("/today");
        desk.page.keyboard().press(key);
        desk.page.waitForURL("**/intake/new");
    }

    /** What the input method does while a word is not yet settled. */
    static void convert(Page page, String reading) {
        var composition = new JsonObject();
        composition.addProperty("text", reading);
        composition.addProperty("selectionStart", reading.length());
        composition.addProperty("selectionEnd", reading.length());
        page.context().newCDPSession(page).send("Input.imeSetComposition", composition);
    }
}
