package tsunagi.practice;

import static tsunagi.access.Role.ADMINISTRATOR;
import static tsunagi.access.Role.CHIEF_CONSULTANT;
import static tsunagi.access.Role.MUNICIPAL_DECIDER;
import static tsunagi.access.Role.MUNICIPAL_OFFICER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages that count and hand in: each sends at most six statements of its own. */
class StatementsPerReturnIT extends CountedPages {
    private static final String YEAR = "from=2026-04&until=2026-10";
    private static final String CLOSED = "2026-06";

    private static final List<String> COUNTED = List.of(
            "/returns",
            "/returns?" + YEAR,
            "/returns?section=profile&" + YEAR,
            "/returns?section=targets",
            "/returns/new-consultations/cases?" + YEAR,
            "/returns/plans/not-counted?" + YEAR,
            "/returns/desk-pairs",
            "/returns/gaps",
            "/returns/gaps?" + YEAR,
            "/returns/dashboard",
            "/returns/dashboard?for=outside",
            "/returns/dashboard/received/cases",
            "/returns/export",
            "/returns/filings",
            "/returns/transcription?month=2026",
            "/returns/transcription/export",
            "/returns/closings",
            "/returns/tables",
            "/reviews");

    @Test
    void eachPageOfTheReturnsSendsAtMostSixStatementsOfItsOwn() throws Exception {
        for (String path : COUNTED) {
            open(CHIEF_CONSULTANT, path);
        }
        open(
                CHIEF_CONSULTANT,
                "/returns/filings/new",
                link(CHIEF_CONSULTANT, "/returns/filings", "/returns/filings/new?"));
        open(MUNICIPAL_DECIDER, "/returns/municipalities");
        open(ADMINISTRATOR, "/administration/rollups");
        open(ADMINISTRATOR, "/settings/population");
        open(ADMINISTRATOR, "/settings/recipients");
        assertReached(Map.of());
    }

    @Test
    void aClosedMonthIsReadByAtMostSixStatements() throws Exception {
        String month = "/returns/closings/" + CLOSED;
        open(MUNICIPAL_OFFICER, "/returns/closings/MONTH before it is closed", month);
        save(MUNICIPAL_OFFICER, "a closed month", Map.of(), month);
        save(MUNICIPAL_OFFICER, "a month closed again", Map.of("reason", "練習のため"), month);
        open(MUNICIPAL_OFFICER, "/returns/closings/MONTH", month);
        open(MUNICIPAL_OFFICER, "/returns/closings/MONTH/2/differences", month + "/2/differences");
        open(MUNICIPAL_OFFICER, "/returns/closings/MONTH/1/differences?with=2", month + "/1/differences?with=2");
        String closed = "from=" + CLOSED + "&until=" + CLOSED + "&version=2";
        open(CHIEF_CONSULTANT, "/returns?version=2", "/returns?" + closed);
        open(
                CHIEF_CONSULTANT,
                "/returns/new-consultations/cases?version=2",
                "/returns/new-consultations/cases?" + closed);
        assertReached(Map.of());
    }

    @Test
    void anOwnTableIsReadByAtMostSixStatements() throws Exception {
        var table = Map.of(
                "title", "月ごとの相談",
                "validFrom", "令和8年4月1日",
                "columns", "MONTHS",
                "rows.0.code", "new-consultations",
                "action", "save");
        save(ADMINISTRATOR, "an own table", table, "/returns/tables/new");
        String shown = link(ADMINISTRATOR, "/returns/tables", "/returns/tables/");
        open(ADMINISTRATOR, "/returns/tables/ID", shown);
        open(ADMINISTRATOR, "/returns/tables/ID/edit", shown + "/edit");
        open(
                CHIEF_CONSULTANT,
                "/returns/tables/cases",
                "/returns/tables/cases?indicator=new-consultations&columns=SEXES&person=FEMALE");
        assertReached(Map.of());
    }

    @Test
    void aReviewIsReadByAtMostSixStatements() throws Exception {
        save(CHIEF_CONSULTANT, "a review begun", Map.of(), "/reviews");
        open(CHIEF_CONSULTANT, "/reviews/ID", link(CHIEF_CONSULTANT, "/reviews", "/reviews/"));
        assertReached(Map.of());
    }
}
