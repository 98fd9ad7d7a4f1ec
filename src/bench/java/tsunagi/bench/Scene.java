package tsunagi.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What is opened: the largest town's cases that fit each measured page.
 *
 * @param fullest the case with the most records
 * @param running a case in support, on which notes are written
 * @param unassessed a case whose 様式2 nobody has finalised
 * @param planned a case with a plan in force
 * @param kept a case of somebody with whom another entry is merged
 * @param givenUp a case of that other entry
 */
record Scene(
        String fullest,
        String running,
        String unassessed,
        String planned,
        String kept,
        String givenUp,
        YearMonth month) {
    private static final String OFFICE = """
            with desk as (
                select m.municipality_id, min(o.id::text)::uuid as office from municipality m
                join office o on o.municipality_id = m.municipality_id and o.code = 'O1'
                where m.code = ? group by 1),
            here as (
                select c.municipality_id, c.id, c.case_number, c.person_id, c.office_id, s.stage, c.received_on from desk d
                join support_case c on c.municipality_id = d.municipality_id and c.office_id = d.office
                join case_access a on a.municipality_id = c.municipality_id and a.case_id = c.id and not a.restricted
                join case_stage s on s.municipality_id = c.municipality_id and s.case_id = c.id)
            select here.case_number from here
            """;

    /** Somebody whose every case the chief of the desk may see. */
    private static final String ONLY_HERE = """
            where not exists (select from case_access o
                              where o.municipality_id = here.municipality_id and o.person_id = here.person_id
                                and (o.restricted or o.office_id <> here.office_id))
            """;

    /** A month to close, at most so many before: never the one whose return is measured, since its numbers would be frozen. */
    YearMonth closed(int before) {
        return month.minusMonths(1L + before);
    }

    static Scene of(Connection connection, LocalDate until) throws SQLException {
        return new Scene(
                first(connection, """
                        order by (select count(*) from support_record r
                                  where r.municipality_id = here.municipality_id and r.case_id = here.id) desc limit 1
                        """),
                first(connection, "where stage = 'IN_SUPPORT' order by received_on desc, here.id limit 1"),
                first(connection, """
                        where stage not in ('CLOSED', 'SUSPENDED')
                          and not exists (select from form_answer f where f.municipality_id = here.municipality_id
                                          and f.case_id = here.id and f.form = 'assessment')
                        order by received_on desc, here.id limit 1
                        """),
                first(connection, """
                        join plan p on p.municipality_id = here.municipality_id and p.case_id = here.id
                        where p.state in ('DECIDED', 'REPORTED') order by here.received_on desc, here.id limit 1
                        """),
                first(connection, ONLY_HERE + " order by here.received_on desc, here.id limit 1"),
                first(connection, ONLY_HERE + " order by here.received_on, here.id limit 1"),
                YearMonth.from(until).minusMonths(1));
    }

    private static String first(Connection connection, String choice) throws SQLException {
        try (var statement = connection.prepareStatement(OFFICE + choice)) {
            statement.setString(1, Towns.code(1));
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("no case to measure: " + choice);
                }
                return row.getString(1);
            }
        }
    }
}
