package tsunagi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tsunagi.access.Role;

/** Tab goes through the main screens once, in reading order, from the way to the text on to the end. */
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

    private static final String AT = "() => window.stops.indexOf(document.activeElement)";

    @Test
    void tabGoesOnceThroughEverythingInReadingOrder() {
        var prepared = Prepared.by(this).withEverything(this);
        var desk = desk(prepared.town(), Role.CHIEF_CONSULTANT);
        String ofCase = "/cases/" + prepared.number();
        for (String path : List.of(
                "/today",
                "/cases",
                "/intake/new",
                ofCase,
                ofCase + "/records",
                ofCase + "/plan",
                "/conferences",
                "/returns")) {
            desk.open(path);
            int stops = (int) desk.page.evaluate(STOPS);
            assertThat(stops).as(path).isGreaterThan(10);
            List<Integer> walked = new ArrayList<>();
            for (int step = 0; step < stops; step++) {
                walked.add((int) desk.page.evaluate(AT));
                desk.page.keyboard().press("Tab");
            }
            assertThat(walked)
                    .as(path)
                    .isEqualTo(IntStream.range(0, stops).boxed().toList());
        }
    }
}
