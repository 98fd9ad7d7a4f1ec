package tsunagi.journeys;

import com.microsoft.playwright.Locator;

/** 今日の仕事 and the list of cases. */
final class CaseListScreen {
    private final Desk desk;

    private CaseListScreen(Desk desk) {
        this.desk = desk;
    }

    /** The work of the whole desk; only the chief sees it. */
    static CaseListScreen today(Desk desk) {
        desk.open("/today?whose=everybody");
        return new CaseListScreen(desk);
    }

    static CaseListScreen atStage(Desk desk, String stage) {
        desk.follow("相談・ケース");
        desk.select("段階", stage);
        desk.press("絞り込む");
        return new CaseListScreen(desk);
    }

    Locator lineOf(String caseNumber) {
        return desk.main().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(caseNumber));
    }
}
