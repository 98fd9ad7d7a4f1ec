package tsunagi.journeys;

import static tsunagi.journeys.GuideShot.part;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ScreenshotType;
import java.util.List;

/** The pictures on the way to which something is saved: after all others, which show 練習市 as it is on its first day. */
final class SavingShots {
    private static final String CONSULTANT = "soudan";
    private static final String CHIEF = "shunin";
    private static final String ADMINISTRATOR = "kanri";

    private SavingShots() {}

    static List<GuideShot> all() {
        return List.of(
                part("task", "main", SavingShots::task),
                part("record-photo", ".ts-papers", SavingShots::photo),
                part("closed-days", "main", SavingShots::closedDays),
                part("handover", "main", SavingShots::handover),
                part("handover-question", "main", town -> pressed(town, "確認へ進む")),
                part("handed-over", ".ts-banner", town -> pressed(town, "担当を替える")));
    }

    /** It was put right once. */
    private static Desk task(PracticeTown town) {
        Desk desk = town.of(CONSULTANT);
        desk.open("/tasks/new");
        desk.type("何をするか", "大家に、修繕の返事を電話で聞く");
        desk.type("する日", "R8.11.25");
        desk.press("登録する");
        String task = "main tr:has-text('大家に、修繕の返事を電話で聞く') a:has-text('直す')";
        desk.press(desk.page.locator(task));
        desk.type("する日", "R8.11.27");
        desk.type("時刻", "1000");
        desk.press("保存する");
        desk.press(desk.page.locator(task));
        desk.isAt("仕事を直す");
        desk.sees("これまでの変更");
        return desk;
    }

    private static Desk photo(PracticeTown town) {
        Desk desk = town.atCase(CONSULTANT, "APPLICATION", "轟 友紀子", "/records?new");
        desk.choose("対応方法", "面談");
        desk.type("対応内容（客観的事実）", "大家から届いた手紙を見せてもらい、写しを取った。12月までに返事がほしいとのこと。");
        desk.choose("支援の提供", "支援を提供した");
        desk.labelled("写真・書類").setInputFiles(new FilePayload("大家からの手紙.jpg", "image/jpeg", letter(desk)));
        desk.press("記録を保存する");
        Locator thumbnail = desk.page.locator(".ts-paper__picture").first();
        thumbnail.scrollIntoViewIfNeeded();
        desk.page.waitForFunction("() => document.querySelector('.ts-paper__picture').complete");
        return desk;
    }

    /** What somebody photographs. */
    private static byte[] letter(Desk desk) {
        try (var paper = desk.page.context().newPage()) {
            paper.setViewportSize(360, 480);
            paper.setContent("""
                    <body style="margin:0;background:#b9b2a6"><div style="margin:24px;padding:28px;height:376px;background:#fffdf6;font:17px/1.9 serif">
                    <p style="text-align:right">令和8年11月16日</p><p>轟 様</p>
                    <p>お家賃の件、12月までにお返事をいただければ、それまで待ちます。</p><p style="text-align:right">大家</p></div></body>
                    """);
            return paper.screenshot(new ScreenshotOptions().setType(ScreenshotType.JPEG));
        }
    }

    private static Desk closedDays(PracticeTown town) {
        Desk desk = town.of(ADMINISTRATOR);
        desk.open("/settings/closed-days");
        desk.type("何の日か", "開庁記念日");
        desk.type("初めの日", "R9.2.1");
        desk.press("閉庁日を登録する");
        desk.sees("開庁記念日");
        return desk;
    }

    private static Desk handover(PracticeTown town) {
        Desk desk = town.of(CHIEF);
        desk.open("/today/load");
        desk.press(desk.main().locator("tbody tr:has-text('足立 悠') a"));
        desk.select("新しい主担当", "相沢 実");
        desk.type("担当を替える理由", "人事異動のため。");
        for (String person : List.of("髙木 恒一", "蜂須賀 涼")) {
            desk.main().locator("tr:has-text('%s') input".formatted(person)).check();
        }
        return desk;
    }

    private static Desk pressed(PracticeTown town, String button) {
        Desk desk = town.of(CHIEF);
        desk.press(button);
        return desk;
    }
}
