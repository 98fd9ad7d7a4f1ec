package tsunagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import tsunagi.access.Role;

/** 画面を隠す, while somebody stands at the counter. */
class CoverJourney extends BrowserTest {
    private static final String WORDS = "対応内容（客観的事実）";

    @Test
    void thePageIsCoveredAtOnceAndGoneOnWithWithinAMinute() {
        var town = world.town();
        var desk = desk(town, Role.CONSULTANT);
        String number = world.openCase(town).number().value();
        RecordScreen.open(desk, number);
        desk.labelled(WORDS).fill("家賃の話。");
        desk.page.keyboard().press("Alt+l");
        var cover = desk.page.locator("#ts-cover");
        assertThat(cover).isVisible();
        assertThat(desk.page).hasTitle("画面を隠しています");
        desk.photograph("cover");
        assertThat(Inspection.of(desk.page, "cover")).isEmpty();
        assertThat(desk.page.locator("body").ariaSnapshot()).doesNotContain("試験", "家賃");
        desk.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(desk.page.locator("main")).isHidden();
        desk.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        desk.page.keyboard().press("Escape");
        assertThat(cover).isVisible();
        desk.press("画面を表示する");
        assertThat(cover).isHidden();
        assertThat(desk.typed(WORDS)).isEqualTo("家賃の話。");
    }

    @Test
    void reloadedOrGoneBackToItStaysHiddenAndAsksForThePasswordAfterAMinute() {
        var town = world.town();
        var desk = desk(town, Role.CONSULTANT);
        String number = world.openCase(town).number().value();
        desk.open("/today");
        desk.open("/cases/" + number);
        desk.page.waitForResponse(
                answer -> answer.url().endsWith("/screen/hide"),
                () -> desk.page.keyboard().press("Alt+l"));
        desk.page.reload();
        desk.isAt("画面を隠しています");
        desk.doesNotSee("試験 太郎");
        desk.page.goBack();
        desk.doesNotSee("今日の仕事");
        calendar.turnTo("R9.11.22");
        desk.open("/cases/" + number);
        desk.isAt("画面を隠しています");
        desk.photograph("cover-password");
        desk.type("パスワード", "a wrong one");
        desk.press("画面を表示する");
        desk.sees("パスワードが違います");
        desk.type("パスワード", town.signIn(town.consultant()).password());
        desk.press("画面を表示する");
        desk.sees("試験 太郎");
    }

    @Test
    void everyWindowIsCoveredAndTheRightPasswordUncoversAll() {
        var town = world.town();
        var desk = desk(town, Role.CONSULTANT);
        desk.open("/cases");
        var other = new Desk(desk.page.context().newPage());
        other.open("/today");
        desk.press("画面を隠す");
        assertThat(other.page.locator("#ts-cover")).isVisible();
        calendar.turnTo("R9.11.22");
        other.page.locator("#ts-cover button").click();
        assertThat(other.page.locator("#ts-cover [role=alert]")).containsText("パスワードが違います");
        other.page
                .locator("#f-cover-password")
                .fill(town.signIn(town.consultant()).password());
        other.page.locator("#ts-cover button").click();
        assertThat(other.page.locator("#ts-cover")).isHidden();
        assertThat(desk.page.locator("#ts-cover")).isHidden();
    }

    @Test
    void withoutJavaScriptAButtonLeadsToAPageThatShowsNothing() {
        var town = world.town();
        var desk = desk(town, Role.CONSULTANT, Way.WITHOUT_JAVASCRIPT);
        desk.open("/cases?stage=");
        desk.press("画面を隠す");
        desk.isAt("画面を隠しています");
        desk.press("画面を表示する");
        desk.isAt("相談・ケース");
        assertThat(desk.path()).isEqualTo("/cases");
    }
}
