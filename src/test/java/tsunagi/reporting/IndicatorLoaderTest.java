package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.FiscalYear;
import tsunagi.tenancy.Population;
import tsunagi.tenancy.RulesRefused;

/** The definitions of the indicators are data: what is wrong in them refuses to load and says where. */
class IndicatorLoaderTest {
    private static final LocalDate FROM = LocalDate.of(2015, 4, 1);
    private static final String RIGHT = """
            lists:
              - code: results
                entries: [{code: K1, name: 終了}, {code: K2, name: つなぐ}]
            indicators:
              - {code: plans, name: プラン, unit: 件, counts: PLAN, from: 2015-04-01, countedOn: 決定の日, source: "§7.3"}
              - {code: result, name: 結果, unit: 件, counts: SCREENING, each: [results], from: 2015-04-01, countedOn: 実施日, source: "§7.3"}
            sections:
              - {code: one, name: 表, groups: [{name: 群, indicators: [plans, result]}]}
            targets:
              - {indicator: plans, fiscalYear: 2018, value: "12", source: "§7.4"}
            """;

    private static IndicatorFile parse(String yaml) {
        return IndicatorLoader.parse("indicators/2015-04-01.yaml", FROM, yaml);
    }

    private static CodeList nobody() {
        return new CodeList(CodeList.STAFF, List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "counts: PLAN | counts: PLANS | indicators[0].counts",
                "each: [results] | each: [outcomes] | indicators[1].each[0]",
                "indicators: [plans, result] | indicators: [plans, profile] | sections[0].groups[0].indicators[1]",
                "indicator: plans | indicator: plan | targets[0].indicator",
                "code: K2 | code: K1 | lists[0].entries[1].code",
                "unit: 件, counts: PLAN | unit: 個, counts: PLAN | indicators[0].unit",
                "countedOn: 決定の日, source: \"§7.3\" | countedOn: 決定の日 | indicators[0].source",
                "name: プラン, unit | title: プラン, unit | indicators[0].title",
                "code: result, | code: plans, | indicators[1].code"
            })
    void aSlipIsRefusedWithItsFileLineAndField(String right, String wrong, String field) {
        assertThat(RIGHT).contains(right);
        assertThatThrownBy(() -> parse(RIGHT.replace(right, wrong)))
                .isInstanceOf(RulesRefused.class)
                .hasMessageStartingWith("indicators/2015-04-01.yaml ")
                .hasMessageContaining("行目 " + field + ": ");
    }

    @Test
    void aGuessedDayNamesASettingThatExists() {
        String guess = "countedOn: 決定の日, guess: planCountedOn, default: 決定の日";
        assertThat(parse(RIGHT.replace("countedOn: 決定の日", guess)).indicators()).hasSize(2);
        assertThatThrownBy(() -> parse(RIGHT.replace("countedOn: 決定の日", guess.replace("planCountedOn", "x"))))
                .isInstanceOf(RulesRefused.class)
                .hasMessageContaining("indicators[0].guess");
    }

    @Test
    void aBreakdownIsOneNumberForEachEntryAndOneForAll() {
        var set = parse(RIGHT).on(FROM, nobody());
        assertThat(set.members("result")).extracting(Indicator::code).containsExactly("result.K1", "result.K2");
        assertThat(set.find("result.K2")).get().extracting(Indicator::name).isEqualTo("つなぐ");
        assertThat(set.find("result.*"))
                .get()
                .extracting(Indicator::measure)
                .isEqualTo(new Measure.Count(HappeningKind.SCREENING, Set.of("K1", "K2")));
        assertThat(set.find("result.K3")).isEmpty();
    }

    @Test
    void aYearWithoutATargetIsComparedWithTheLastOneBefore() {
        var file = parse(RIGHT);
        assertThat(file.target("plans", new FiscalYear(2017))).isEmpty();
        assertThat(file.target("plans", new FiscalYear(2026)))
                .get()
                .extracting(Target::year)
                .isEqualTo(new FiscalYear(2018));
    }

    /** 一時生活支援事業 became 居住支援事業 on 1 April 2025, 家計相談 became 家計改善 on 1 October 2018. */
    @ParameterizedTest
    @CsvSource({
        "2018-09-30, household-budget, 家計相談支援事業",
        "2018-10-01, household-budget, 家計改善支援事業",
        "2025-03-31, housing-support, 一時生活支援事業",
        "2025-04-01, housing-support, 居住支援事業"
    })
    void aServiceHasTheNameOfTheDay(LocalDate day, String code, String name) {
        assertThat(new Indicators().on(day).on(day, nobody()).find(code))
                .get()
                .extracting(Indicator::name)
                .isEqualTo(name);
    }

    /** standard-forms §7.2: the nation's 18 columns in their order. */
    @Test
    void theNationalSectionHasTheColumnsOfTheNationInTheirOrder() {
        var set = new Indicators().on(FROM).on(LocalDate.of(2026, 5, 31), nobody());
        var national = set.file().sections().getFirst();
        assertThat(national.named())
                .containsExactly(
                        "population",
                        "new-consultations",
                        "new-consultations-per-100000",
                        "plans",
                        "plans-per-100000",
                        "employment-targets",
                        "employment-targets-per-100000",
                        "housing-benefit",
                        "housing-support",
                        "household-budget",
                        "work-preparation",
                        "work-training",
                        "agency-employment-support",
                        "livelihood-loan",
                        "hello-work",
                        "employed",
                        "employed-targets",
                        "increased",
                        "increased-targets",
                        "employment-rate");
    }

    @Test
    void everyKindOfHappeningIsCountedByAnIndicator() {
        var counted = new Indicators()
                .all().stream()
                        .flatMap(file -> file.indicators().stream())
                        .flatMap(indicator -> switch (indicator.measure()) {
                            case Measure.Count count -> Stream.of(count.kind());
                            case Measure.Breakdown breakdown -> Stream.of(breakdown.kind());
                            case Measure.Percent _, Measure.PerInhabitants _, Measure.Inhabitants _ ->
                                Stream.<HappeningKind>empty();
                        })
                        .collect(Collectors.toSet());
        assertThat(counted).containsExactlyInAnyOrder(HappeningKind.values());
    }

    /** (1479+352)/2622 and いわき市 334 / 306,714 / 12 of the published tables, through the definitions. */
    @Test
    void thePublishedRatesFollowFromThePublishedCounts() {
        var set = new Indicators().on(FROM).on(LocalDate.of(2018, 3, 31), nobody());
        var year = new MonthSpan(YearMonth.of(2017, 4), YearMonth.of(2018, 3));
        var counts = Map.of(
                HappeningKind.EMPLOYED_TARGET, 1479,
                HappeningKind.INCREASED_TARGET, 352,
                HappeningKind.PLAN_TARGET, 2622,
                HappeningKind.RECEPTION, 334);
        var tally = new Tally(counts.entrySet().stream()
                .map(count -> new Tally.Line(count.getKey(), "", year.last(), count.getValue()))
                .toList());
        var figures = new CountedFigures(set, tally, new Population(306_714, false));
        assertThat(figures.text(set.find("employment-rate").orElseThrow(), year))
                .isEqualTo("70%");
        assertThat(figures.text(set.find("new-consultations-per-100000").orElseThrow(), year))
                .isEqualTo("9.1");
    }
}
