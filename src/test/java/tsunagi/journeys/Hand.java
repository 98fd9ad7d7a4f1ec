package tsunagi.journeys;

import com.microsoft.playwright.Locator;

/** How a person works what a page offers: with the mouse, or with nothing but the keyboard. */
sealed interface Hand permits Mouse, Keyboard {
    /** A link, a button, the summary of what can be unfolded. */
    void press(Locator control);

    void write(Locator field, String text);

    /** A radio button or a check box. */
    void check(Locator option);

    void select(Locator list, String value);
}
