package tsunagi.journeys;

import static tsunagi.access.Role.CHIEF_CONSULTANT;
import static tsunagi.access.Role.CONSULTANT;

import java.util.List;
import tsunagi.journeys.Visits.Visit;

/**
 * The pages of 同じ方の確認, and of households: how they change and what is drawn of them. 試験 太郎 was received twice, and 試験 花 is
 * merged with nobody.
 */
final class MergingVisits {
    private MergingVisits() {}

    static List<Visit> all(String number) {
        return List.of(
                Visit.ofCase(number, CONSULTANT, "/person/household-moves/{kind}")
                        .at("/cases/" + number + "/person/household-moves/apart"),
                Visit.ofCase(number, CONSULTANT, "/person/household-moves/{kind}")
                        .at("/cases/" + number + "/person/household-moves/together"),
                Visit.ofCase(number, CONSULTANT, "/person/household-history"),
                Visit.ofCase(number, CONSULTANT, "/surroundings"),
                Visit.ofCase(number, CONSULTANT, "/surroundings/family"),
                Visit.ofCase(number, CONSULTANT, "/surroundings/ties"),
                Visit.of(CHIEF_CONSULTANT, "/merges"),
                new Visit("/merges/{kept}/{givenUp}", CHIEF_CONSULTANT, MergingVisits::pair),
                new Visit("/merges/{one}/{other}/different", CHIEF_CONSULTANT, desk -> pair(desk) + "/different"),
                Visit.of(CHIEF_CONSULTANT, "/merges/different"),
                Visit.of(CHIEF_CONSULTANT, "/merges/done"),
                new Visit("/merges/done/{id}", CHIEF_CONSULTANT, MergingVisits::done));
    }

    private static String pair(Desk desk) {
        desk.open("/merges");
        return desk.main().locator("tbody a[href^='/merges/']").first().getAttribute("href");
    }

    private static String done(Desk desk) {
        desk.open(pair(desk));
        desk.type("同じ方だと確かめた理由", "本人に確かめた");
        desk.press("統合する");
        desk.sees("1人の方に統合しました。");
        desk.open("/merges/done");
        return desk.main().locator("tbody a[href^='/merges/done/']").first().getAttribute("href");
    }
}
