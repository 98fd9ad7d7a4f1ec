package tsunagi.reporting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.database.ReadOnce;
import tsunagi.documents.Grid;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Refusal;

/** Reads what was closed. */
@Repository
class ReturnClosingStore {
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private static final String CLOSINGS = """
            select id, month, version, closed_at, closed_by_name, reason, definition_sha256, plan_counted_on, population,
                   population_source, figures_sha256
            from return_closing
            where month between :from and :until
            order by month, version
            """;

    private static final String SCOPE = """
            select code from return_scope
            where closing_id = :closing
              and case when :desk then offices <> '{}' and offices <@ :offices and offices @> :offices else code = :code end
            order by position limit 1
            """;

    private static final String FIGURES = """
            select f.scope, f.code, f.name, f.unit, f.month_value, f.year_value
            from return_figure f join return_scope s on s.closing_id = f.closing_id and s.code = f.scope
            where f.closing_id = :closing and (:every or f.scope = :scope)
            order by s.position, f.position
            """;

    private static final String COUNTED = """
            select c.case_id, c.happened_on
            from return_counted c
            join return_scope s on s.closing_id = c.closing_id and s.code = :scope
            cross join lateral generate_series(1, c.number)
            where c.closing_id = :closing and c.kind = :kind and (:everyKey or c.key = any(:keys))
              and (s.offices = '{}' or c.office_id = any(s.offices))
            order by c.happened_on, c.case_id, c.key
            """;

    private final JdbcClient jdbc;
    private final ReadOnce<YearMonth, List<ReturnClosing>> once = new ReadOnce<>();

    ReturnClosingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The versions of a month, the first one first. */
    List<ReturnClosing> versions(YearMonth month) {
        return once.get(month, each -> during(new MonthSpan(each, each)));
    }

    void forget(YearMonth month) {
        once.forget(month);
    }

    /** @throws Refusal when there is no such version */
    ReturnClosing version(YearMonth month, int version) {
        return versions(month).stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow(() -> new Refusal("version", "この版はありません"));
    }

    /** By month and version. */
    List<ReturnClosing> during(MonthSpan months) {
        return jdbc.sql(CLOSINGS)
                .param("from", months.from())
                .param("until", months.until())
                .query((row, number) -> closing(row))
                .list();
    }

    /** The code under which a closing has a part of the municipality; a desk finds itself under its office or agency. */
    Optional<String> scope(ReturnClosing closing, ReturnScope scope) {
        return jdbc.sql(SCOPE)
                .param("closing", closing.id())
                .param("offices", Within.ids(scope.offices()))
                .param("code", scope.code())
                .param("desk", scope.desk())
                .query(String.class)
                .optional();
    }

    FrozenFigures figures(Reading.Frozen frozen, IndicatorSet indicators) {
        var figures = figures(frozen.closing(), frozen.scope()).stream()
                .collect(Collectors.toMap(FrozenFigure::code, Function.identity()));
        return new FrozenFigures(indicators, MonthSpan.of(frozen.closing().month()), figures);
    }

    /** Every figure of every part of the municipality, as {@link FrozenFile} writes them down. */
    Grid file(ReturnClosing closing) {
        Map<String, String> scopes = jdbc
                .sql("select code, label from return_scope where closing_id = :closing")
                .param("closing", closing.id())
                .query((row, number) -> Map.entry(row.getString("code"), row.getString("label")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return FrozenFile.grid(scopes, figures(closing, ""));
    }

    /** What a frozen number counts, each thing as often as it was counted. */
    List<ReturnStore.Counted> counted(Reading.Frozen frozen, Measure.Count count) {
        return jdbc.sql(COUNTED)
                .param("closing", frozen.closing().id())
                .param("scope", frozen.scope())
                .param("kind", count.kind().name())
                .param("everyKey", count.keys().isEmpty())
                .param("keys", count.keys().toArray(String[]::new))
                .query((row, number) -> new ReturnStore.Counted(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getObject("happened_on", LocalDate.class)))
                .list();
    }

    /** The definitions by which a month was closed. */
    Indicators.Source definition(ReturnClosing closing) {
        return jdbc.sql("select valid_from, body from return_definition where sha256 = :sha256")
                .param("sha256", closing.definition())
                .query((row, number) ->
                        Indicators.Source.of(row.getObject("valid_from", LocalDate.class), row.getString("body")))
                .single();
    }

    private List<FrozenFigure> figures(ReturnClosing closing, String scope) {
        return jdbc.sql(FIGURES)
                .param("closing", closing.id())
                .param("every", scope.isEmpty())
                .param("scope", scope)
                .query((row, number) -> new FrozenFigure(
                        row.getString("scope"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("unit"),
                        row.getObject("month_value", BigDecimal.class),
                        row.getObject("year_value", BigDecimal.class)))
                .list();
    }

    private static ReturnClosing closing(ResultSet row) throws SQLException {
        return new ReturnClosing(
                row.getObject("id", UUID.class),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getInt("version"),
                row.getObject("closed_at", OffsetDateTime.class).atZoneSameInstant(ZONE),
                row.getString("closed_by_name"),
                row.getString("reason"),
                row.getString("definition_sha256"),
                new ReturnClosing.Rules(
                        row.getString("plan_counted_on"),
                        row.getLong("population"),
                        row.getString("population_source")),
                row.getString("figures_sha256"));
    }
}
