package tsunagi.journeys;

/** 就労開始・増収. */
final class OutcomeScreen {
    private final Desk desk;

    private OutcomeScreen(Desk desk) {
        this.desk = desk;
    }

    static OutcomeScreen open(Desk desk, String caseNumber) {
        desk.open("/cases/" + caseNumber + "/outcomes");
        return new OutcomeScreen(desk);
    }

    OutcomeScreen startsToWork(String workplace) {
        desk.type("就職先", workplace);
        desk.select("雇用形態", "パート・アルバイト");
        desk.choose("続けて働く見込み", "継続的就労");
        return this;
    }

    /** 就職日. */
    OutcomeScreen on(String day) {
        desk.type("就職日", day);
        return this;
    }

    /** The outcome of the list, with another day. */
    static void correctDay(Desk desk, String day, String reason) {
        desk.followShort("訂正する");
        desk.type("就職日", day);
        desk.type("訂正・取消しの理由", reason);
        desk.press("訂正を保存する");
        desk.sees("前の内容も理由とともに残っています。");
    }

    /** The outcome of the list never happened. */
    static void withdraw(Desk desk, String reason) {
        desk.followShort("訂正する");
        desk.type("訂正・取消しの理由", reason);
        desk.press("この記録を取り消す");
        desk.sees("前の内容も理由とともに残っています。");
    }

    void save() {
        desk.press("就労開始を記録する");
        desk.sees("就労開始を記録しました。");
    }
}
