package tsunagi.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tsunagi.web.CaseFrame.Alert;
import tsunagi.web.CaseFrame.AlertKind;
import tsunagi.web.CaseFrame.Link;
import tsunagi.web.CaseFrame.Mark;
import tsunagi.web.CaseFrame.NextStep;
import tsunagi.web.CaseFrame.Step;
import tsunagi.web.CaseFrame.StepState;

/** 部品見本 — every component of the pages with invented texts, for whoever builds a screen. Practice profile only. */
@Controller
@Profile("practice")
class ComponentsController {

    @GetMapping("/components")
    String parts(Model model) {
        model.addAttribute("errors", sampleErrors());
        return "web/components";
    }

    @GetMapping("/components/case")
    String caseParts(Model model) {
        model.addAttribute("caseFrame", sampleCase());
        return "web/componentsCase";
    }

    @GetMapping("/components/conflict")
    String conflict(Model model) {
        model.addAttribute("conflict", sampleConflict());
        return "web/conflict";
    }

    static Conflict sampleConflict() {
        var facts =
                new Conflict.Difference(new Conflict.Stored("facts", "対応内容", "家賃の滞納は2か月。"), "家賃の滞納は2か月。大家と分割の相談をする。");
        return new Conflict("/components", "林", "14:30", List.of(facts), List.of(), null);
    }

    static FormErrors sampleErrors() {
        return new FormErrors()
                .add("method", "受付方法を選んでください")
                .add("telephone", "電話番号は数字10桁または11桁で入力してください（例：0258-39-2234）");
    }

    static CaseFrame sampleCase() {
        return new CaseFrame(
                "R08-0123",
                "田中 太郎",
                "たなか たろう",
                "65歳（昭和36年）",
                "男性",
                new Mark("支援中", Tone.INFO),
                List.of("佐々木（主任）", "林（就労）"),
                new Mark("情報共有の同意 R8.9.30", Tone.SUCCESS),
                List.of(new Alert(AlertKind.SAFETY, "金銭搾取の疑い"), new Alert(AlertKind.CONTACT, "電話は本人携帯のみ・平日10時以降")),
                new NextStep("プラン評価を書く", "/cases/R08-0123/evaluation", "12月3日まで"),
                sampleSteps(),
                false,
                true,
                true,
                sampleLinks());
    }

    private static List<Step> sampleSteps() {
        return List.of(
                step(1, "把握・アウトリーチ", StepState.COMPLETED, "R8.9.10"),
                step(2, "包括的相談", StepState.COMPLETED, "R8.9.12"),
                step(3, "利用申込", StepState.COMPLETED, "R8.9.30"),
                step(4, "緊急的な支援", StepState.SKIPPED, "不要（手持ち金あり）"),
                step(5, "アセスメント", StepState.COMPLETED, "R8.10.8"),
                step(6, "プラン（案）策定", StepState.COMPLETED, "R8.10.15"),
                step(7, "支援調整会議", StepState.COMPLETED, "R8.10.21"),
                step(8, "支援決定", StepState.COMPLETED, "R8.10.28"),
                step(9, "支援の提供", StepState.EDITING, "R8.10.29〜"),
                step(10, "モニタリング", StepState.ERROR, "11月20日の予定を過ぎています"),
                step(11, "プラン評価", StepState.NOT_REACHED, "R8.12.3まで"),
                step(12, "再プラン策定", StepState.NOT_REACHED, null),
                step(13, "終結", StepState.NOT_REACHED, null));
    }

    private static Step step(int number, String label, StepState state, @Nullable String date) {
        return new Step(number, label, state, date, state == StepState.NOT_REACHED ? null : "/components/case");
    }

    private static List<Link> sampleLinks() {
        return List.of("要約", "経過記録", "受付・本人情報", "アセスメント", "プラン", "会議・決定", "給付・手続き", "世帯・関係者", "書類", "予定・仕事", "履歴")
                .stream()
                .map(label -> Link.of(label, "/components/case"))
                .toList();
    }
}
