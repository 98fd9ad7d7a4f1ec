package tsunagi.journeys;

import static tsunagi.journeys.GuideShot.at;
import static tsunagi.journeys.GuideShot.atCase;
import static tsunagi.journeys.GuideShot.part;
import static tsunagi.journeys.GuideShot.window;

import java.util.List;

/** The pictures of the 就労支援員, 家計改善支援員 and アウトリーチ支援員. */
final class SupporterShots {
    private SupporterShots() {}

    static List<GuideShot> all() {
        return List.of(
                window("calendar", at("shurou", "/calendar?view=week&on=2026-11-30&whose=team")),
                part("trials", ".ts-case__main", atCase("shurou", "IN_SUPPORT", "榊 真吾", "/trials")),
                part("outcomes", "form[action$='/started']", atCase("shurou", "IN_SUPPORT", "榊 真吾", "/outcomes")),
                part(
                        "money",
                        ".ts-sheet__section:has(h2:text-is('収入・公的給付・債務等'))",
                        atCase("kakei", "ASSESSING", "綿貫 志保", "/assessment")),
                part(
                        "attach",
                        "section:has(> h2:text-is('書類を添付する'))",
                        atCase("kakei", "IN_SUPPORT", "猪俣 佐知", "/documents")),
                part("family-call", "section:has(> #received-title)", SupporterShots::familyCall));
    }

    private static Desk familyCall(PracticeTown town) {
        Desk desk = town.of("outreach");
        desk.open("/intake/new");
        desk.choose("受付方法", "訪問");
        desk.choose("相談者", "家族・知人");
        desk.type("相談者の氏名", "芦原 孝子");
        desk.type("本人との関係・機関名", "母");
        desk.type("相談者の電話", "03-0000-3041");
        return desk;
    }
}
