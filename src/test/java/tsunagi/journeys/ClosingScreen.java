package tsunagi.journeys;

/** 終結, 中断 and the way back from it. */
final class ClosingScreen {
    private final Desk desk;

    private ClosingScreen(Desk desk) {
        this.desk = desk;
    }

    static ClosingScreen open(Desk desk, String caseNumber) {
        desk.open("/cases/" + caseNumber + "/closing");
        return new ClosingScreen(desk);
    }

    ClosingScreen on(String day) {
        desk.type("終結の日", day);
        return this;
    }

    ClosingScreen because(String reason, String note) {
        desk.choose("終結の理由", reason);
        desk.type("経過", note);
        return this;
    }

    /** Asked once more, and done. */
    void close() {
        desk.press("確認へ進む");
        desk.press("終結にする");
        desk.sees("ケースを終結にしました。");
    }

    /** Where the municipality suspends a case for this reason. */
    void suspend() {
        desk.press("確認へ進む");
        desk.press("中断にする");
        desk.sees("ケースを中断にしました。");
    }

    void resume(String reason) {
        desk.type("再開の理由", reason);
        desk.press("ケースを再開する");
        desk.sees("ケースを再開しました。");
    }
}
