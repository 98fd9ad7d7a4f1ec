package tsunagi.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.OfficeId;
import tsunagi.tenancy.SettingKey;
import tsunagi.tenancy.Settings;

/** Writes a closing down: each table in one statement, however much there is to count. */
@Repository
class FreezingStore {
    private static final String COUNT = """
            insert into return_counted (closing_id, kind, key, happened_on, case_id, office_id, number)
            select :closing, kind, key, happened_on, case_id, office_id, count(*)
            from happening_between(:from, :until, :kinds)
            group by kind, key, happened_on, case_id, office_id
            """;

    /** The month as it was just written down, the months before it as they are now. */
    private static final String TALLY = """
            select office_id, kind, key, date_trunc('month', happened_on)::date as month, sum(number) as number
            from (select office_id, kind, key, happened_on, number from return_counted where closing_id = :closing
                  union all
                  select office_id, kind, key, happened_on, 1 from happening_between(:from, :until, :kinds)) counted
            group by office_id, kind, key, date_trunc('month', happened_on)
            """;

    private static final String SCOPE = """
            insert into return_scope (closing_id, code, position, label, offices)
            values (:closing, :code, :position, :label, :offices)
            """;

    private static final String FIGURES = """
            insert into return_figure (closing_id, scope, code, position, name, unit, month_value, year_value)
            select :closing, each.*
            from unnest(:scopes::text[], :codes::text[], :positions::int[], :names::text[], :units::text[], :months::numeric[],
                        :years::numeric[]) each
            """;

    private static final String DEFINITION = """
            insert into return_definition (sha256, valid_from, body) values (:sha256, :validFrom, :body)
            on conflict (municipality_id, sha256) do nothing
            """;

    private static final String CLOSING = """
            insert into return_closing (id, month, version, closed_at, closed_by_name, reason, definition_sha256,
                                        plan_counted_on, plan_counted_on_setting, population, population_source,
                                        population_setting, figures_sha256)
            values (:id, :month, :version, :at, :name, :reason, :definition, :countedOn, :countedOnSetting, :population,
                    :populationSource, :populationSetting, :figures)
            on conflict (municipality_id, month, version) do nothing
            """;

    private final JdbcClient jdbc;

    FreezingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void count(UUID closing, MonthSpan month, List<HappeningKind> kinds) {
        jdbc.sql(COUNT)
                .param("closing", closing)
                .param("from", month.from())
                .param("until", month.until())
                .param("kinds", names(kinds))
                .update();
    }

    List<FrozenFigure.OfficeLine> tally(UUID closing, MonthSpan month, List<HappeningKind> kinds) {
        return jdbc.sql(TALLY)
                .param("closing", closing)
                .param("from", month.yearToDate().from())
                .param("until", month.from().minusDays(1))
                .param("kinds", names(kinds))
                .query((row, number) -> new FrozenFigure.OfficeLine(
                        new OfficeId(row.getObject("office_id", UUID.class)),
                        new Tally.Line(
                                HappeningKind.valueOf(row.getString("kind")),
                                row.getString("key"),
                                YearMonth.from(row.getObject("month", LocalDate.class)),
                                row.getInt("number"))))
                .list();
    }

    void addScopes(UUID closing, List<ReturnScope> scopes) {
        for (int each = 0; each < scopes.size(); each++) {
            jdbc.sql(SCOPE)
                    .param("closing", closing)
                    .param("code", scopes.get(each).code())
                    .param("position", each + 1)
                    .param("label", scopes.get(each).label())
                    .param("offices", ReturnClosingStore.ids(scopes.get(each).offices()))
                    .update();
        }
    }

    void addFigures(UUID closing, List<FrozenFigure> figures) {
        jdbc.sql(FIGURES)
                .param("closing", closing)
                .param("scopes", figures.stream().map(FrozenFigure::scope).toArray(String[]::new))
                .param("codes", figures.stream().map(FrozenFigure::code).toArray(String[]::new))
                .param(
                        "positions",
                        IntStream.rangeClosed(1, figures.size()).boxed().toArray(Integer[]::new))
                .param("names", figures.stream().map(FrozenFigure::name).toArray(String[]::new))
                .param("units", figures.stream().map(FrozenFigure::unit).toArray(String[]::new))
                .param("months", figures.stream().map(FrozenFigure::month).toArray(BigDecimal[]::new))
                .param("years", figures.stream().map(FrozenFigure::year).toArray(BigDecimal[]::new))
                .update();
    }

    void keep(Indicators.Source definition) {
        jdbc.sql(DEFINITION)
                .param("sha256", definition.sha256())
                .param("validFrom", definition.file().validFrom())
                .param("body", definition.text())
                .update();
    }

    /** False when the month has this version already. */
    boolean add(ReturnClosing closing, Settings settings) {
        return jdbc.sql(CLOSING)
                        .param("id", closing.id())
                        .param("month", closing.month().atDay(1))
                        .param("version", closing.version())
                        .param("at", closing.closedAt().toOffsetDateTime())
                        .param("name", closing.closedBy())
                        .param("reason", closing.reason())
                        .param("definition", closing.definition())
                        .param("countedOn", closing.rules().planCountedOn())
                        .param(
                                "countedOnSetting",
                                settings.entry(SettingKey.PLAN_COUNTED_ON).row())
                        .param("population", closing.rules().population())
                        .param("populationSource", closing.rules().populationSource())
                        .param(
                                "populationSetting",
                                settings.entry(SettingKey.POPULATION).row())
                        .param("figures", closing.figures())
                        .update()
                == 1;
    }

    private static String[] names(List<HappeningKind> kinds) {
        return kinds.stream().map(HappeningKind::name).toArray(String[]::new);
    }
}
