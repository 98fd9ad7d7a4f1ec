package tsunagi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

/** 新しい相談 and its 振り分け. */
final class IntakeScreen {
    static final String TODAY = "R8.11.2";

    private final Desk desk;

    private IntakeScreen(Desk desk) {
        this.desk = desk;
    }

    static IntakeScreen open(Desk desk) {
        desk.follow("＋新しい相談");
        return new IntakeScreen(desk);
    }

    IntakeScreen told(String words) {
        return told(words, TODAY);
    }

    IntakeScreen told(String words, String day) {
        desk.type("聞いた内容", words);
        desk.type("受付日", day);
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

    /** 似た方がいます: she is the person of this case. */
    IntakeScreen samePersonAs(String caseNumber) {
        desk.sees("似た方がいます");
        desk.press(desk.main().locator("label[for='f-samePerson-" + caseNumber + "']"));
        return this;
    }

    /** 受け付ける; answers the number of the case. */
    String receive() {
        desk.press("受け付ける");
        desk.isAt("受付・振り分け");
        return numberIn(desk.path());
    }

    static String numberIn(String path) {
        assertThat(path).matches("/cases/R\\d\\d-\\d{4}/.*");
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
}
