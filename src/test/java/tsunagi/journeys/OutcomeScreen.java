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

    void save() {
        desk.press("就労開始を記録する");
        desk.sees("就労開始を記録しました。");
    }
}
