package tsunagi.journeys;

/** 支援決定・確認: sent by the desk, answered by the city. */
final class DecisionScreen {
    private static final String DAY = "R8.11.18";

    private DecisionScreen() {}

    /** The desk sends the approved plan by the button that names the route. */
    static void submit(Desk desk, String caseNumber, String button) {
        submit(desk, caseNumber, button, DAY);
    }

    static void submit(Desk desk, String caseNumber, String button, String day) {
        desk.turnTo(caseNumber, "決定");
        desk.type("提出日", day);
        desk.press(button);
        desk.sees("第", "回の提出");
    }

    /** The city opens the newest submission from its inbox. */
    static void open(Desk city, String person) {
        city.follow("支援決定・確認");
        city.follow(person + "さん");
        city.isAt("支援決定・確認");
    }

    /** 利用要件 of every service that is to be decided. */
    static void checkRequirements(Desk city) {
        String submission = city.path();
        int services = city.main().locator("a[href*='/lines/']").count();
        for (int line = 0; line < services; line++) {
            city.open(submission);
            city.press(city.main().locator("a[href*='/lines/']").nth(line));
            city.isAt("利用要件の確認");
            city.chooseContaining("利用要件", "該当する");
            if (city.group("該当する号（規則4条）").count() > 0) {
                city.chooseContaining("該当する号（規則4条）", "1号");
            }
            city.type("根拠", "収入・資産の申告書を確かめた。");
            city.press("保存する");
            city.sees("利用要件の確認を保存しました。");
        }
    }

    static void decide(Desk city) {
        decide(city, DAY);
    }

    static void decide(Desk city, String day) {
        city.type("決裁日", day);
        city.press("支援決定する");
    }

    static void confirm(Desk city) {
        city.type("確認日", DAY);
        city.press("確認する");
    }

    static void notify(Desk city) {
        city.type("通知日", DAY);
        city.press("通知書を作る");
        city.sees("文書番号", "通知書を印刷する（PDF）");
    }

    /** @param service that it is about */
    static void giveBack(Desk city, String service, String reason) {
        city.unfold("差し戻す");
        city.chooseContaining("見直す事業", service);
        city.choose("差し戻す理由", "利用期間・頻度の見直しが要る");
        city.type("見直してほしいこと", reason);
        city.type("差し戻す日", DAY);
        city.press("差し戻す");
        city.sees(reason);
    }
}
