package tsunagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import tsunagi.testing.World.SignIn;

/** A person in front of a browser: reads headings, fills in what labels name, presses what buttons say. */
final class Desk {
    final Page page;

    Desk(Page page) {
        this.page = page;
    }

    Desk signIn(SignIn signIn) {
        open("/sign-in");
        type("ログイン名", signIn.loginName());
        type("パスワード", signIn.password());
        press("サインインする");
        assertThat(page.getByRole(AriaRole.NAVIGATION, named("主なメニュー"))).isVisible();
        return this;
    }

    /** Opens an address; answers the status. */
    int open(String path) {
        return Objects.requireNonNull(page.navigate(path), path).status();
    }

    /** The path shown in the address bar. */
    String path() {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
    }

    void type(String label, String text) {
        labelled(label).fill(text);
    }

    String typed(String label) {
        return labelled(label).inputValue();
    }

    void select(String label, String option) {
        labelled(label).selectOption(option);
    }

    /** The option that says this, whatever code stands before it. */
    void selectContaining(String label, String part) {
        var option = labelled(label).locator("option").filter(new Locator.FilterOptions().setHasText(part));
        select(label, Objects.requireNonNull(option.first().getAttribute("value"), part));
    }

    /** One option of a group of radio buttons or check boxes. */
    void choose(String group, String option) {
        group(group).getByLabel(startingWith(option)).first().check();
    }

    /** The option of a group that says this somewhere. */
    void chooseContaining(String group, String part) {
        group(group).getByLabel(part).first().check();
    }

    void tick(String label) {
        labelled(label).check();
    }

    void press(String button) {
        button(button).click();
    }

    /** Presses a button and answers the status of the page that comes. */
    int submit(String button) {
        Response response = page.waitForNavigation(() -> press(button));
        return Objects.requireNonNull(response, button).status();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    /** A link whose name goes on with words for screen readers only. */
    void followShort(String visibleText) {
        main().locator("a")
                .filter(new Locator.FilterOptions().setHasText(visibleText))
                .first()
                .press("Enter");
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator labelled(String label) {
        return page.getByLabel(marked(label)).first();
    }

    Locator group(String legend) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(marked(legend)));
    }

    Locator main() {
        return page.locator("main");
    }

    void sees(String... texts) {
        for (String text : texts) {
            assertThat(page.locator("body")).containsText(text);
        }
    }

    void doesNotSee(String text) {
        assertThat(page.locator("body")).not().containsText(text);
    }

    void isAt(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(heading);
    }

    /** For the eyes of whoever works on the screens: target/journeys/name.png. */
    void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "journeys", name + ".png"))
                .setFullPage(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** A label as written, with or without ※必須 and ※任意 after it. */
    private static Pattern marked(String label) {
        return Pattern.compile("^\\s*" + escaped(label) + "\\s*(※|$)");
    }

    private static Pattern startingWith(String label) {
        return Pattern.compile("^\\s*" + escaped(label));
    }

    private static String escaped(String text) {
        return text.replaceAll("[().?*+|\\[\\]{}^$\\\\]", "\\\\$0");
    }
}
