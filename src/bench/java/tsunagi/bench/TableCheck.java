package tsunagi.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a table holds of each case is as often as the facts say. */
final class TableCheck implements Check {
    /** Kinds of facts, and the rows that have to be there for them: case by case. */
    private static final Map<String, String> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put("RECEIVED", "select municipality_id, case_id from reception");
        ROWS.put(
                "TRIAGE_POSTPONED,TRIAGED_INFORMATION,TRIAGED_REFERRAL,TRIAGED_APPLICATION",
                "select municipality_id, case_id from triage");
        ROWS.put("CONSENTED,CONSENT_REFUSED", "select municipality_id, case_id from consent");
        ROWS.put("APPLIED", sheets("intake-application"));
        ROWS.put("EMERGENCY_SUPPORTED,EMERGENCY_NOT_NEEDED", "select municipality_id, case_id from emergency_support");
        ROWS.put("REFERRED", "select municipality_id, case_id from referral");
        ROWS.put("ASSESSED", sheets("assessment"));
        ROWS.put("SCREENED_PLAN,SCREENED_INFORMATION", "select municipality_id, case_id from screening");
        ROWS.put("PLAN_DRAFTED", "select municipality_id, case_id from plan");
        ROWS.put(
                "CONFERENCE_APPROVED,CONFERENCE_CONTINUED,EVALUATED",
                "select municipality_id, case_id from agenda_item where outcome is not null");
        ROWS.put(
                "PLAN_SUBMITTED,PLAN_REPORTED,DECISION_NOT_NEEDED",
                "select municipality_id, case_id from plan_submission");
        ROWS.put("SUPPORT_RECORDED", "select municipality_id, case_id from support_record where support_given");
        ROWS.put("MONITORED", "select municipality_id, case_id from support_record where 'S13' = any (contents)");
        ROWS.put("EVALUATION_FINALISED", sheets("evaluation"));
        ROWS.put("EMPLOYMENT_STARTED,INCOME_INCREASED", "select municipality_id, case_id from employment_outcome");
        ROWS.put("CLOSED,SUSPENDED", "select municipality_id, case_id from closing where lifted_as is null");
    }

    private static final String COMPARE = """
            with facts as (select municipality_id, case_id, count(*) as count from case_fact
                           where kind = any (string_to_array(?, ',')) group by 1, 2),
                 rows as (select municipality_id, case_id, count(*) as count from (%s) held group by 1, 2)
            select coalesce(sum(facts.count), 0), count(*) filter (where facts.count is distinct from rows.count)
            from facts full join rows using (municipality_id, case_id)
            """;

    private static String sheets(String form) {
        return """
                select a.municipality_id, a.case_id from form_answer a
                join form_revision r on r.municipality_id = a.municipality_id and r.answer_id = a.id
                                    and r.version = a.version and r.state = 'FINALISED'
                where a.form = '%s'
                """.formatted(form);
    }

    @Override
    public List<Finding> run(Connection connection) throws SQLException {
        var findings = new ArrayList<Finding>();
        for (var pair : ROWS.entrySet()) {
            try (var statement = connection.prepareStatement(COMPARE.formatted(pair.getValue()))) {
                statement.setString(1, pair.getKey());
                try (var row = statement.executeQuery()) {
                    row.next();
                    findings.add(new Finding(
                            "rows = facts " + pair.getKey(),
                            "%,d facts, %,d cases wrong".formatted(row.getLong(1), row.getLong(2)),
                            row.getLong(2) == 0));
                }
            }
        }
        return findings;
    }
}
