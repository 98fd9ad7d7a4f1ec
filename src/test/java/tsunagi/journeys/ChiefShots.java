package tsunagi.journeys;

import static tsunagi.journeys.GuideShot.at;
import static tsunagi.journeys.GuideShot.atCase;
import static tsunagi.journeys.GuideShot.part;
import static tsunagi.journeys.GuideShot.window;

import java.util.List;

/** The pictures of the 主任相談支援員. */
final class ChiefShots {
    private static final String CHIEF = "shunin";

    private ChiefShots() {}

    static List<GuideShot> all() {
        return List.of(
                window("today-team", at(CHIEF, "/today?whose=team")),
                part("team", "section:has(> #team-title)", atCase(CHIEF, "RECEIVED", "髙橋 剛志", "")),
                part("load", "main", at(CHIEF, "/today/load")),
                window("conference", town -> behind(town, "/conferences", "/conferences/")),
                part("review", "main .ts-review", town -> behind(town, "/reviews", "/reviews/")),
                window("compare", ChiefShots::comparing),
                window("returns", at(CHIEF, "/returns")),
                part("closings", "main", at(CHIEF, "/returns/closings")));
    }

    private static Desk comparing(PracticeTown town) {
        String one = town.numberOf("RECEIVED", "髙橋 剛志");
        String other = town.numberOf("IN_SUPPORT", "榊 真吾");
        Desk desk = town.of(CHIEF);
        desk.open("/merges");
        desk.type("残す方のケース番号", one);
        desk.type("もう1人のケース番号", other);
        desk.press("見比べる");
        desk.isAt("2人の登録を見比べる");
        return desk;
    }

    /** The first entry of a list. */
    private static Desk behind(PracticeTown town, String list, String address) {
        Desk desk = town.of(CHIEF);
        desk.open(list);
        desk.press(desk.main().locator("tbody a[href*='" + address + "']").first());
        desk.page.waitForURL("**" + address + "*");
        return desk;
    }
}
