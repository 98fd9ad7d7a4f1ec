package tsunagi.journeys;

import com.microsoft.playwright.Page;
import java.util.Objects;

/** Hands that never touch the mouse: Tab until the thing is reached, and see where one is. */
final class Keyboard {
    private static final int STEPS_AT_MOST = 200;
    private static final String NAME_OF_FOCUS = """
            () => {
              const at = document.activeElement;
              const legend = at.matches("input[type=radio], input[type=checkbox]")
                ? at.closest("fieldset")?.querySelector("legend")?.textContent ?? "" : "";
              const label = at.labels?.[0]?.textContent ?? at.textContent;
              return (legend + "|" + label).replace(/※(必須|任意)/g, "").replace(/\\s+/g, " ");
            }""";
    private static final String FOCUS_IS_VISIBLE = """
            () => {
              const at = document.activeElement;
              const style = getComputedStyle(at);
              const box = at.getBoundingClientRect();
              const over = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 10));
              return (style.outlineStyle !== "none" || style.boxShadow !== "none")
                && (over === null || over === at || at.contains(over) || over.contains(at) || at.labels?.[0] === over);
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on with Tab to the control with this label, this legend, or this text. */
    Keyboard to(String name) {
        for (int step = 0; step < STEPS_AT_MOST; step++) {
            page.keyboard().press("Tab");
            if (isAt(name)) {
                if (!Boolean.TRUE.equals(page.evaluate(FOCUS_IS_VISIBLE))) {
                    throw new AssertionError("One can't see that the focus is at " + name);
                }
                return this;
            }
        }
        throw new AssertionError("Tab never reaches " + name);
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().insertText(text);
        return this;
    }

    private boolean isAt(String name) {
        var parts = Objects.toString(page.evaluate(NAME_OF_FOCUS)).split("\\|", 2);
        return parts[0].strip().equals(name) || parts[1].strip().equals(name);
    }
}
