package tsunagi.journeys;

/** 様式1 相談受付・申込票, and the application with what the person says to 情報共有の同意. */
final class ApplicationScreen {
    private static final String RENT = "家賃やローンの支払いのこと";
    private static final String WORK = "仕事探し、就職について";

    private final Desk desk;

    private ApplicationScreen(Desk desk) {
        this.desk = desk;
    }

    static ApplicationScreen open(Desk desk, String caseNumber) {
        desk.turnTo(caseNumber, "申込・同意");
        return new ApplicationScreen(desk);
    }

    ApplicationScreen applyAndConsent() {
        desk.follow("申込・同意を記録する");
        desk.choose("申込の受け方", "署名");
        desk.type("申込日", IntakeScreen.TODAY);
        desk.choose("本人の答え", "同意する");
        desk.type("同意日（同意しないと聞いた日）", IntakeScreen.TODAY);
        desk.choose("同意の方法", "書面");
        desk.type("同意した内容（署名した文のとおり）", "支援に必要な範囲で関係機関と共有することに同意します。");
        desk.press("申込・同意を記録する");
        desk.sees("申込・同意を記録しました。");
        return this;
    }

    /** ○ and ◎; kept as a draft, then finalised. */
    void write() {
        desk.tick("○ " + WORK);
        desk.tick("○ " + RENT);
        desk.tick("◎ " + RENT);
        desk.press("保存する（入力中）");
        desk.sees("保存しました");
        desk.press("確定する");
        desk.sees("確定しました");
    }
}
