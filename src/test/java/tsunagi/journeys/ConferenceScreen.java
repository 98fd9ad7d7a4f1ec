package tsunagi.journeys;

/** 支援調整会議: held, with the city's officer, about one plan. */
final class ConferenceScreen {
    static final String DAY = "R8.11.16";
    private static final String PLACE = "市役所 会議室3";

    private ConferenceScreen() {}

    /** A meeting that took place, the plan on its agenda, approved. */
    static void approve(Desk desk, String caseNumber) {
        desk.follow("支援調整会議");
        desk.follow("会議を登録する");
        desk.choose("定例・随時", "随時");
        desk.type("開催日", DAY);
        desk.type("場所", PLACE);
        desk.press("登録する");
        desk.sees("会議を登録しました。");
        desk.selectContaining("区分", "市担当者");
        desk.type("機関名", "市 福祉課");
        desk.press("構成員に加える");
        desk.sees("市 福祉課");
        desk.chooseContaining("出席した人", "市 福祉課");
        desk.press("出席を記録する");
        desk.sees("出席を記録しました。");
        String conference = desk.path();
        deliberate(desk, caseNumber, conference);
    }

    private static void deliberate(Desk desk, String caseNumber, String conference) {
        desk.turnTo(caseNumber, "会議");
        desk.selectContaining("会議", "随時");
        desk.press("議題にする");
        desk.sees("プランを会議の議題にしました。");
        desk.follow("支援調整会議");
        desk.press(desk.main().locator("a[href$='" + conference + "']").first());
        desk.followShort("結果を記録する");
        desk.isAt("プランの協議");
        desk.choose("結果", "了承");
        desk.press("結果を記録する");
        desk.sees("結果を記録しました。");
    }
}
