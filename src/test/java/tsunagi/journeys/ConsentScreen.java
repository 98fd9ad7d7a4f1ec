package tsunagi.journeys;

/** 情報共有の同意. */
final class ConsentScreen {
    static final String DAY = "R8.11.2";

    private final Desk desk;

    private ConsentScreen(Desk desk) {
        this.desk = desk;
    }

    static ConsentScreen open(Desk desk, String caseNumber) {
        desk.open("/cases/" + caseNumber + "/consent");
        return new ConsentScreen(desk);
    }

    void given() {
        desk.choose("本人の答え", "同意した");
        desk.type("同意日（本人が答えた日）", DAY);
        desk.choose("同意の方法", "書面");
        desk.type("同意した内容", "支援に必要な範囲で関係機関と共有することに同意します。");
        desk.press("答えを記録する");
        desk.sees("同意あり");
    }

    void refused() {
        desk.choose("本人の答え", "同意しなかった");
        desk.type("同意日（本人が答えた日）", DAY);
        desk.press("答えを記録する");
        desk.sees("同意なし");
    }
}
