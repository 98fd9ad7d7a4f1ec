package tsunagi.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;

/** Counts happenings and reads them. A return counts everybody, restricted cases too; only its drill-down hides them. */
@Repository
class ReturnStore {
    private static final String TALLY = """
            select kind, key, date_trunc('month', happened_on)::date as month, count(*) as number
            from happening_between(:from, :until, :kinds)
            where :whole or office_id = any(:offices)
            group by kind, key, date_trunc('month', happened_on)
            """;

    private static final String COUNTED = """
            select case_id, happened_on
            from happening_between(:from, :until, :kinds)
            where (:whole or office_id = any(:offices)) and (:everyKey or key = any(:keys))
            order by happened_on, case_number, key
            """;

    private static final String SHOWN = """
            select c.case_id, c.case_number, c.person_id
            from published_case c join visible_case v on v.case_id = c.case_id
            where c.case_id = any(:cases)
            """;

    private final JdbcClient jdbc;

    ReturnStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One thing that a number counts. */
    record Counted(CaseId caseId, LocalDate on) {}

    /** A counted case that the reader may open. */
    record Shown(CaseId caseId, CaseNumber number, PersonId person) {}

    Tally tally(ReturnScope scope, MonthSpan span, Set<HappeningKind> kinds) {
        return new Tally(within(TALLY, scope, span, kinds)
                .query((row, number) -> new Tally.Line(
                        HappeningKind.valueOf(row.getString("kind")),
                        row.getString("key"),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getInt("number")))
                .list());
    }

    /** What the number counts, each thing once. */
    List<Counted> counted(ReturnScope scope, MonthSpan span, Measure.Count count) {
        return within(COUNTED, scope, span, Set.of(count.kind()))
                .param("everyKey", count.keys().isEmpty())
                .param("keys", count.keys().toArray(String[]::new))
                .query((row, number) -> new Counted(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getObject("happened_on", LocalDate.class)))
                .list();
    }

    /** Those of the cases that the reader may see. */
    Map<CaseId, Shown> shown(Collection<CaseId> cases) {
        return jdbc
                .sql(SHOWN)
                .param("cases", cases.stream().map(CaseId::value).distinct().toArray(UUID[]::new))
                .query((row, number) -> new Shown(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new CaseNumber(row.getString("case_number")),
                        new PersonId(row.getObject("person_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Shown::caseId, Function.identity()));
    }

    private StatementSpec within(String sql, ReturnScope scope, MonthSpan span, Set<HappeningKind> kinds) {
        return Within.bind(jdbc.sql(sql), scope, span)
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new));
    }
}
