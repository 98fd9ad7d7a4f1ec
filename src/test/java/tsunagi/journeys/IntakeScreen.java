package tsunagi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

/** 新しい相談, its 振り分け, and 申込・同意. */
final class IntakeScreen {
    static final String TODAY = "R8.11.2";

    private final Desk desk;

    private IntakeScreen(Desk desk) {
        this.desk = desk;
    }

    static IntakeScreen open(Desk desk) {
        desk.open("/intake/new");
        return new IntakeScreen(desk);
    }

    IntakeScreen told(String words) {
        desk.type("聞いた内容", words);
        desk.type("受付日", TODAY);
        desk.choose("受付方法", "電話");
        desk.choose("相談者", "本人");
        return this;
    }

    IntakeScreen person(String familyName, String givenName, String kana) {
        desk.type("姓", familyName);
        desk.type("名", givenName);
        desk.type("ふりがな", kana);
        return this;
    }

    /** 受け付ける; answers the number of the case. */
    String receive() {
        desk.press("受け付ける");
        desk.isAt("受付・振り分け");
        return numberIn(desk.path());
    }

    static String numberIn(String path) {
        assertThat(path).startsWith("/cases/R08-");
        return path.split("/")[2];
    }

    /** 振り分け of a case just received: 利用申込へ. */
    static void towardsApplication(Desk desk) {
        desk.choose("結果", "利用申込へ");
        desk.type("振り分けの日", TODAY);
        desk.type("そう判断した理由", "家計と仕事の両方に支援が要る。");
        desk.choose("生活保護が必要となるおそれ（法23条）", "ない");
        desk.press("振り分けを保存する");
        desk.sees("振り分けを保存しました");
    }

    /** 利用申込, and what the person says to 情報共有の同意. */
    static void apply(Desk desk, String number, boolean consents) {
        desk.open("/cases/" + number + "/application/agreement");
        desk.choose("申込の受け方", "署名");
        desk.type("申込日", TODAY);
        desk.choose("本人の答え", consents ? "同意する" : "同意しない");
        desk.type("同意日（同意しないと聞いた日）", TODAY);
        if (consents) {
            desk.choose("同意の方法", "書面");
            desk.type("同意した内容（署名した文のとおり）", "支援に必要な範囲で関係機関と共有することに同意します。");
        }
        desk.press("申込・同意を記録する");
        desk.sees("申込・同意を記録しました。");
    }
}
