package tsunagi.journeys;

/** プラン評価: 様式6, from what became of the goal to how it goes on. */
final class EvaluationScreen {
    private final Desk desk;

    private EvaluationScreen(Desk desk) {
        this.desk = desk;
    }

    static EvaluationScreen open(Desk desk, String caseNumber) {
        desk.turnTo(caseNumber, "評価");
        return new EvaluationScreen(desk);
    }

    EvaluationScreen write(String day, String degree, String change) {
        desk.type("評価記入日", day);
        desk.selectContaining("担当者(記入者)", "試験");
        desk.select("1行目 達成度", degree);
        desk.type("1行目 達成状況", "週2日、朝から通えている。");
        desk.choose("見られた変化", change);
        desk.type("現在の状況と残された課題", "家賃は毎月払えている。滞納が半月分残る。");
        desk.type("本人の希望", "もう少し長く働けるようになりたい。");
        desk.type("支援員の意見", "通う日を増やす支えがあれば、自分で続けられる。");
        return this;
    }

    /** 就労収入, before the plan and now. */
    EvaluationScreen income(String before, String after) {
        desk.type("就労収入 プラン開始時(月額)", before);
        desk.type("就労収入 評価時(月額)", after);
        return this;
    }

    EvaluationScreen goesOn() {
        desk.choose("評価結果", "再プランして継続");
        return this;
    }

    EvaluationScreen ends(String reason) {
        desk.choose("評価結果", "終結");
        desk.choose("終結理由", reason);
        return this;
    }

    EvaluationScreen rests(String reason) {
        desk.choose("評価結果", "中断");
        desk.choose("中断理由", reason);
        return this;
    }

    EvaluationScreen withFollowUp(String day, String what) {
        desk.choose("フォローアップ", "要");
        desk.type("フォローアップの内容", what);
        desk.type("フォローアップの時期", day);
        return this;
    }

    EvaluationScreen withoutFollowUp() {
        desk.choose("フォローアップ", "不要");
        return this;
    }

    void finalise() {
        desk.press("確定する");
        desk.sees("確定しました", "評価シートは確定しています。支援調整会議の議題にできます。");
    }

    /** What a meeting has agreed to: the next プラン期. */
    void replan() {
        desk.sees("再プランして継続することが了承されました");
        desk.press("再プランを始める");
        desk.isAt("アセスメント");
    }
}
