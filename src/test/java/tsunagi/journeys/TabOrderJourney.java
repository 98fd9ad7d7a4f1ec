package tsunagi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tsunagi.access.Role;

/**
 * Tab goes through the main screens once, in reading order, from the way to the text on to the end, and Shift+Tab the same way
 * back; each stop is seen, whatever bars stand at the edges of the window.
 */
class TabOrderJourney extends BrowserTest {
    /** What Tab is to stop at, in the order of the page; of radio buttons of one name the chosen one or the first. */
    private static final String STOPS = """
            () => {
              const all = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
              const chosen = (each) => {
                if (each.type !== "radio") return true;
                const group = [...each.form.elements].filter((other) => other.type === "radio" && other.name === each.name);
                return (group.find((other) => other.checked) ?? group[0]) === each;
              };
              const shown = (each) => each.tabIndex >= 0 && (each.matches(".ts-skip") || each.checkVisibility({ visibilityProperty: true }));
              window.stops = [...document.querySelectorAll(all)].filter((each) => shown(each) && chosen(each));
              window.stops[0].focus(); // some pages begin in their first field
              return window.stops.length;
            }""";

    /** Backwards one comes to the last of radio buttons of which none is chosen: it is the same stop. */
    private static final String AT = """
            () => {
              const at = document.activeElement;
              const same = (each) => each === at || (at.type === "radio" && each.type === "radio" && each.name === at.name && each.form === at.form);
              return window.stops.findIndex(same);
            }""";

    private static final String WHERE = "() => document.activeElement.outerHTML.slice(0, 120)";

    private static final List<String> OF_THE_DESK =
            List.of("/today", "/cases", "/intake/new", "/calendar", "/conferences", "/resources", "/returns");

    private static List<String> ofCase(String number) {
        String ofCase = "/cases/" + number;
        return List.of(
                ofCase,
                ofCase + "/records",
                ofCase + "/records?new",
                ofCase + "/person",
                ofCase + "/application",
                ofCase + "/plan",
                ofCase + "/plan/edit");
    }

    @Test
    void tabGoesOnceThroughEverythingInReadingOrderAndBack() {
        var prepared = Prepared.by(this).withEverything(this);
        var desk = desk(prepared.town(), Role.CHIEF_CONSULTANT);
        List<String> paths = new ArrayList<>(OF_THE_DESK);
        paths.addAll(ofCase(prepared.number()));
        List<String> unseen = new ArrayList<>();
        for (String path : paths) {
            desk.open(path);
            int stops = (int) desk.page.evaluate(STOPS);
            assertThat(stops).as(path).isGreaterThan(10);
            var inOrder = IntStream.range(0, stops).boxed().toList();
            assertThat(walk(desk, path, "Tab", stops, unseen)).as(path).isEqualTo(inOrder);
            assertThat(walk(desk, path, "Shift+Tab", stops, unseen))
                    .as(path + " backwards")
                    .isEqualTo(inOrder.reversed());
        }
        assertThat(unseen).isEmpty();
    }

    @Test
    void enlargedToFourTimesEachStopIsSeenAsWell() {
        var prepared = Prepared.by(this);
        var desk = desk(prepared.town(), Role.CHIEF_CONSULTANT);
        desk.page.setViewportSize(320, 256);
        List<String> unseen = new ArrayList<>();
        for (String path : List.of("/today", "/intake/new", "/cases/" + prepared.number() + "/records?new")) {
            desk.open(path);
            int stops = (int) desk.page.evaluate(STOPS);
            walk(desk, path, "Tab", stops, unseen);
            walk(desk, path, "Shift+Tab", stops, unseen);
        }
        assertThat(unseen).isEmpty();
    }

    /** From the stop where one is to the last one in that direction. */
    private static List<Integer> walk(Desk desk, String path, String key, int stops, List<String> unseen) {
        List<Integer> walked = new ArrayList<>();
        for (int step = 0; step < stops; step++) {
            if (step > 0) {
                desk.page.keyboard().press(key);
            }
            walked.add((int) desk.page.evaluate(AT));
            if (Boolean.FALSE.equals(desk.page.evaluate(Keyboard.FOCUS_IS_VISIBLE))) {
                unseen.add("%s %s: %s".formatted(path, key, desk.page.evaluate(WHERE)));
            }
        }
        return Collections.unmodifiableList(walked);
    }
}
