package tsunagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One picture of the documents: how one gets to the screen, and what of it is shown.
 *
 * @param part of the page that is shown; without one it is the whole window
 */
record GuideShot(Path file, Function<PracticeTown, Desk> way, String part) {
    private static final Path GUIDE = Path.of("docs", "guide", "pictures");
    private static final Path README = Path.of("docs", "pictures");
    private static final double TALLEST = 1_000;
    private static final double BELOW = 16;

    /** The whole window. */
    static GuideShot window(String name, Function<PracticeTown, Desk> way) {
        return part(name, "", way);
    }

    static GuideShot part(String name, String part, Function<PracticeTown, Desk> way) {
        return new GuideShot(GUIDE.resolve(name + ".png"), way, part);
    }

    GuideShot inReadme() {
        return new GuideShot(README.resolve(file.getFileName()), way, part);
    }

    static Function<PracticeTown, Desk> at(String login, String path) {
        return town -> {
            Desk desk = town.of(login);
            desk.open(path);
            return desk;
        };
    }

    static Function<PracticeTown, Desk> atCase(String login, String stage, String person, String path) {
        return town -> town.atCase(login, stage, person, path);
    }

    /** Goes there; what the picture shows is on the page. */
    Locator reached(PracticeTown town) {
        Desk desk = way.apply(town);
        assertThat(desk.page.locator("#ts-problem-title").describe(file + " shows an error page"))
                .hasCount(0);
        Locator shown = desk.page.locator(part.isEmpty() ? "main h1" : part).first();
        assertThat(shown.describe(file.toString())).isVisible();
        return shown;
    }

    void take(Locator shown) {
        Page page = shown.page();
        page.evaluate("scrollTo(0, 0)");
        var options = new Page.ScreenshotOptions();
        if (!part.isEmpty()) {
            options.setFullPage(true).setClip(place(shown));
        }
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, SmallPng.of(page.screenshot(options)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The main part of a page ends with what stands in it, not with the window. */
    private Clip place(Locator shown) {
        var box = shown.boundingBox();
        double height = box.height;
        if (part.equals("main")) {
            var last = shown.locator("> *").last().boundingBox();
            height = last.y + last.height - box.y + BELOW;
        }
        return new Clip(box.x, box.y, box.width, Math.min(TALLEST, height));
    }

    static List<GuideShot> all() {
        return Stream.of(
                        BeginningShots.all(),
                        CaseShots.all(),
                        ChiefShots.all(),
                        SupporterShots.all(),
                        CityShots.all(),
                        SavingShots.all())
                .flatMap(List::stream)
                .toList();
    }
}
