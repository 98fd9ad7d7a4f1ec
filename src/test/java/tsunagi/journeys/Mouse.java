package tsunagi.journeys;

import com.microsoft.playwright.Locator;

/** Points and clicks. */
final class Mouse implements Hand {
    @Override
    public void press(Locator control) {
        control.click();
    }

    @Override
    public void write(Locator field, String text) {
        field.fill(text);
    }

    @Override
    public void check(Locator option) {
        option.check();
    }

    @Override
    public void select(Locator list, String value) {
        list.selectOption(value);
    }
}
