package tsunagi.administration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import tsunagi.casefile.StepNumber;
import tsunagi.web.Frame;
import tsunagi.web.Frame.NavigationItem;

/**
 * 早見表 of one role.
 *
 * @param pages where what is; only what this role may open
 * @param desk whether it works on cases, and so needs the 13 steps
 */
record QuickReference(String roles, List<Line> pages, boolean desk) {
    private static final String STARTS = "＋新しい相談";
    private static final Map<String, String> WHAT = Map.ofEntries(
            Map.entry(STARTS, "電話や来所を受け付ける"),
            Map.entry("今日の仕事", "期限の過ぎたもの、今日と今週の予定"),
            Map.entry("予定", "面談や会議の予定"),
            Map.entry("同じ方の確認", "同じ方かもしれない組を確かめ、1人にまとめる"),
            Map.entry("定型文", "記録に入れる決まった文を用意する"),
            Map.entry("相談・ケース", "ケースの一覧、保存した一覧、支援ケース一覧（様式4）"),
            Map.entry("プラン未作成の確認", "週に1回、プランのない相談の方針を決める"),
            Map.entry("支援調整会議", "会議の登録、議題、資料、結果"),
            Map.entry("支援決定・確認", "提出されたプランの決定・確認・差戻し、通知書"),
            Map.entry("つなぎ先", "関係機関の台帳"),
            Map.entry("報告", "月次の報告と、その数に入るケース"),
            Map.entry("独自集計表", "市や議会に出す表"),
            Map.entry("転記", "国の統計システムへの入力"),
            Map.entry("監査記録", "だれが・いつ・何を見たか"),
            Map.entry("出力の記録", "だれが・いつ・何を紙やファイルに出したか"),
            Map.entry("監査記録の検査", "監査記録が書き換えられていないかを確かめる"),
            Map.entry("職員の管理", "利用者の登録、役割、パスワードの再発行"),
            Map.entry("ケースの引継ぎ", "委託契約が終わるとき"),
            Map.entry("集計の提供", "ほかの団体に件数を提供する"),
            Map.entry("団体の設定", "今日有効な決まりと、その根拠"));

    private static final Map<StepNumber, String> WHERE = Map.ofEntries(
            Map.entry(StepNumber.FINDING, "＋新しい相談 → 把握経路"),
            Map.entry(StepNumber.CONSULTATION, "受付 → 振り分けを保存する"),
            Map.entry(StepNumber.APPLICATION, "申込・同意（様式1）"),
            Map.entry(StepNumber.EMERGENCY, "緊急支援（何度でも、順番は問わない）"),
            Map.entry(StepNumber.ASSESSMENT, "アセスメント（様式2）→ スクリーニング"),
            Map.entry(StepNumber.PLAN, "プラン（様式5）→ 本人の同意を記録する"),
            Map.entry(StepNumber.CONFERENCE, "会議 → 議題にする、結果を記録する"),
            Map.entry(StepNumber.DECISION, "決定 → 市へ提出する"),
            Map.entry(StepNumber.SUPPORT, "記録（様式3）、つなぎ"),
            Map.entry(StepNumber.MONITORING, "プラン → モニタリング"),
            Map.entry(StepNumber.EVALUATION, "評価（様式6）"),
            Map.entry(StepNumber.REPLANNING, "評価のあと、プラン → 再プラン"),
            Map.entry(StepNumber.CLOSING, "評価 → 終結、フォローアップ"));

    /** A page, its key and what it is for. */
    record Line(String label, String key, String what) {}

    static QuickReference of(Frame frame) {
        var staff = Objects.requireNonNull(frame.staff(), "nobody is signed in");
        var pages = frame.shortcuts().stream().map(QuickReference::line).toList();
        boolean desk = frame.tools().stream().anyMatch(tool -> tool.label().equals(STARTS));
        return new QuickReference(staff.roles(), pages, desk);
    }

    private static Line line(NavigationItem item) {
        return new Line(
                item.label(), Objects.toString(item.shortcut(), ""), Objects.toString(WHAT.get(item.label()), ""));
    }

    List<Line> steps() {
        return List.of(StepNumber.values()).stream()
                .map(step -> new Line(step.label(), String.valueOf(step.number()), WHERE.getOrDefault(step, "")))
                .toList();
    }
}
