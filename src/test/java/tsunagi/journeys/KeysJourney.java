package tsunagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tsunagi.access.Role;
import tsunagi.testing.World.Town;

/** The keys of lists, cases and forms, the sheet that lists them, and the command palette. */
class KeysJourney extends BrowserTest {
    private Town town;
    private Desk desk;
    private String first;
    private String second;

    @BeforeEach
    void twoCases() {
        town = world.town();
        first = world.openCase(town).number().value();
        second = world.openCase(town).number().value();
        desk = desk(town, Role.CONSULTANT);
    }

    private void strike(String... keys) {
        for (String key : keys) {
            desk.page.keyboard().press(key);
        }
    }

    private Locator palette() {
        return desk.page.locator("#ts-palette");
    }

    private Locator focusedRow() {
        return desk.page.locator("tbody tr:has(:focus)");
    }

    @Test
    void oneWalksThroughAListOpensARowAndWritesForIt() {
        desk.open("/cases");
        int rows = desk.page.locator("tbody tr").count();
        assertThat(rows).isEqualTo(2);
        strike("j");
        assertThat(focusedRow()).hasCount(1);
        String top = focusedRow().locator("a").first().getAttribute("href");
        strike("j", "j", "k");
        assertThat(focusedRow().locator("a").first()).hasAttribute("href", top);
        strike("o");
        desk.page.waitForURL("**" + top);
        strike("g", "c");
        desk.page.waitForURL("**/cases*");
        strike("j", "w");
        desk.page.waitForURL("**" + top + "/records**");
    }

    @Test
    void digitsOpenThePagesOfACaseAndBracketsGoFromHeadingToHeading() {
        desk.open("/cases/" + first);
        strike("4");
        desk.page.waitForURL("**/cases/" + first + "/person");
        strike("]");
        assertThat(desk.page.locator("h2:focus")).hasCount(1);
        String heading = desk.page.locator("h2:focus").innerText();
        strike("]");
        assertThat(desk.page.locator("h2:focus")).not().hasText(heading);
        strike("[");
        assertThat(desk.page.locator("h2:focus")).hasText(heading);
        strike("e");
        desk.page.waitForURL("**/person/basics");
        desk.labelled("備考").focus();
        strike("Escape");
        assertThat(desk.page.locator("textarea:focus")).hasCount(0);
        strike("Escape");
        desk.page.waitForURL("**/cases/" + first + "/person");
    }

    @Test
    void theSheetNamesTheKeysOfThisPageAndOfAll() {
        desk.open("/cases/" + first);
        strike("?");
        var sheet = desk.page.locator("#ts-keys");
        assertThat(sheet).containsText("この画面");
        assertThat(sheet).containsText("＋記録");
        assertThat(sheet).containsText("次の行へ");
        desk.photograph("keys-sheet");
        assertThat(Inspection.of(desk.page, "sheet of keys")).isEmpty();
        strike("n");
        assertThat(desk.path()).isEqualTo("/cases/" + first);
        strike("Escape");
        assertThat(sheet).hasCount(0);
    }

    @Test
    void thePaletteFindsPagesInHiraganaRomajiAndByInitials() {
        desk.open("/cases/" + first);
        for (String typed : new String[] {"きょうの", "kyouno", "今日", "キョウ", "ks"}) {
            strike("Control+k");
            desk.page.keyboard().insertText(typed);
            assertThat(palette().locator("[aria-selected=true]")).hasText("今日の仕事");
            strike("Escape");
            assertThat(palette()).isHidden();
        }
        strike("Control+k");
        desk.page.keyboard().insertText("けいか");
        assertThat(palette().locator("[role=option]").first()).hasText("＋記録");
        strike("ArrowDown");
        assertThat(palette().locator("[aria-selected=true]")).hasText("記録");
        desk.photograph("keys-palette");
        assertThat(Inspection.of(desk.page, "palette")).isEmpty();
        palette().locator("input").focus();
        strike("Enter");
        desk.page.waitForURL("**/cases/" + first + "/records");
    }

    @Test
    void thePaletteOffersTheCasesOpenedLastAndTheSearch() {
        desk.open("/cases/" + second);
        desk.open("/today");
        strike("Control+k");
        assertThat(palette().locator("[role=option]").first()).containsText(second);
        desk.page.keyboard().insertText("siken");
        assertThat(palette().locator("[aria-selected=true]")).containsText(second);
        strike("Enter");
        desk.page.waitForURL("**/cases/" + second);
        strike("Control+k");
        desk.page.keyboard().insertText("家賃の滞納");
        strike("Enter");
        desk.page.waitForURL("**/searches/**");
        desk.sees("「家賃の滞納」に一致する");
    }

    @Test
    void whileAWordIsBeingConvertedOrWithKeysSwitchedOffNothingHappens() {
        desk.open("/cases");
        desk.page.locator("#ts-search").focus();
        var composition = new JsonObject();
        composition.addProperty("text", "しけん");
        composition.addProperty("selectionStart", 3);
        composition.addProperty("selectionEnd", 3);
        desk.page.context().newCDPSession(desk.page).send("Input.imeSetComposition", composition);
        desk.page.evaluate("""
                () => ["n", "/", "j", "c", "?", "Enter"].forEach((key) => document.activeElement.dispatchEvent(
                  new KeyboardEvent("keydown", { key, keyCode: 229, isComposing: true, bubbles: true, cancelable: true })))""");
        desk.page.evaluate("""
                () => ["n", "/", "j", "c", "?", "Enter"].forEach((key) => document.body.dispatchEvent(
                  new KeyboardEvent("keydown", { key, keyCode: 229, bubbles: true, cancelable: true })))""");
        assertThat(desk.path()).isEqualTo("/cases");
        assertThat(desk.page.locator("dialog[open]")).hasCount(0);
        desk.open("/controls");
        desk.choose("1文字のキーでの操作", "使わない");
        desk.press("保存する");
        desk.sees("操作の設定を保存しました。");
        desk.open("/cases");
        strike("j", "?", "g", "t");
        assertThat(focusedRow()).hasCount(0);
        assertThat(desk.page.locator("dialog[open]")).hasCount(0);
        assertThat(desk.path()).isEqualTo("/cases");
        strike("Control+k");
        assertThat(palette()).isVisible();
    }
}
