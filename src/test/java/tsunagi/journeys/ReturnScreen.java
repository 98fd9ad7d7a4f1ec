package tsunagi.journeys;

import com.microsoft.playwright.Locator;

/** 報告 of a month. */
final class ReturnScreen {
    private final Desk desk;

    private ReturnScreen(Desk desk) {
        this.desk = desk;
    }

    static ReturnScreen open(Desk desk) {
        desk.open("/returns");
        return new ReturnScreen(desk);
    }

    /** @param month such as {@code 2026-11} */
    static ReturnScreen of(Desk desk, String month) {
        desk.open("/returns?from=%s&until=%s".formatted(month, month));
        return new ReturnScreen(desk);
    }

    /** The number of the month in the row that is called so. */
    Locator number(String row) {
        return desk.main()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(desk.page.locator("th").getByText(row, new Locator.GetByTextOptions().setExact(true))))
                .locator("td a")
                .first();
    }

    /** The cases behind a number. */
    void counted(String row) {
        desk.press(number(row));
        desk.isAt(row);
    }
}
