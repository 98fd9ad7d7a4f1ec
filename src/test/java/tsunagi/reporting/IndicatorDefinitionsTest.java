package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.forms.FieldType;
import tsunagi.forms.FormId;
import tsunagi.forms.FormOptions;
import tsunagi.forms.StandardForms;
import tsunagi.testing.GeneratedDocs;

/** The definitions beside the forms whose answers they count, and the document that they make. */
class IndicatorDefinitionsTest {
    private static final IndicatorFile FILE = new Indicators().all().getFirst();

    @ParameterizedTest
    @CsvSource({
        "complaint, intake-application, chiefComplaint",
        "trait, assessment, traits",
        "change, evaluation, changes",
        "referrer, assessment, referrers"
    })
    void aBreakdownHasTheOptionsOfTheFormInItsWordsAndOrder(String indicator, String form, String field) {
        assertThat(entries(indicator).stream().map(entry -> entry.code() + " " + entry.name()))
                .containsExactlyElementsOf(options(form, field));
    }

    private static List<String> options(String form, String field) {
        var type = StandardForms.on(new FormId(form), FILE.validFrom())
                .find(field)
                .orElseThrow()
                .type();
        var options = switch (type) {
            case FieldType.ChiefComplaint(FormOptions all) -> all;
            case FieldType.Choices(FormOptions all) -> all;
            default -> throw new AssertionError(type);
        };
        return options.all().stream()
                .map(option -> option.code() + " " + option.label())
                .toList();
    }

    private static List<CodeList.Entry> entries(String code) {
        return FILE.indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .map(indicator -> (Measure.Breakdown) indicator.measure())
                .flatMap(breakdown -> breakdown.lists().getFirst().entries().stream())
                .toList();
    }

    @Test
    void theDefinitionsAreWrittenDown() {
        GeneratedDocs.check("indicators.md", """
                # 指標の定義

                Written by `IndicatorDefinitionsTest` from `src/main/resources/indicators/`. Sources: standard-forms §7 of the reference, with its marks.

                | 指標 | コード | 単位 | 求め方 | 数える日 | 期間 | 出典 |
                |---|---|---|---|---|---|---|
                %s

                ## 目安値

                | 指標 | 年度 | 値 | 出典 |
                |---|---|---|---|
                %s
                """.formatted(
                FILE.indicators().stream().map(IndicatorDefinitionsTest::line).collect(Collectors.joining("\n")),
                FILE.targets().stream()
                        .map(target -> "| %s | %s | %s | %s |"
                                .formatted(target.indicator(), target.year().label(), target.value(), target.source()))
                        .collect(Collectors.joining("\n"))));
    }

    private static String line(Indicator indicator) {
        var counting = indicator.counting();
        var setting = counting.decidedBy();
        String day = setting == null ? counting.day() : "%s（設定「%s」、既定値）".formatted(counting.day(), setting.label());
        String end =
                indicator.valid().end() == null ? "" : indicator.valid().end().toString();
        return "| %s | `%s` | %s | %s | %s | %s〜%s | %s |"
                .formatted(
                        indicator.name(),
                        indicator.code(),
                        indicator.unit(),
                        measure(indicator.measure()),
                        day,
                        indicator.valid().start(),
                        end,
                        counting.source());
    }

    private static String measure(Measure measure) {
        return switch (measure) {
            case Measure.Count(var kind, var keys) ->
                kind + (keys.isEmpty() ? "" : keys.stream().sorted().collect(Collectors.joining(", ", " [", "]")));
            case Measure.Breakdown(var kind, var lists) ->
                kind + lists.stream().map(CodeList::code).collect(Collectors.joining(" × ", "、", "ごと"));
            case Measure.Percent(var parts, var whole) ->
                "(%s) ÷ %s、整数%%に四捨五入".formatted(String.join(" + ", parts), whole);
            case Measure.PerInhabitants(var count) -> count + " ÷ 月数 ÷ 人口 × 100,000、小数第1位";
            case Measure.Inhabitants _ -> "人口";
        };
    }
}
