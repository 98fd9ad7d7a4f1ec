package tsunagi.journeys;

import tsunagi.kernel.JapaneseDates;

/** 支援調整会議: held, with the city's officer, about one plan, its evaluation or a 中断. */
final class ConferenceScreen {
    static final String DAY = "R8.11.16";
    static final String PLAN = "プラン";
    static final String EVALUATION = "プランの評価";
    static final String SUSPENSION = "中断";
    private static final String PLACE = "市役所 会議室3";

    private ConferenceScreen() {}

    /** A meeting that took place, the plan on its agenda, approved. */
    static void approve(Desk desk, String caseNumber) {
        approve(desk, caseNumber, PLAN, DAY);
    }

    static void approve(Desk desk, String caseNumber, String subject, String day) {
        String conference = hold(desk, day);
        propose(desk, caseNumber, subject, day);
        deliberate(desk, conference, subject);
    }

    /** A meeting with the city's officer; answers its path. */
    static String hold(Desk desk, String day) {
        desk.follow("支援調整会議");
        desk.follow("会議を登録する");
        desk.choose("定例・随時", "随時");
        desk.type("開催日", day);
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
        return desk.path();
    }

    static void propose(Desk desk, String caseNumber, String subject, String day) {
        desk.turnTo(caseNumber, "会議");
        desk.selectContaining("会議", JapaneseDates.format(JapaneseDates.parse(day)));
        desk.press("議題にする");
        desk.sees(subject + "を会議の議題にしました。");
    }

    private static void deliberate(Desk desk, String conference, String subject) {
        open(desk, conference);
        desk.followShort("結果を記録する");
        desk.isAt(subject + "の協議");
        desk.choose("結果", "了承");
        desk.press("結果を記録する");
        desk.sees("結果を記録しました。");
    }

    static void open(Desk desk, String conference) {
        desk.follow("支援調整会議");
        desk.press(desk.main().locator("a[href$='" + conference + "']").first());
    }
}
