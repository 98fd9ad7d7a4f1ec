package tsunagi.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with the page shown: JIS X 8341-3 and WCAG 2.2 AA as far as axe can tell, and what doesn't fit its width. */
final class Inspection {
    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int SPARE = 1;
    private static final String WIDEST = """
            () => [...document.querySelectorAll("body *")]
              .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
              .slice(0, 8).map((each) => each.tagName + "." + each.className).join(" ")""";

    /** What scrolls sideways by itself, or is cut off, and is no data table. */
    private static final String CUT_OFF = """
            () => [...document.querySelectorAll("body *")]
              .filter((each) => !each.matches("input, textarea, select, .ts-hidden, .ts-scroll:has(> table)"))
              .filter((each) => each.clientWidth > 1) // what only screen readers read
              .filter((each) => getComputedStyle(each).overflowX !== "visible" && each.scrollWidth > each.clientWidth + 1)
              .slice(0, 8).map((each) => each.tagName + "." + each.className).join(" ")""";

    private Inspection() {}

    static List<String> of(Page page, String name) {
        List<String> findings = new ArrayList<>(accessibility(page, name));
        findings.addAll(width(page, name, 320, 256)); // 1280 × 1024 enlarged to 400 % (WCAG 1.4.10)
        findings.addAll(width(page, name, 390, 844));
        findings.addAll(width(page, name, 1366, 768));
        if (!findings.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "journeys", "found" + name.replaceAll("[^\\w-]+", "-") + ".png"))
                    .setFullPage(true));
        }
        return findings;
    }

    /** On a display as high as the page: what a bar at the lower edge covers for a moment is not too small to press. */
    private static List<String> accessibility(Page page, String name) {
        page.setViewportSize(1366, (int) page.evaluate("() => document.documentElement.scrollHeight"));
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(STANDARDS).analyze().getViolations().stream()
                        .map(rule -> "%s: %s (%s) at %s"
                                .formatted(
                                        name,
                                        rule.getId(),
                                        rule.getHelp(),
                                        rule.getNodes().stream()
                                                .map(node -> String.valueOf(node.getTarget()))
                                                .collect(Collectors.joining(", "))))
                        .toList();
    }

    private static List<String> width(Page page, String name, int width, int height) {
        page.setViewportSize(width, height);
        List<String> findings = new ArrayList<>();
        int content = (int) page.evaluate("() => document.documentElement.scrollWidth");
        if (content > width + SPARE) {
            findings.add("%s: %d pixels wide on a display of %d, because of %s"
                    .formatted(name, content, width, page.evaluate(WIDEST)));
        }
        var cutOff = String.valueOf(page.evaluate(CUT_OFF));
        if (!cutOff.isEmpty()) {
            findings.add("%s: cut off on a display of %d: %s".formatted(name, width, cutOff));
        }
        return findings;
    }
}
