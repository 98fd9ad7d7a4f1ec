package tsunagi.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.OfficeId;
import tsunagi.tenancy.SettingKey;
import tsunagi.tenancy.Settings;

/** Writes a closing down: each table in one statement, however much there is to count. */
@Repository
class FreezingStore {
    /** Tallies the month as it is written down here, and the months before it as they are now. */
    private static final String COUNT = """
            with counted as (
              insert into return_counted (closing_id, kind, key, happened_on, case_id, office_id, number)
              select :closing, kind, key, happened_on, case_id, office_id, count(*)
              from happening_between(:from, :until, :kinds)
              group by kind, key, happened_on, case_id, office_id
              returning office_id, kind, key, happened_on, number)
            select office_id, kind, key, date_trunc('month', happened_on)::date as month, sum(number) as number
            from (select office_id, kind, key, happened_on, number from counted
                  union all
                  select office_id, kind, key, happened_on, 1 from happening_between(:yearFrom, :before, :kinds)) known
            group by office_id, kind, key, date_trunc('month', happened_on)
            """;

    /** The offices of a scope stand in one text: an array of arrays has rows of one length. */
    private static final String SCOPES = """
            insert into return_scope (closing_id, code, position, label, offices)
            select :closing, code, position, label, string_to_array(offices, ',')::uuid[]
            from unnest(:codes::text[], :labels::text[], :offices::text[])
                with ordinality as each (code, label, offices, position)
            """;

    private static final String FIGURES = """
            insert into return_figure (closing_id, scope, code, position, name, unit, month_value, year_value)
            select :closing, each.*
            from unnest(:scopes::text[], :codes::text[], :positions::int[], :names::text[], :units::text[], :months::numeric[],
                        :years::numeric[]) each
            """;

    /** The closing, with the definitions behind it where no closing before had the same. */
    private static final String CLOSING = """
            with definition as (
              insert into return_definition (sha256, valid_from, body) values (:definition, :definedFrom, :body)
              on conflict (municipality_id, sha256) do nothing)
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

    /** @return the month and those before it in its fiscal year, by office */
    List<FrozenFigure.OfficeLine> count(UUID closing, MonthSpan month, List<HappeningKind> kinds) {
        return jdbc.sql(COUNT)
                .param("closing", closing)
                .param("from", month.from())
                .param("until", month.until())
                .param("yearFrom", month.yearToDate().from())
                .param("before", month.from().minusDays(1))
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
        jdbc.sql(SCOPES)
                .param("closing", closing)
                .param("codes", scopes.stream().map(ReturnScope::code).toArray(String[]::new))
                .param("labels", scopes.stream().map(ReturnScope::label).toArray(String[]::new))
                .param("offices", scopes.stream().map(FreezingStore::offices).toArray(String[]::new))
                .update();
    }

    private static String offices(ReturnScope scope) {
        return scope.offices().stream().map(OfficeId::toString).collect(Collectors.joining(","));
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

    /** False when the month has this version already. */
    boolean add(ReturnClosing closing, Settings settings, Indicators.Source definition) {
        return jdbc.sql(CLOSING)
                        .param("id", closing.id())
                        .param("month", closing.month().atDay(1))
                        .param("version", closing.version())
                        .param("at", closing.closedAt().toOffsetDateTime())
                        .param("name", closing.closedBy())
                        .param("reason", closing.reason())
                        .param("definition", definition.sha256())
                        .param("definedFrom", definition.file().validFrom())
                        .param("body", definition.text())
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
