package tsunagi.journeys;

import java.util.List;

/** 様式2 インテーク・アセスメント and its スクリーニング. */
final class AssessmentScreen {
    private static final String DAY = "R8.11.6";

    private final Desk desk;
    private final String day;

    private AssessmentScreen(Desk desk, String day) {
        this.desk = desk;
        this.day = day;
    }

    static AssessmentScreen open(Desk desk, String caseNumber) {
        return open(desk, caseNumber, DAY);
    }

    static AssessmentScreen open(Desk desk, String caseNumber, String day) {
        desk.turnTo(caseNumber, "アセスメント");
        return new AssessmentScreen(desk, day);
    }

    /** Section by section; what the man has not told is marked so. */
    AssessmentScreen write() {
        situation();
        family();
        money();
        desk.choose("就労状況", "今後、就労したい・探している");
        desk.choose("直近の離職後年数(無職)", "6か月〜1年未満");
        notAsked("最終学歴");
        desk.choose("資格・技術", "自動車免許");
        desk.choose("本人の課題と特性(チェック項目)", "経済的困窮");
        desk.choose("本人の課題と特性(チェック項目)", "就職活動困難");
        desk.type("課題のまとめと支援の方向性(課題と背景要因)", "家賃の滞納を解消し、生活のリズムを取り戻して仕事に就く。");
        desk.press("確定する");
        desk.sees("確定しました");
        return this;
    }

    private void situation() {
        desk.type("初回面談日(インテーク日)", IntakeScreen.TODAY);
        desk.type("記入日", day);
        desk.selectContaining("担当者(記入者)", "試験");
        desk.choose("相談経路(当初相談経路)", "本人(電話・メール)");
        desk.choose("当該事業の利用歴", "なし");
        desk.type("本人の主訴・状況", "仕事を辞めてから眠れず、家賃が払えない。");
    }

    private void family() {
        desk.choose("同居者", "無");
        desk.choose("別居の家族", "有");
        desk.choose("婚姻", "未婚");
        desk.choose("子ども", "無");
        notAsked("家族の状況");
        desk.choose("住居", "賃貸アパート・マンション");
        desk.choose("健康状態", "良い");
        desk.choose("障害手帳等", "なし");
        desk.choose("自立支援医療", "していない");
    }

    private void money() {
        desk.type("本人収入(月額・手取り)", "0");
        desk.type("家計(世帯)収入 月額", "0");
        notAsked("家計の状況・支出", "課税状況");
        desk.choose("公的給付", "受給していない");
        notAsked("健康保険");
        desk.choose("滞納", "あり");
        desk.choose("滞納の種類", "家賃・ローン");
        desk.choose("債務", "なし");
        desk.choose("生活保護", "受給歴なし");
    }

    private void notAsked(String... fields) {
        List.of(fields).forEach(field -> desk.tick("聞けていない（" + field + "）"));
    }

    /** K4: the agency goes on, with a plan. */
    void screenTowardsPlan() {
        desk.follow("スクリーニング");
        desk.type("スクリーニング実施日", day);
        desk.choose("対応結果・方針", "K4");
        desk.type("理由・方針", "本人と話し合い、プランを作ることにした。");
        desk.press("結果を保存する");
        desk.sees("今の結果");
    }
}
