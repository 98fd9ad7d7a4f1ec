package tsunagi.journeys;

/** プランを変更する. */
final class AmendmentScreen {
    private AmendmentScreen() {}

    static void begin(Desk desk, String caseNumber) {
        desk.turnTo(caseNumber, "プラン");
        desk.follow("プランを変更する");
        desk.type("変更の理由", "本人の体調に合わせるため");
        desk.press("変更を始める");
        desk.sees("プランの変更を始めました。");
    }
}
