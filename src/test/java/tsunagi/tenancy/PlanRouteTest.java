package tsunagi.tenancy;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;

/** What happens to whole plans; the expectations are written by hand from the two guidelines. */
class PlanRouteTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0} → {1}, 確認 {2}, 要請 {3}")
    @CsvSource(textBlock = """
            S04,             支援決定, '',          false
            S03,             支援決定, '',          false
            S05,             支援決定, '',          false
            S03 S04 S05,     支援決定, '',          false
            S04 S07,         支援決定, S07,         false
            S03 S08 S09,     支援決定, S09,         true
            S04 S01 S06,     支援決定, '',          false
            S07 S09 S11,     報告,     S07 S09 S11, false
            S08,             報告,     '',          true
            S01,             報告,     '',          false
            S06,             報告,     '',          false
            S10 S12 S08,     報告,     S10 S12,     true
            """)
    void nagaokaDecidesPreparationBudgetAndTraining(
            String services, String outcome, String confirmed, boolean supportRequest) {
        assertRoute("nagaoka", services, outcome, confirmed, supportRequest);
    }

    @ParameterizedTest(name = "{0} → {1}, 確認 {2}, 要請 {3}")
    @CsvSource(textBlock = """
            S05,             支援決定, '',          false
            S05 S03,         支援決定, S03,         false
            S05 S02,         支援決定, '',          false
            S05 S08,         支援決定, '',          true
            S03,             報告,     S03,         false
            S02,             報告,     '',          false
            S02 S09,         報告,     S09,         false
            S03 S07 S09 S10, 報告,     S03 S07 S09 S10, false
            S08 S11,         報告,     S11,         true
            S01,             報告,     '',          false
            S06 S12,         報告,     S12,         false
            """)
    void sapporoDecidesTrainingOnly(String services, String outcome, String confirmed, boolean supportRequest) {
        assertRoute("sapporo", services, outcome, confirmed, supportRequest);
    }

    @ParameterizedTest(name = "直営 {0} → {1}")
    @CsvSource({"S04, 支援決定", "S07, 確認", "S08, 確認", "S06, なし", "S01, なし", "S02 S06, なし"})
    void inADirectlyRunAgencyNobodyReports(String services, String outcome) {
        var direct = Dated.of(Period.from(LocalDate.of(2015, 4, 1)), false, "試験", Operation.DIRECT);
        var matrix = new RouteMatrix(PresetLoader.shipped("practice").rules().catalogue(TODAY), direct);
        assertThat(matrix.route(codes(services)).outcome().label()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"sapporo, S04", "nagaoka, S02"})
    void aServiceThatIsNoPlanItemHereIsRefused(String preset, String service) {
        RouteMatrix matrix = matrix(preset);
        assertThatThrownBy(() -> matrix.route(codes(service)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("この市のプランの項目に無い事業です");
        assertThat(matrix.catalogue().planItems())
                .extracting(item -> item.code().value())
                .doesNotContain(service)
                .hasSize(11);
    }

    @Test
    void theResultNamesEveryRowThatItUsed() {
        RouteMatrix matrix = matrix("nagaoka");
        PlanRoute route = matrix.route(codes("S04 S07 S04"));
        Service preparation = matrix.catalogue().service(ServiceCode.WORK_PREPARATION);
        Service loan = matrix.catalogue().service(ServiceCode.WELFARE_LOAN);
        assertThat(route.lines()).as("a service of two lines counts once").hasSize(2);
        assertThat(route.usedRows())
                .containsExactlyInAnyOrder(
                        preparation.naming().row(),
                        preparation.routing().row(),
                        loan.naming().row(),
                        loan.routing().row(),
                        matrix.contract().row());
    }

    @Test
    void aResultThatRestsOnAnAssumptionSaysSo() {
        assertThat(matrix("practice").route(codes("S04")).assumed()).isFalse();
        assertThat(matrix("osaka-minato").route(codes("S03")).assumed()).isTrue();
        assertThat(matrix("nagaoka").route(codes("S04")).assumed())
                .as("whether the agency is commissioned is not known")
                .isTrue();
    }

    @Test
    void anAgencyWithoutAContractOnTheDayHasNoRoute() {
        Preset practice = PresetLoader.shipped("practice");
        Agency agency = practice.organisation().agencies().getFirst();
        assertThat(agency.contractOn(LocalDate.of(2025, 3, 31)))
                .isNotEqualTo(agency.contractOn(LocalDate.of(2025, 4, 1)))
                .isPresent();
        assertThatThrownBy(() -> practice.rules().matrix(agency, LocalDate.of(2022, 3, 31)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("受託していません");
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice", "nagaoka", "sapporo", "osaka-minato"})
    void noShippedMunicipalityStopsByTheCalendarAlone(String name) {
        Preset preset = PresetLoader.shipped(name);
        var inThirtyYears = LocalDate.of(2056, 4, 1);
        for (Agency agency : preset.organisation().agencies()) {
            assertThat(preset.rules().matrix(agency, inThirtyYears).route(codes("S08")))
                    .as("route")
                    .isNotNull();
        }
        assertThat(preset.rules().settings(inThirtyYears).entries()).containsOnlyKeys(SettingKey.values());
        for (PaperKind kind : PaperKind.values()) {
            assertThat(preset.rules().paper(kind, inThirtyYears)).isNotNull();
        }
    }

    private static void assertRoute(
            String preset, String services, String outcome, String confirmed, boolean supportRequest) {
        PlanRoute route = matrix(preset).route(codes(services));
        assertThat(route.outcome().label()).isEqualTo(outcome);
        assertThat(route.lines(Route.CONFIRMATION).stream()
                        .map(line -> line.code().value())
                        .collect(joining(" ")))
                .isEqualTo(confirmed);
        assertThat(route.needsConfirmation()).isEqualTo(!confirmed.isEmpty());
        assertThat(route.needsSupportRequest()).isEqualTo(supportRequest);
    }

    private static RouteMatrix matrix(String name) {
        Preset preset = PresetLoader.shipped(name);
        return preset.rules().matrix(preset.organisation().agencies().getFirst(), TODAY);
    }

    private static List<ServiceCode> codes(String text) {
        return Arrays.stream(text.split(" ", -1)).map(ServiceCode::new).toList();
    }
}
