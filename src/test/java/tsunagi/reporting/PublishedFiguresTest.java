package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.tenancy.Population;

/** The nation's published figures, worked out by the definitions of {@code indicators/} as a return does it. */
class PublishedFiguresTest {
    private static final YearMonth APRIL_2017 = YearMonth.of(2017, 4);
    private static final MonthSpan REIWA_6 = new MonthSpan(YearMonth.of(2024, 4), YearMonth.of(2025, 3));

    private static String text(String code, MonthSpan span, List<Tally.Line> lines, long inhabitants) {
        var indicators = new Indicators().on(span.until()).on(span.until(), new CodeList(CodeList.STAFF, List.of()));
        var figures = new CountedFigures(indicators, new Tally(lines), new Population(inhabitants, false));
        return figures.text(indicators.find(code).orElseThrow(), span);
    }

    private static List<Tally.Line> inMonth(YearMonth month, Map<HappeningKind, Integer> numbers) {
        List<Tally.Line> lines = new ArrayList<>();
        numbers.forEach((kind, number) -> lines.add(new Tally.Line(kind, "", month, number)));
        return lines;
    }

    /** 厚生労働省「支援状況調査」平成29年4月分: (1,479＋352)÷2,622. Those without such a plan are no part of it. */
    @Test
    void theRateOfApril2017IsThePublishedOne() {
        var april = inMonth(
                APRIL_2017,
                Map.of(
                        HappeningKind.PLAN_TARGET, 2622,
                        HappeningKind.EMPLOYED, 2123,
                        HappeningKind.EMPLOYED_TARGET, 1479,
                        HappeningKind.INCREASED, 502,
                        HappeningKind.INCREASED_TARGET, 352));
        assertThat(text("employment-rate", MonthSpan.of(APRIL_2017), april, 128_066_211))
                .isEqualTo("70%");
    }

    /** 同 令和6年度 自治体別集計表: a year's consultations, spread over its months, come to the published number of one month. */
    @ParameterizedTest
    @CsvSource({"334, 306714, 9.1", "3895, 1345012, 24.1", "2235, 1379529, 13.5"})
    void aYearsConsultationsPer100000AreThoseOfOneMonth(int year, long inhabitants, String published) {
        List<Tally.Line> lines = new ArrayList<>();
        var month = REIWA_6.first();
        for (int left = year; left > 0; left -= 100) {
            lines.addAll(inMonth(month, Map.of(HappeningKind.RECEPTION, Math.min(left, 100))));
            month = month.equals(REIWA_6.last()) ? REIWA_6.first() : month.plusMonths(1);
        }
        assertThat(text("new-consultations", REIWA_6, lines, inhabitants)).isEqualTo("%,d".formatted(year));
        assertThat(text("new-consultations-per-100000", REIWA_6, lines, inhabitants))
                .isEqualTo(published);
    }
}
