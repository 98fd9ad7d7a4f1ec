package tsunagi.journeys;

/** 月次の締め of a month. */
final class ReturnClosingScreen {
    private final Desk desk;

    private ReturnClosingScreen(Desk desk) {
        this.desk = desk;
    }

    /** @param month such as {@code 2026-10} */
    static ReturnClosingScreen open(Desk desk, String month) {
        desk.open("/returns/closings/" + month);
        return new ReturnClosingScreen(desk);
    }

    void close() {
        desk.press("締める");
        desk.sees("締めました。", "第1版");
    }

    void replace(String reason) {
        desk.type("差し替える理由", reason);
        desk.press("第2版として締める");
        desk.sees("締めました。", reason);
    }
}
