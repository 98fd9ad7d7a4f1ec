package tsunagi.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tsunagi.kernel.MunicipalityId;
import tsunagi.reporting.ReturnProof;

/** Each number of the returns has as many cases behind it, and the roll-ups say the same as the cases. */
final class ReturnCheck implements Check {
    /** Opening ten years of every desk, kind and key takes an hour; two years hold every kind. */
    private static final int MONTHS = 24;

    private static final String MUNICIPALITIES =
            "select municipality_id, max(received_on) from support_case group by 1 order by 1";

    private static final String CELLS = """
            select count(*), count(*) filter (where c.number is distinct from h.number)
            from (select municipality_id, kind, date_trunc('month', happened_on)::date as month, office_id, key, count(*) as number
                  from happening where kind not like 'STAFF%' group by 1, 2, 3, 4, 5) h
            full join (select c.* from return_cell c
                       where exists (select from support_case s where s.municipality_id = c.municipality_id)) c
            using (municipality_id, kind, month, office_id, key)
            """;

    private final ReturnProof proof;

    ReturnCheck(ReturnProof proof) {
        this.proof = proof;
    }

    @Override
    public List<Finding> run(Connection connection) throws SQLException {
        var drilled = ReturnProof.Drilled.NOTHING;
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(MUNICIPALITIES)) {
            while (row.next()) {
                var municipality = new MunicipalityId(row.getObject(1, UUID.class));
                var last = YearMonth.from(row.getObject(2, LocalDate.class));
                proof.count(municipality);
                drilled = drilled.plus(proof.drill(municipality, last.minusMonths(MONTHS), last));
            }
        }
        var findings = new ArrayList<Finding>();
        findings.add(Finding.counted(
                "each number of two years = the cases behind it, by desk", drilled.cells(), drilled.wrong()));
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(CELLS)) {
            row.next();
            findings.add(Finding.counted("cells of the roll-ups = what happened", row.getLong(1), row.getLong(2)));
        }
        return findings;
    }
}
