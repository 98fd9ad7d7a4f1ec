package tsunagi.bench;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Past decisions of 住居確保給付金 for ./bench recheck: one person in 札幌市 who applied on 2026-05-15, an income of 100,000 yen in two parts and
 * a rent of 35,000 yen. 84,000 + 35,000 - 100,000 = 19,000 yen a month (規則11条1項1号ロ); of one in a hundred 20,000 yen were decided.
 */
final class PastBenefits {
    /** Of a hundred decisions one is wrong. */
    static final int ONE_WRONG_IN = 100;

    private static final String MAKE = """
            create temporary table made on commit drop as
            select n, gen_random_uuid() as benefit, gen_random_uuid() as application, gen_random_uuid() as statement,
                   c.municipality_id, c.id as case_id
            from generate_series(1, ?) n
            join (select row_number() over (order by id) - 1 as place, count(*) over () as cases, *
                  from support_case where municipality_id = ?) c on c.place = n % c.cases;
            """;
    private static final String FILL = """
            insert into housing_benefit (municipality_id, id, case_id, kind, begun_at)
            select municipality_id, benefit, case_id, 'RENT', now() from made;
            insert into benefit_application (municipality_id, id, benefit_id, kind, applied_on, received_on, recorded_at, state,
                                             state_on, changed_at)
            select municipality_id, application, benefit, 'FIRST', '2026-05-15', '2026-05-15', now(), 'DECIDED', '2026-05-29', now()
            from made;
            insert into benefit_statement (municipality_id, id, application_id, revision, type, municipality_code, household_size,
                                           rent, left_work_on, income_known, assets_known, recorded_at)
            select municipality_id, statement, application, 1, 'R1', '01100', 1, 35000, '2026-03-31', true, true, now() from made;
            insert into benefit_statement_income (municipality_id, statement_id, position, earner, kind, amounts, deductions, months)
            select municipality_id, statement, p, '本人', 'WAGES', array[55000], array[5000], array[date '2026-05-01']
            from made, generate_series(1, 2) p;
            insert into benefit_statement_asset (municipality_id, statement_id, position, owner, kind, amount)
            select municipality_id, statement, 1, '本人', 'DEPOSIT', 120000 from made;
            insert into benefit_statement_answer (municipality_id, statement_id, criterion, choice, evidence)
            select municipality_id, statement, c, 'YES', '確認した書類'
            from made, unnest(array['MAIN_EARNER_THEN', 'JOB_SEEKING', 'HOUSING', 'JURISDICTION', 'NO_SIMILAR_BENEFIT',
                                    'NO_ORGANISED_CRIME', 'NO_PUBLIC_ASSISTANCE', 'NOT_BARRED']) c;
            insert into benefit_decision (municipality_id, id, benefit_id, ordinal, kind, application_id, statement_id, decided_on,
                                          decided_at, outcome, amount, amount_from, income_limit, asset_limit, calculation,
                                          stage, months)
            select municipality_id, gen_random_uuid(), benefit, 1, 'GRANT', application, statement, '2026-05-29', now(), 'PAYABLE',
                   case when n % ? = 0 then 20000 else 19000 end, '2026-05-01', 119000, 504000,
                   '{"unit": "月額", "conditions": [], "findings": [], "steps": [], "warnings": []}',
                   'FIRST', array[date '2026-05-01', '2026-06-01', '2026-07-01']
            from made;
            analyze housing_benefit, benefit_application, benefit_statement, benefit_statement_income, benefit_statement_asset,
                    benefit_statement_answer, benefit_decision;
            """;

    private PastBenefits() {}

    /** Adds what is missing to as many decisions of the first municipality. */
    static void fill(Connection connection, int decisions) throws SQLException {
        connection.setAutoCommit(false);
        try (var town = connection.createStatement();
                var first = town.executeQuery("""
                        select municipality_id, (select count(*) from benefit_decision) as decided
                        from municipality order by municipality_id limit 1
                        """)) {
            first.next();
            int missing = decisions - first.getInt("decided");
            if (missing > 0) {
                var municipality = first.getObject("municipality_id");
                try (var made = connection.prepareStatement(MAKE);
                        var filled = connection.prepareStatement(FILL)) {
                    made.setInt(1, missing);
                    made.setObject(2, municipality);
                    made.execute();
                    filled.setInt(1, ONE_WRONG_IN);
                    filled.execute();
                }
            }
        }
        connection.commit();
    }
}
