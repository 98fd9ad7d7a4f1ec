package tsunagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import tsunagi.testing.World.SignIn;

/** A person in front of a browser: reads headings, fills in what labels name, presses what buttons say. */
final class Desk {
    private static final List<String> BESIDE_THE_FORM = List.of("/similar", "/understood", "/postal/towns");

    final Page page;
    private final Hand hand;

    Desk(Page page) {
        this(page, new Mouse());
    }

    Desk(Page page, Hand hand) {
        this.page = page;
        this.hand = hand;
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
        hand.write(labelled(label), text);
    }

    String typed(String label) {
        return labelled(label).inputValue();
    }

    void select(String label, String option) {
        var list = labelled(label);
        var wanted = list.locator("option").filter(new Locator.FilterOptions().setHasText(exactly(option)));
        hand.select(list, Objects.requireNonNull(wanted.getAttribute("value"), option));
    }

    /** The option that says this, whatever code stands before it. */
    void selectContaining(String label, String part) {
        var list = labelled(label);
        var wanted = list.locator("option").filter(new Locator.FilterOptions().setHasText(part));
        hand.select(list, Objects.requireNonNull(wanted.first().getAttribute("value"), part));
    }

    /** One option of a group of radio buttons or check boxes. */
    void choose(String group, String option) {
        hand.check(group(group).getByLabel(startingWith(option)).first());
    }

    /** The option of a group that says this somewhere. */
    void chooseContaining(String group, String part) {
        hand.check(group(group).getByLabel(part).first());
    }

    void tick(String label) {
        hand.check(labelled(label));
    }

    void press(String button) {
        press(button(button));
    }

    /** Presses a button and answers the status of the page that comes, in place of this one or within it. */
    int submit(String button) {
        Response answer = page.waitForResponse(Desk::isSubmission, () -> press(button));
        assertThat(page.locator("form[data-sent]")).hasCount(0);
        return answer.status() < 400 ? 200 : answer.status();
    }

    /** Neither a draft nor what a page asks beside its form: similar people, how a field was understood, the town of a code. */
    private static boolean isSubmission(Response answer) {
        return answer.request().method().equals("POST")
                && BESIDE_THE_FORM.stream().noneMatch(answer.url()::endsWith);
    }

    void follow(String link) {
        press(page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first());
    }

    /** A link whose name has more words, for screen readers only. */
    void followShort(String visibleText) {
        press(main().locator("a")
                .filter(new Locator.FilterOptions().setHasText(visibleText))
                .first());
    }

    /** Unfolds what stands behind these words. */
    void unfold(String summary) {
        press(main().locator("summary")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .first());
    }

    /** What a link to a paper leads to. */
    String contentType(String link) {
        Locator paper = page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true));
        var answer = page.request().get(Objects.requireNonNull(paper.getAttribute("href"), link));
        return Objects.requireNonNullElse(answer.headers().get("content-type"), "");
    }

    /** A form that is being sent keeps its page until there is an answer: she waits for it. */
    void press(Locator control) {
        hand.press(control);
        assertThat(page.locator("form[data-sent]")).hasCount(0);
    }

    /** A page of the case: by its own navigation, from wherever one is. */
    void turnTo(String caseNumber, String link) {
        String home = "/cases/" + caseNumber;
        if (!path().equals(home) && !path().startsWith(home + "/")) {
            open(home);
        }
        press(page.getByRole(AriaRole.NAVIGATION, named("このケースの画面"))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true)));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator labelled(String label) {
        return page.getByLabel(marked(label))
                .and(page.locator("input, textarea, select"))
                .first();
    }

    Locator group(String legend) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(marked(legend)));
    }

    Locator main() {
        return page.locator("main");
    }

    /** Where the first link of this page leads whose address has this part, but for those to something new. */
    String addressWith(String part) {
        var links = main().locator("a[href*='" + part + "']:not([href$='/new'])");
        if (links.count() == 0) {
            throw new AssertionError(path() + " has no link to " + part + ": " + main().innerText());
        }
        return links.first().getAttribute("href");
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

    private static Pattern exactly(String text) {
        return Pattern.compile("^\\s*" + escaped(text) + "\\s*$");
    }

    private static Pattern startingWith(String label) {
        return Pattern.compile("^\\s*" + escaped(label));
    }

    private static String escaped(String text) {
        return text.replaceAll("[().?*+|\\[\\]{}^$\\\\]", "\\\\$0");
    }
}
