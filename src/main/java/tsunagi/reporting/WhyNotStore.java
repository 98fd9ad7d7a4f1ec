package tsunagi.reporting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.reporting.CaseHistory.Happened;
import tsunagi.reporting.CaseHistory.MadePlan;
import tsunagi.reporting.CaseHistory.Outcome;

/** Reads the cases that a number might have counted, and what is known of them. */
@Repository
class WhyNotStore {
    /** Received or active in the period, or received in the month after it: who looks for a case looks there too. */
    private static final String CANDIDATES = """
            select c.case_id, c.case_number, c.person_id, c.received_on, v.case_id is not null as visible,
                   (select min(r.happened_on) from published_supportlog_contact r
                    where r.case_id = c.case_id and r.happened_on between :from and :until) as contacted_on
            from published_case c
            left join visible_case v on v.case_id = c.case_id
            where c.received_on < :after and (:whole or c.office_id = any(:offices))
              and not (c.stage in ('CLOSED', 'CONSULTATION_ONLY') and c.last_fact_on < :from)
              and not exists (select from published_evaluation_closing e
                              where e.case_id = c.case_id and e.kind = 'CLOSED' and e.closed_on < :from)
            order by c.received_on, c.case_number
            """;

    private static final String HAPPENED =
            "select case_id, kind, key, happened_on from happening where kind = any(:kinds) and case_id = any(:cases)";

    /** A plan before its approval isn't in happening_plan yet. */
    private static final String PLANS = """
            select p.case_id, p.term, h.made_on,
                   (select min(f.fact_date) from published_casefile_fact f
                    where f.case_id = p.case_id and f.term = p.term
                      and f.kind in ('CONFERENCE_APPROVED', 'CONFERENCE_APPROVED_AMENDED')) as approved_on
            from published_plan p
            left join happening_plan h on h.plan_id = p.plan_id
            where p.case_id = any(:cases)
            """;

    private static final String OUTCOMES = """
            select case_id, kind, happened_on, counts_as, counted from published_services_counted_outcome
            where case_id = any(:cases)
            """;

    private final JdbcClient jdbc;

    WhyNotStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A case.
     *
     * @param contactedOn first in the period
     * @param open null when the reader may not see it
     */
    record Candidate(
            CaseId caseId, LocalDate receivedOn, @Nullable LocalDate contactedOn, ReturnStore.@Nullable Shown open) {}

    private record Found<T>(CaseId caseId, T value) {}

    List<Candidate> candidates(ReturnScope scope, MonthSpan span) {
        return Within.bind(jdbc.sql(CANDIDATES), scope, span)
                .param("after", span.last().plusMonths(2).atDay(1))
                .query((row, number) -> new Candidate(
                        caseId(row),
                        day(row, "received_on"),
                        row.getObject("contacted_on", LocalDate.class),
                        row.getBoolean("visible") ? shown(row) : null))
                .list();
    }

    /** What is known of the cases, in their order. */
    Map<Candidate, CaseHistory> of(List<Candidate> cases, Set<HappeningKind> kinds) {
        var happened = byCase(
                about(HAPPENED, cases)
                        .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new)),
                row -> new Happened(
                        HappeningKind.valueOf(row.getString("kind")), row.getString("key"), day(row, "happened_on")));
        var plans = byCase(
                about(PLANS, cases),
                row -> new MadePlan(
                        row.getInt("term"),
                        row.getObject("approved_on", LocalDate.class),
                        row.getObject("made_on", LocalDate.class)));
        var outcomes = byCase(
                about(OUTCOMES, cases),
                row -> new Outcome(
                        row.getString("kind").equals("STARTED"),
                        day(row, "happened_on"),
                        row.getString("counts_as").equals("EMPLOYED"),
                        row.getBoolean("counted")));
        Map<Candidate, CaseHistory> histories = new LinkedHashMap<>();
        for (Candidate each : cases) {
            var id = each.caseId();
            histories.put(
                    each,
                    new CaseHistory(
                            each.receivedOn(),
                            each.contactedOn(),
                            happened.getOrDefault(id, List.of()),
                            plans.getOrDefault(id, List.of()),
                            outcomes.getOrDefault(id, List.of())));
        }
        return histories;
    }

    /** Reads one value out of a row. */
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> Map<CaseId, List<T>> byCase(StatementSpec statement, Reader<T> reader) {
        RowMapper<Found<T>> found = (row, number) -> new Found<>(caseId(row), reader.read(row));
        try (Stream<Found<T>> rows = statement.query(found).stream()) {
            return rows.collect(groupingBy(Found::caseId, mapping(Found::value, toList())));
        }
    }

    private StatementSpec about(String sql, List<Candidate> cases) {
        return jdbc.sql(sql)
                .param(
                        "cases",
                        cases.stream().map(each -> each.caseId().value()).toArray(UUID[]::new));
    }

    private static ReturnStore.Shown shown(ResultSet row) throws SQLException {
        return new ReturnStore.Shown(
                caseId(row),
                new CaseNumber(row.getString("case_number")),
                new PersonId(row.getObject("person_id", UUID.class)));
    }

    private static CaseId caseId(ResultSet row) throws SQLException {
        return new CaseId(row.getObject("case_id", UUID.class));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
