package tsunagi.journeys;

import java.util.List;

/** プラン: the sheet, its rows, and the agreement of the person. */
final class PlanScreen {
    static final String EMPLOYMENT_PREPARATION = "就労準備支援事業";
    static final String HOUSEHOLD_BUDGET = "家計改善支援事業";
    static final String CERTIFIED_TRAINING = "認定就労訓練事業";

    static final String WELFARE_LOAN = "生活福祉資金";
    static final String HELLO_WORK = "生活保護受給者等就労自立促進事業";

    private static final String AGREED = "R8.11.9";

    private final Desk desk;

    private PlanScreen(Desk desk) {
        this.desk = desk;
    }

    static PlanScreen open(Desk desk, String caseNumber) {
        desk.turnTo(caseNumber, "プラン");
        return new PlanScreen(desk);
    }

    /** From the empty page to a plan that has all that 規則1条 asks for. */
    PlanScreen write(List<String> services) {
        desk.follow("プランを書く");
        desk.type("生活に対する本人の意向", "家賃の心配をせずに眠りたい。");
        desk.type("長期目標", "自分の給料で暮らす。");
        desk.choose("プラン期間中の一般就労", "目標にしている");
        desk.type("支援を提供する上での留意事項", "電話は午後に。");
        desk.type("プラン期間の始まり", "R8.11.1");
        desk.type("プラン期間の終わり", "R9.4.30");
        desk.type("次回モニタリング（予定）時期", "R9.1");
        desk.type("プラン作成日", AGREED);
        desk.press("保存して課題を追加する");
        desk.type("課題", "生活のリズムが崩れ、家賃を2か月滞納している。");
        desk.press("保存する");
        desk.press("保存して目標を追加する");
        desk.type("達成目標", "4月までに、週3日働く。");
        desk.type("達成時期", "R9.3.31");
        desk.press("保存する");
        services.forEach(this::addService);
        return this;
    }

    /** 再プラン: the former plan copied, its goal written anew, for the half year from that day. */
    void writeAgain(String day, String until, String monitoring) {
        desk.follow("再プランを書く");
        desk.sees("前のプランの内容を写しました。");
        desk.type("長期目標", "自分の給料で、滞納なく暮らす。");
        desk.type("プラン期間の始まり", day);
        desk.type("プラン期間の終わり", until);
        desk.type("次回モニタリング（予定）時期", monitoring);
        desk.type("プラン作成日", day);
        desk.press("保存する");
        PlanScreen.open(desk, IntakeScreen.numberIn(desk.path()));
        desk.follow("プランを書く");
        desk.press(desk.main().locator("#goals button").first());
        desk.type("達成目標", "9月までに、週5日働く。");
        desk.type("達成時期", until);
        desk.press("保存する");
        desk.sees("前のプランとの違い", "変更", "前と同じ", "前：");
        desk.photograph("plan-again");
        desk.press("保存して本人と確かめる");
        agreeAsShown(desk, day);
    }

    void addService(String service) {
        desk.press("保存して支援の内容を追加する");
        desk.selectContaining("事業", service);
        desk.type("支援機関・者", "くらし相談センター");
        desk.type("支援内容", service + "を週1回行う。");
        desk.press("保存する");
        desk.sees("プランを書く");
    }

    /** The person reads the plan and agrees to it. */
    void agree() {
        desk.press("保存して本人と確かめる");
        agreeAsShown(desk, AGREED);
    }

    static void agreeAsShown(Desk desk, String day) {
        desk.isAt("本人と確かめる");
        desk.type("同意した日", day);
        desk.choose("同意のしかた", "署名");
        desk.choose("評価の時期", "3か月後");
        desk.press("本人の同意を記録する");
        desk.isAt("プラン");
        desk.sees("同意済み");
    }
}
