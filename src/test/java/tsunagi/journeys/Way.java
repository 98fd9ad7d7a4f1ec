package tsunagi.journeys;

import com.microsoft.playwright.Page;

/** How somebody works with the program; every way has to be enough. */
enum Way {
    MOUSE,
    WITHOUT_JAVASCRIPT,
    KEYBOARD;

    Desk desk(Browsers browsers, String origin) {
        Page page = this == WITHOUT_JAVASCRIPT ? browsers.pageWithoutJavaScript(origin) : browsers.page(origin);
        return new Desk(page, this == KEYBOARD ? new Keyboard(page) : new Mouse());
    }
}
