package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tsunagi.documents.Grid;

class MunicipalityTableTest {
    private static final MonthSpan MAY = MonthSpan.of(YearMonth.of(2026, 5));
    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);
    private static final IndicatorSet DEFINITIONS =
            new Indicators().on(DAY).on(DAY, new CodeList(CodeList.STAFF, List.of()));

    /** A municipality with so many consultations, plans and plans that aim at employment. */
    private static SharedReturn town(String code, int maskedBelow, @Nullable Long inhabitants, int... numbers) {
        var kinds = List.of(
                HappeningKind.RECEPTION, HappeningKind.PLAN, HappeningKind.PLAN_TARGET, HappeningKind.EMPLOYED_TARGET);
        var lines = IntStream.range(0, numbers.length)
                .filter(each -> numbers[each] > 0)
                .mapToObj(each -> new Tally.Line(kinds.get(each), "FIRST", MAY.first(), numbers[each]))
                .toList();
        return new SharedReturn(code, "市" + code, maskedBelow, 1, Instant.EPOCH, inhabitants, lines);
    }

    private static MunicipalityTable table(SharedReturn... towns) {
        var national = DEFINITIONS.file().sections().stream()
                .filter(section -> section.code().equals(Returns.NATIONAL))
                .findFirst()
                .orElseThrow();
        return new MunicipalityTable(DEFINITIONS, national, MAY, List.of(towns));
    }

    /** The column of an indicator, the total last. */
    private static List<String> column(MunicipalityTable table, String indicator) {
        int place = table.indicators().stream().map(Indicator::code).toList().indexOf(indicator);
        return table.lines().stream()
                .map(line -> line.cells().get(place))
                .map(cell -> cell instanceof Grid.Figure figure ? figure.shown() : cell.text())
                .toList();
    }

    @Test
    void eachMunicipalityHasItsLineAndTheTotalIsTheLast() {
        var table = table(town("1", 1, 100_000L, 20, 10), town("2", 1, 50_000L, 3, 2));
        assertThat(column(table, "new-consultations")).containsExactly("20", "3", "23");
        assertThat(column(table, "new-consultations-per-100000")).containsExactly("20.0", "6.0", "15.3");
        assertThat(column(table, "population")).containsExactly("100,000", "50,000", "150,000");
    }

    @Test
    void aSmallNumberIsMaskedAndAnotherOneWithItSoThatTheTotalDoesNotTell() {
        var table = table(town("1", 5, null, 20), town("2", 5, null, 3), town("3", 5, null, 8), town("4", 5, null, 0));
        assertThat(column(table, "new-consultations")).containsExactly("20", "※", "※", "0", "31");
    }

    @Test
    void eachMunicipalitySaysItselfWhatIsSmall() {
        var table = table(town("1", 1, null, 2), town("2", 10, null, 7), town("3", 5, null, 7), town("4", 8, null, 6));
        assertThat(column(table, "new-consultations")).containsExactly("2", "※", "7", "※", "22");
    }

    @Test
    void theNumberForEachHundredThousandIsMaskedWithItsNumber() {
        var table = table(town("1", 5, 100_000L, 3), town("2", 5, 100_000L, 4), town("3", 5, 100_000L, 40));
        assertThat(column(table, "new-consultations-per-100000")).containsExactly("※", "※", "40.0", "15.7");
    }

    @Test
    void aRateIsMaskedWithAnyOfItsNumbers() {
        var table =
                table(town("1", 5, null, 9, 9, 8, 2), town("2", 5, null, 9, 9, 8, 3), town("3", 5, null, 9, 9, 8, 7));
        assertThat(column(table, "employed-targets")).containsExactly("※", "※", "7", "12");
        assertThat(column(table, "employment-rate")).containsExactly("※", "※", "88%", "50%");
    }

    @Test
    void whereTheInhabitantsOfOneAreUnknownTheTotalHasNoneEither() {
        var table = table(town("1", 1, 100_000L, 20), town("2", 1, null, 20));
        assertThat(column(table, "new-consultations-per-100000")).containsExactly("20.0", "－", "－");
    }

    @Test
    void nineHundredMunicipalitiesAreMaskedInATrice() {
        var towns = IntStream.range(0, 900)
                .mapToObj(each -> town(Integer.toString(each), 5, 50_000L, each % 11, each % 7, each % 5, each % 3))
                .toArray(SharedReturn[]::new);
        long began = System.nanoTime();
        var column = column(table(towns), "new-consultations");
        assertThat(System.nanoTime() - began).isLessThan(5_000_000_000L);
        assertThat(Arrays.stream(towns).count() + 1).isEqualTo(column.size());
        assertThat(column.stream().filter(SmallNumbers.MASK::equals)).hasSizeGreaterThan(300);
    }
}
