package tsunagi.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tsunagi.database.WorkScope;
import tsunagi.kernel.MunicipalityId;
import tsunagi.kernel.Refusal;
import tsunagi.testing.TsunagiIT;

@TsunagiIT
class MunicipalitiesIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Municipalities municipalities;
    private final MunicipalityDirectory directory;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    @Autowired
    MunicipalitiesIT(
            Municipalities municipalities,
            MunicipalityDirectory directory,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.municipalities = municipalities;
        this.directory = directory;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nagaoka", "sapporo", "osaka-minato", "practice"})
    void whatAPresetSaysIsWhatAMunicipalityThenHas(String name) {
        Preset preset = PresetLoader.shipped(name);
        MunicipalityId town = municipalities.install(preset);
        MunicipalityOverview overview = in(town, () -> municipalities.overview(TODAY));

        assertThat(overview.municipality()).isEqualTo(preset.municipality().knownAs(town));
        assertThat(said(overview.services().stream().map(Service::routing).toList()))
                .isEqualTo(said(preset.rules().catalogue(TODAY).services().stream()
                        .map(Service::routing)
                        .toList()));
        assertThat(said(overview.papers()))
                .isEqualTo(said(Dated.on(TODAY, preset.rules().papers())));
        assertThat(overview.settings()).hasSize(SettingKey.values().length);
        assertThat(overview.agencies().getFirst().requiredPosts())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("row")
                .isEqualTo(preset.organisation().agencies().getFirst().requiredPosts());
        assertThat(overview.offices().getFirst().calendar().hours())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("row")
                .containsExactlyInAnyOrderElementsOf(
                        preset.organisation().offices().getFirst().calendar().hours());
        assertThat(overview.offices().getFirst().details())
                .isEqualTo(preset.organisation().offices().getFirst().details());
        assertThat(overview.hasAssumptions()).isEqualTo(!name.equals("practice"));
    }

    @Test
    void installingAgainChangesNothing() {
        MunicipalityId first = municipalities.install(PresetLoader.shipped("sapporo"));
        List<UUID> rows = in(first, this::routeRows);
        LocalRules rules = in(first, municipalities::rules);

        assertThat(municipalities.install(PresetLoader.shipped("sapporo"))).isEqualTo(first);
        assertThat(in(first, this::routeRows)).isEqualTo(rows);
        assertThat(in(first, municipalities::rules)).as("kept in memory").isSameAs(rules);
        assertThat(directory.find("011002")).contains(first);
        assertThat(directory.all())
                .extracting(MunicipalityDirectory.Entry::name)
                .containsOnlyOnce("札幌市");
    }

    @Test
    void aChangedRuleSupersedesItsRowAndKeepsAllOthers() {
        MunicipalityId town = MunicipalityId.next();
        adopt(town, practice("settings:", "settings:"));
        Instant before = clock.instant();
        List<UUID> routes = in(town, this::routeRows);
        UUID office = in(town, () -> municipalities.offices().getFirst().id().value());
        Dated<Setting> oldDoor = in(town, () -> municipalities.settings(TODAY).entry(SettingKey.WELFARE_DOOR));

        adopt(town, practice("value: 福祉事務所", "value: 生活福祉課"));

        assertThat(in(town, () -> municipalities.settings(TODAY).welfareDoor())).isEqualTo("生活福祉課");
        assertThat(in(
                        town,
                        () -> municipalities
                                .settings(TODAY)
                                .entry(SettingKey.WELFARE_DOOR)
                                .row()))
                .isNotEqualTo(oldDoor.row());
        assertThat(in(town, this::routeRows)).isEqualTo(routes);
        assertThat(in(town, () -> municipalities.offices().getFirst().id().value()))
                .isEqualTo(office);
        assertThat(in(town, () -> municipalities.settingsKnownAt(before, TODAY)).entry(SettingKey.WELFARE_DOOR))
                .as("what was known before")
                .isEqualTo(oldDoor);
    }

    /** So the return of a month that was closed before the program knew a setting can still be read. */
    @Test
    void aSettingThatNobodyHadRecordedByThenIsAsItIsSetToday() {
        MunicipalityId town = municipalities.install(PresetLoader.shipped("nagaoka"));
        Settings today = in(town, () -> municipalities.settings(TODAY));
        assertThat(in(town, () -> municipalities.rulesKnownAt(Instant.EPOCH).settings(TODAY))
                        .entries())
                .isEmpty();
        assertThat(in(town, () -> municipalities.settingsKnownAt(Instant.EPOCH, TODAY)))
                .isEqualTo(today);
    }

    @Test
    void anOfficesPlanIsRoutedByItsAgencysContract() {
        MunicipalityId town = municipalities.install(PresetLoader.shipped("nagaoka"));
        PlanRoute route = in(
                town,
                () -> municipalities.route(
                        municipalities.offices().getFirst().id(), List.of(ServiceCode.WORK_PREPARATION), TODAY));
        assertThat(route.outcome()).isEqualTo(PlanRoute.Outcome.DECISION);
        assertThat(in(
                        town,
                        () -> jdbc.sql("select id from agency_contract union select id from service "
                                        + "union select id from service_route")
                                .query(UUID.class)
                                .list()))
                .containsAll(route.usedRows());
        assertThat(in(town, () -> municipalities.paperName(PaperKind.DECISION_NOTICE, TODAY)))
                .isEqualTo("支援決定の通知");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select municipality_id from municipality",
                "select municipality_id from agency",
                "select municipality_id from agency_contract",
                "select municipality_id from required_post",
                "select municipality_id from office",
                "select municipality_id from office_hours",
                "select municipality_id from closed_day",
                "select municipality_id from service",
                "select municipality_id from service_route",
                "select municipality_id from paper",
                "select municipality_id from setting"
            })
    void aMunicipalitySeesItsOwnRowsOnly(String sql) {
        MunicipalityId nagaoka = municipalities.install(PresetLoader.shipped("nagaoka"));
        MunicipalityId sapporo = municipalities.install(PresetLoader.shipped("sapporo"));
        assertThat(in(nagaoka, () -> jdbc.sql(sql).query(UUID.class).set())).containsExactly(nagaoka.value());
        assertThat(in(sapporo, () -> jdbc.sql(sql).query(UUID.class).set())).containsExactly(sapporo.value());
    }

    @Test
    void aMunicipalityCannotWriteRowsOfAnother() {
        MunicipalityId nagaoka = municipalities.install(PresetLoader.shipped("nagaoka"));
        MunicipalityId sapporo = municipalities.install(PresetLoader.shipped("sapporo"));
        String sql = """
                insert into agency (municipality_id, id, code, name) values (:town, gen_random_uuid(), 'X9', 'よその機関')
                """;
        assertThatThrownBy(() -> in(
                        nagaoka,
                        () -> jdbc.sql(sql).param("town", sapporo.value()).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void theDatabaseRefusesTwoSettingsOfOneDay() {
        MunicipalityId town = municipalities.install(PresetLoader.shipped("nagaoka"));
        String sql = """
                insert into setting (id, key, value, valid, assumed, source)
                values (gen_random_uuid(), 'WELFARE_DOOR', '別の窓口', daterange('2030-01-01', null), false, '試験')
                """;
        assertThatThrownBy(() -> in(town, () -> jdbc.sql(sql).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("exclusion constraint");
    }

    @Test
    void aMunicipalityWithoutRulesSaysSo() {
        assertThatThrownBy(() -> in(MunicipalityId.next(), municipalities::rules))
                .isInstanceOf(Refusal.class)
                .hasMessage("この実施主体の設定がまだありません");
    }

    private void adopt(MunicipalityId town, Preset preset) {
        WorkScope.of(town).run(() -> municipalities.adopt(preset));
    }

    private <T> T in(MunicipalityId town, Supplier<T> work) {
        return WorkScope.of(town).call(() -> transaction.execute(_ -> work.get()));
    }

    private List<UUID> routeRows() {
        return municipalities.rules().routes().stream().map(Dated::row).toList();
    }

    private static Preset practice(String text, String replacement) {
        String yaml = PresetLoaderTest.practice();
        assertThat(yaml).contains(text);
        return PresetLoader.parse("practice.yaml", yaml.replace(text, replacement));
    }

    private static <T> List<String> said(List<Dated<T>> entries) {
        return entries.stream()
                .map(entry -> "%s %s %s %s".formatted(entry.valid(), entry.assumed(), entry.source(), entry.value()))
                .toList();
    }
}
