package tsunagi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Objects;

/**
 * Never touches the mouse: goes with Tab, or back with Shift+Tab, until the control is reached, and insists on seeing where
 * one is (WCAG 2.1.1, 2.1.2, 2.4.7, 2.4.11).
 */
final class Keyboard implements Hand {
    private static final int STEPS_AT_MOST = 500;

    /** Where the control lies from the focus. Of radio buttons of one name Tab stops at the chosen one. */
    private static final String WAY_TO = """
            (control) => {
              const at = document.activeElement;
              const group = control.type !== "radio" ? [control]
                : [...control.form.elements].filter((each) => each.type === "radio" && each.name === control.name);
              if (group.includes(at)) return "here";
              const stop = group.find((each) => each.checked) ?? control;
              const behind = at !== document.body && at.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING;
              return behind ? "Shift+Tab" : "Tab";
            }""";

    /** A ring around it, and not all of it beneath something else or outside the window. */
    private static final String FOCUS_IS_VISIBLE = """
            () => {
              const at = document.activeElement;
              const style = getComputedStyle(at);
              const ring = style.outlineStyle !== "none" || style.boxShadow !== "none";
              const box = [...at.getClientRects()].find((each) => each.width > 2) ?? at.getBoundingClientRect();
              const shows = (x, y) => {
                const over = document.elementFromPoint(x, y);
                return over !== null && (at.contains(over) || at.labels?.[0] === over);
              };
              const shown = [0.1, 0.5, 0.9].some((part) =>
                shows(box.x + box.width / 2, box.y + box.height * part));
              return ring && shown;
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    @Override
    public void press(Locator control) {
        reach(control);
        page.locator(":focus").press("Enter");
    }

    @Override
    public void write(Locator field, String text) {
        reach(field);
        strike("Control+A");
        strike("Delete");
        page.keyboard().insertText(text);
        assertThat(field.inputValue()).isEqualTo(text);
    }

    @Override
    public void check(Locator option) {
        ElementHandle wanted = reach(option);
        for (int step = 0; !isFocused(wanted) && step < STEPS_AT_MOST; step++) {
            strike("ArrowDown");
        }
        if (!wanted.isChecked()) {
            strike("Space");
        }
        assertThat(wanted.isChecked()).isTrue();
    }

    @Override
    public void select(Locator list, String value) {
        reach(list);
        strike("Home");
        int options = list.locator("option").count();
        for (int step = 0; !list.inputValue().equals(value) && step < options; step++) {
            strike("ArrowDown");
        }
        assertThat(list.inputValue()).isEqualTo(value);
    }

    /** Goes to the control; fails where Tab never comes, or where one can't see that it has come. */
    private ElementHandle reach(Locator control) {
        control.waitFor();
        ElementHandle wanted = control.elementHandle();
        for (int step = 0; step < STEPS_AT_MOST; step++) {
            String key = Objects.toString(wanted.evaluate(WAY_TO));
            if ("here".equals(key)) {
                assertThat(page.evaluate(FOCUS_IS_VISIBLE))
                        .as("one sees the focus at " + control)
                        .isEqualTo(true);
                return wanted;
            }
            strike(key);
        }
        throw new AssertionError("Tab never reaches " + control);
    }

    private void strike(String key) {
        page.keyboard().press(key);
    }

    private static boolean isFocused(ElementHandle control) {
        return Boolean.TRUE.equals(control.evaluate("(control) => control === document.activeElement"));
    }
}
