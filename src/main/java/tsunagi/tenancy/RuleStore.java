package tsunagi.tenancy;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names, routes, papers and settings of the bound municipality. */
@Repository
class RuleStore {
    private final JdbcClient jdbc;

    RuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LocalRules rules(@Nullable Instant knownAt) {
        return new LocalRules(names(knownAt), routes(knownAt), papers(knownAt), settings(knownAt));
    }

    void replace(LocalRules current, LocalRules wanted) {
        DatedRows.replace(
                current.names(),
                wanted.names(),
                () -> jdbc.sql("update service set superseded_at = tsunagi_now() where id = :row"),
                this::insertName);
        DatedRows.replace(
                current.routes(),
                wanted.routes(),
                () -> jdbc.sql("update service_route set superseded_at = tsunagi_now() where id = :row"),
                this::insertRoute);
        DatedRows.replace(
                current.papers(),
                wanted.papers(),
                () -> jdbc.sql("update paper set superseded_at = tsunagi_now() where id = :row"),
                this::insertPaper);
        replaceSettings(keptByPreset(current.settings(), current), keptByPreset(wanted.settings(), current));
    }

    void replaceSettings(List<Dated<Setting>> current, List<Dated<Setting>> wanted) {
        DatedRows.replace(
                current,
                wanted,
                () -> jdbc.sql("update setting set superseded_at = tsunagi_now() where id = :row"),
                this::insertSetting);
    }

    /** Without what is kept on screen, once it has begun: see {@link KeptSettings}. */
    private static List<Dated<Setting>> keptByPreset(List<Dated<Setting>> settings, LocalRules current) {
        var begun = current.settings().stream()
                .map(entry -> entry.value().key())
                .filter(SettingKey::keptOnScreen)
                .collect(toSet());
        return settings.stream()
                .filter(entry -> !begun.contains(entry.value().key()))
                .toList();
    }

    private List<Dated<ServiceName>> names(@Nullable Instant knownAt) {
        String sql = """
                select id, code, name, counts_as, lower(valid) as valid_from, upper(valid) - 1 as valid_until,
                       assumed, source
                from service
                where tenancy_known(recorded_at, superseded_at, :known_at)
                order by code, valid
                """;
        return DatedRows.knownAt(jdbc.sql(sql), knownAt)
                .query(DatedRows.around((row, _) -> new ServiceName(
                        new ServiceCode(row.getString("code")),
                        row.getString("name"),
                        new ServiceCode(row.getString("counts_as")))))
                .list();
    }

    private void insertName(Dated<ServiceName> entry) {
        String sql = """
                insert into service (id, code, name, counts_as, valid, assumed, source)
                values (:id, :code, :name, :counts_as, daterange(:valid_from, :valid_until, '[]'), :assumed, :source)
                """;
        DatedRows.bind(jdbc.sql(sql), entry)
                .param("code", entry.value().code().value())
                .param("name", entry.value().name())
                .param("counts_as", entry.value().countsAs().value())
                .update();
    }

    private List<Dated<ServiceRoute>> routes(@Nullable Instant knownAt) {
        String sql = """
                select id, code, route, plan_item, lower(valid) as valid_from, upper(valid) - 1 as valid_until,
                       assumed, source
                from service_route
                where tenancy_known(recorded_at, superseded_at, :known_at)
                order by code, valid
                """;
        return DatedRows.knownAt(jdbc.sql(sql), knownAt)
                .query(DatedRows.around((row, _) -> new ServiceRoute(
                        new ServiceCode(row.getString("code")),
                        Route.valueOf(row.getString("route")),
                        row.getBoolean("plan_item"))))
                .list();
    }

    private void insertRoute(Dated<ServiceRoute> entry) {
        String sql = """
                insert into service_route (id, code, route, plan_item, valid, assumed, source)
                values (:id, :code, :route, :plan_item, daterange(:valid_from, :valid_until, '[]'), :assumed, :source)
                """;
        DatedRows.bind(jdbc.sql(sql), entry)
                .param("code", entry.value().code().value())
                .param("route", entry.value().route().name())
                .param("plan_item", entry.value().planItem())
                .update();
    }

    private List<Dated<Paper>> papers(@Nullable Instant knownAt) {
        String sql = """
                select id, kind, number, name, instruction, lower(valid) as valid_from,
                       upper(valid) - 1 as valid_until, assumed, source
                from paper
                where tenancy_known(recorded_at, superseded_at, :known_at)
                order by id
                """;
        return DatedRows.knownAt(jdbc.sql(sql), knownAt)
                .query(DatedRows.around((row, _) -> new Paper(
                        PaperKind.valueOf(row.getString("kind")),
                        row.getString("number"),
                        row.getString("name"),
                        row.getString("instruction"))))
                .list();
    }

    private void insertPaper(Dated<Paper> entry) {
        String sql = """
                insert into paper (id, kind, number, name, instruction, valid, assumed, source)
                values (:id, :kind, :number, :name, :instruction, daterange(:valid_from, :valid_until, '[]'),
                        :assumed, :source)
                """;
        DatedRows.bind(jdbc.sql(sql), entry)
                .param("kind", entry.value().kind().name())
                .param("number", entry.value().number())
                .param("name", entry.value().name())
                .param("instruction", entry.value().instruction())
                .update();
    }

    List<Dated<Setting>> settings(@Nullable Instant knownAt) {
        String sql = """
                select id, key, value, lower(valid) as valid_from, upper(valid) - 1 as valid_until, assumed, source
                from setting
                where tenancy_known(recorded_at, superseded_at, :known_at)
                order by key, valid
                """;
        return DatedRows.knownAt(jdbc.sql(sql), knownAt)
                .query(DatedRows.around(
                        (row, _) -> new Setting(SettingKey.valueOf(row.getString("key")), row.getString("value"))))
                .list();
    }

    private void insertSetting(Dated<Setting> entry) {
        String sql = """
                insert into setting (id, key, value, valid, assumed, source)
                values (:id, :key, :value, daterange(:valid_from, :valid_until, '[]'), :assumed, :source)
                """;
        DatedRows.bind(jdbc.sql(sql), entry)
                .param("key", entry.value().key().name())
                .param("value", entry.value().value())
                .update();
    }
}
