package tsunagi.journeys;

import static tsunagi.access.Role.CONSULTANT;

import java.util.List;
import tsunagi.journeys.Visits.Visit;

/** The pages of 検索 and of 保存した一覧. */
final class FindingVisits {
    private FindingVisits() {}

    static List<Visit> all() {
        return List.of(
                Visit.of(CONSULTANT, "/search"),
                new Visit("/searches/{id}", CONSULTANT, FindingVisits::found),
                Visit.of(CONSULTANT, "/cases/views/new"),
                new Visit("/cases/views/{id}", CONSULTANT, FindingVisits::saved),
                new Visit("/cases/views/{id}/edit", CONSULTANT, desk -> saved(desk) + "/edit"));
    }

    private static String found(Desk desk) {
        desk.open("/search");
        desk.type("探す言葉", "試験");
        desk.press("検索する");
        desk.sees("一致したところ");
        return desk.path();
    }

    private static String saved(Desk desk) {
        desk.open("/cases/views/new");
        desk.type("一覧の名前", "期限の近いケース");
        desk.press("一覧を保存する");
        desk.sees("一覧を保存しました。");
        return desk.path();
    }
}
