package tsunagi.journeys;

import static tsunagi.journeys.GuideShot.at;
import static tsunagi.journeys.GuideShot.part;
import static tsunagi.journeys.GuideShot.window;

import java.util.List;

/** The pictures of the city, the administrator and the auditor. */
final class CityShots {
    private static final String OFFICER = "shi-tantou";

    private CityShots() {}

    static List<GuideShot> all() {
        return List.of(
                window("inbox", at(OFFICER, "/decisions")),
                part("requirement", "main form.ts-card", CityShots::requirement),
                part("return", "details:has(> summary:text-is('差し戻す'))", CityShots::returning),
                part("decision", "form[action$='/decision']", town -> submitted(town, "shi-kessai")),
                part("tables", "main", at(OFFICER, "/returns/tables")),
                part("staff", "main", at("kanri", "/administration/staff")),
                part("staff-new", "main form.ts-card", at("kanri", "/administration/staff/new")),
                window("settings", at("kanri", "/settings")),
                part("standards", "main", at("kanri", "/settings/standards")),
                part("postal", "main", at("kanri", "/settings/postal-codes")),
                part("record-files", "main", at("kanri", "/settings/record-files")),
                window("audit", at("kansa", "/audit")));
    }

    /** A plan that the city has not answered yet, with a service that is decided upon. */
    private static Desk submitted(PracticeTown town, String login) {
        Desk desk = town.of(login);
        desk.open("/decisions?state=WAITING");
        desk.press(desk.main().locator("tbody a:text-is('雪平 瑠夏さん')"));
        desk.isAt("支援決定・確認");
        desk.sees("雪平 瑠夏");
        return desk;
    }

    private static Desk requirement(PracticeTown town) {
        Desk desk = submitted(town, OFFICER);
        desk.followShort("確かめる");
        desk.isAt("利用要件の確認");
        return desk;
    }

    private static Desk returning(PracticeTown town) {
        Desk desk = submitted(town, OFFICER);
        desk.unfold("差し戻す");
        return desk;
    }
}
