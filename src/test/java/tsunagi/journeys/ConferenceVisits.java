package tsunagi.journeys;

import static tsunagi.access.Role.CHIEF_CONSULTANT;
import static tsunagi.access.Role.MUNICIPAL_OFFICER;

import java.util.List;
import java.util.Set;
import tsunagi.journeys.Visits.Visit;

/** The pages of 支援調整会議: meetings, the rules for regular ones, and of what meetings found missing. */
final class ConferenceVisits {
    /** Routes that are no pages: files and papers. */
    static final Set<String> FILES = Set.of("/conferences/{id}/minutes", "/shortages.xlsx");

    private ConferenceVisits() {}

    /** A rule for regular meetings, with somebody who is always invited. */
    static void prepare(Desk desk) {
        desk.open("/timetables/new");
        desk.type("日", "15");
        desk.type("場所", "市役所 会議室3");
        desk.press("登録する");
        desk.sees("定例の決まりを登録しました。");
        desk.selectContaining("区分", "ハローワーク");
        desk.type("機関名", "ハローワーク試験");
        desk.press("いつも招く構成員に加える");
        desk.sees("ハローワーク試験");
    }

    static List<Visit> all(String number) {
        return List.of(
                Visit.of(CHIEF_CONSULTANT, "/conferences"),
                Visit.of(CHIEF_CONSULTANT, "/conferences/new"),
                Visit.of(CHIEF_CONSULTANT, "/conferences/{id}").within("/conferences", "/conferences/"),
                Visit.of(CHIEF_CONSULTANT, "/conferences/{id}/edit").within("/conferences", "/conferences/", "/edit"),
                Visit.of(CHIEF_CONSULTANT, "/conferences/{id}/items/{item}")
                        .within("/conferences", "/conferences/", "/items/"),
                Visit.of(CHIEF_CONSULTANT, "/timetables"),
                Visit.of(CHIEF_CONSULTANT, "/timetables/new"),
                Visit.of(CHIEF_CONSULTANT, "/timetables/{id}").within("/timetables", "/timetables/"),
                Visit.of(CHIEF_CONSULTANT, "/timetables/{id}/edit").within("/timetables", "/timetables/", "/edit"),
                Visit.of(MUNICIPAL_OFFICER, "/shortages"),
                new Visit(
                        "/cases/{caseNumber}/conference",
                        CHIEF_CONSULTANT,
                        desk -> "/cases/" + number + "/conference?purpose=REPORT"));
    }
}
