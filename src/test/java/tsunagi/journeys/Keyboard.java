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

    /** A ring around it, and within the window not all of it beneath something else. */
    static final String FOCUS_IS_VISIBLE = """
            () => {
              const at = document.activeElement;
              const style = getComputedStyle(at);
              const ring = style.outlineStyle !== "none" || style.boxShadow !== "none";
              const box = [...at.getClientRects()].find((each) => each.width > 2) ?? at.getBoundingClientRect();
              const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
              const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
              const shows = (x, y) => {
                const over = document.elementFromPoint(x, y);
                return over !== null && (at.contains(over) || at.labels?.[0] === over);
              };
              const parts = [0.1, 0.5, 0.9];
              const shown = left < right && top < bottom && parts.some((across) =>
                parts.some((down) => shows(left + (right - left) * across, top + (bottom - top) * down)));
              return ring && shown;
            }""";

    /** Playwright's own click sends it, and so does any press on a pad or a telephone. */
    private static final String TELL_OF_THE_MOUSE =
            "addEventListener('pointerdown', () => console.error('somebody used the mouse'), true)";

    private final Page page;
    private int strokes;

    /** @param page from now on an incident for its {@link Watch} when it is pointed at */
    Keyboard(Page page) {
        this.page = page;
        page.addInitScript(TELL_OF_THE_MOUSE);
    }

    /** How often a key was struck, texts aside. */
    int strokes() {
        return strokes;
    }

    @Override
    public void press(Locator control) {
        reach(control);
        strokes++;
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

    void strike(String key) {
        strokes++;
        page.keyboard().press(key);
    }

    private static boolean isFocused(ElementHandle control) {
        return Boolean.TRUE.equals(control.evaluate("(control) => control === document.activeElement"));
    }
}
