package tsunagi.practice;

import static tsunagi.access.Role.ADMINISTRATOR;
import static tsunagi.access.Role.AUDITOR;
import static tsunagi.access.Role.CHIEF_CONSULTANT;
import static tsunagi.access.Role.MUNICIPAL_DECIDER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The pages of the fullest cases of 練習市, and those that belong to no case: each sends at most six statements of its own,
 * whatever is in the case.
 */
class StatementsPerPageIT extends CountedPages {
    private static final List<String> OF_ALL = List.of(
            "/today",
            "/today?whose=team",
            "/today?only=OVERDUE",
            "/today/load",
            "/today/load/handover",
            "/referrals/alarms",
            "/tasks/new",
            "/absences",
            "/calendar",
            "/calendar?view=month&whose=team",
            "/calendar/rooms",
            "/cases?open=on",
            "/cases?stage=IN_SUPPORT",
            "/intake/new",
            "/resources",
            "/conferences",
            "/timetables",
            "/shortages",
            "/settings",
            "/privacy-rules",
            "/controls",
            "/incidents",
            "/housing-benefit/what-if");

    private static final List<String> OF_CASE = List.of(
            "",
            "/records",
            "/records?new",
            "/history",
            "/person",
            "/surroundings",
            "/surroundings/family",
            "/surroundings/ties",
            "/person/basics",
            "/intake",
            "/application",
            "/application/agreement",
            "/consent",
            "/emergency",
            "/assessment",
            "/screening",
            "/plan",
            "/plan/print",
            "/conference",
            "/decision",
            "/dispatches",
            "/protected",
            "/evaluation",
            "/monitoring",
            "/outcomes",
            "/trials",
            "/referrals",
            "/referrals/chain",
            "/referrals/chain?of=household",
            "/housing-benefit",
            "/housing-benefit/applications/new",
            "/housing-benefit/what-if",
            "/housing-benefit/duties",
            "/housing-benefit/payments",
            "/documents",
            "/follow-ups",
            "/closing",
            "/transcription");

    /** Of each stage the case with most in it, and of the people who came again the one with most. */
    private static final String FULLEST = """
        select distinct on (kind) case_number from (
          select c.case_number, count(r.*) as records,
                 case when exists (select from published_case o where o.person_id = c.person_id
                                   and o.case_id <> c.case_id and o.received_on < c.received_on)
                      then 'AGAIN' else c.stage end as kind
          from published_case c left join published_supportlog_record r on r.case_id = c.case_id
          group by c.case_id, c.case_number, c.person_id, c.received_on, c.stage) counted
        order by kind, records desc, case_number
        """;

    @Test
    void eachPageOfACaseSendsAtMostSixStatementsOfItsOwn() throws Exception {
        for (String number : strings(FULLEST)) {
            for (String path : OF_CASE) {
                if (isThere("/cases/" + number + path)) {
                    open(CHIEF_CONSULTANT, "/cases/N" + path, "/cases/" + number + path);
                }
            }
        }
        // Of somebody who came before: also her other cases and how each ended; and of everybody whether she is passed
        // around. With
        // the form of a record: also how its writer wrote the last one, and whose cases of the household it may stand
        // in.
        assertReached(Map.of("/cases/N", 8, "/cases/N/records?new", 7));
    }

    /** A page of something that the case doesn't have yet is none. */
    private boolean isThere(String path) throws Exception {
        return status(CHIEF_CONSULTANT, path) == 200;
    }

    @Test
    void eachOtherPageSendsAtMostSixStatementsOfItsOwn() throws Exception {
        for (String path : OF_ALL) {
            open(CHIEF_CONSULTANT, path);
        }
        open(
                CHIEF_CONSULTANT,
                "/today/duties/KEY/postponement",
                link(CHIEF_CONSULTANT, "/today?whose=team", "/today/duties/"));
        search(CHIEF_CONSULTANT, "さとう");
        search(CHIEF_CONSULTANT, "家賃");
        String conference = link(CHIEF_CONSULTANT, "/conferences", "/conferences/");
        open(CHIEF_CONSULTANT, "/conferences/ID", conference);
        open(CHIEF_CONSULTANT, "/conferences/ID/items/ID", link(CHIEF_CONSULTANT, conference, conference + "/items/"));
        open(CHIEF_CONSULTANT, "/conferences/ID/packets", conference + "/packets");
        open(MUNICIPAL_DECIDER, "/decisions");
        open(MUNICIPAL_DECIDER, "/decisions/together");
        open(MUNICIPAL_DECIDER, "/decisions/approval-rules");
        open(MUNICIPAL_DECIDER, "/housing-benefit/payments");
        open(MUNICIPAL_DECIDER, "/housing-benefit/inbox");
        open(MUNICIPAL_DECIDER, "/housing-benefit/recheck");
        open(MUNICIPAL_DECIDER, "/housing-benefit/payments/claims");
        for (String submission :
                strings("select distinct on (state, amendment_id is null) id::text from plan_submission")) {
            open(MUNICIPAL_DECIDER, "/decisions/ID", "/decisions/" + submission);
        }
        open(AUDITOR, "/audit");
        open(AUDITOR, "/export-ledger");
        open(AUDITOR, "/audit-seals");
        open(ADMINISTRATOR, "/administration/staff");
        open(ADMINISTRATOR, "/settings/record-files");
        open(ADMINISTRATOR, "/settings/api-tokens");
        for (String page : List.of("", "/others", "/history", "/confirmation", "/import", "/rows/THRESHOLD/2")) {
            open(ADMINISTRATOR, "/settings/standards" + page);
        }
        open(ADMINISTRATOR, "/administration/succession");
        // Beside the case, person, plan, meetings and submissions also that it was opened, and of a plan in force the
        // change.
        assertReached(Map.of("/decisions/ID", 8));
    }

    @Test
    void eachSaveSendsAtMostSixStatementsOfItsOwn() throws Exception {
        String fullest = strings("""
            select c.case_number from published_case c join published_supportlog_record r on r.case_id = c.case_id
            where c.stage = 'IN_SUPPORT' group by c.case_number order by count(*) desc, c.case_number limit 1
            """).getFirst();
        var unassessed = strings("""
            select c.case_number from published_case c
            where c.stage not in ('CLOSED', 'SUSPENDED')
              and not exists (select from form_answer a where a.case_id = c.case_id and a.form = 'assessment')
            order by c.case_number limit 2
            """);
        var note = Map.of("facts", "電話で様子を聞いた", "method", "M01", "support", "given");
        var complaint = Map.of("complaint", "仕事を辞めてから収入がない");
        String records = "/cases/" + fullest + "/records?new";
        save(CHIEF_CONSULTANT, "a note", note, records, records);
        var sheets = unassessed.stream()
                .map(number -> "/cases/" + number + "/assessment")
                .toArray(String[]::new);
        save(CHIEF_CONSULTANT, "様式2 for the first time", complaint, sheets);
        save(CHIEF_CONSULTANT, "様式2", complaint, sheets);
        // Two more for the fact that it is begun, which is appended under the lock of the case after all others.
        assertReached(Map.of("save 様式2 for the first time", 8));
    }
}
