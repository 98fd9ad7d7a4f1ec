package tsunagi.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;
import tsunagi.meanstest.Standing;

/** Which row holds when a municipality says something of its own, and what is different then. */
class TimelineTest {
    private static final MunicipalityCode KAWASAKI = new MunicipalityCode("14130");
    private static final StandardKey ONE = StandardKey.of(StandardItem.THRESHOLD, 1);
    private static final StandardKey TWO = StandardKey.of(StandardItem.THRESHOLD, 2);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private static StandardRow own(StandardKey key, LocalDate from, @Nullable LocalDate until, long yen) {
        return Entering.row(key, "川崎市", new Period(from, until), StandardValue.of(yen), "川崎市告示");
    }

    private static LocalStandards kawasaki(StandardRow... own) {
        return new StandardTables(KAWASAKI, "川崎市", List.of(own)).own();
    }

    private static long yen(LocalStandards tables, StandardKey key, LocalDate day) {
        return tables.find(key, day).orElseThrow().yen().amount();
    }

    private static List<String> said(LocalStandards tables, StandardKey key) {
        return tables.timeline(key).stream()
                .map(row -> "%s〜%s %d %s"
                        .formatted(
                                row.valid().start(),
                                row.valid().end(),
                                row.yen().amount(),
                                row.own() ? "own" : "shipped"))
                .toList();
    }

    @Test
    void anOwnRowHoldsFromItsDayUntilTheNextTableBegins() {
        var tables = kawasaki(own(ONE, LocalDate.of(2025, 10, 1), null, 85_000));
        assertThat(said(tables, ONE))
                .containsExactly(
                        "2023-04-01〜2025-09-30 84000 shipped",
                        "2025-10-01〜2026-06-30 85000 own",
                        "2026-07-01〜null 92000 shipped");
    }

    @Test
    void anOwnRowOfTheSameDayTakesThePlaceOfTheShippedOne() {
        var tables = kawasaki(own(TWO, JULY, null, 140_000));
        assertThat(yen(tables, TWO, JULY.minusDays(1))).isEqualTo(130_000);
        assertThat(yen(tables, TWO, JULY)).isEqualTo(140_000);
        assertThat(tables.find(TWO, JULY).orElseThrow().standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(yen(tables, ONE, JULY)).as("another size").isEqualTo(92_000);
    }

    @Test
    void whatEndsGivesWayToWhatHeldBefore() {
        var tables = kawasaki(own(ONE, LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31), 93_000));
        assertThat(said(tables, ONE))
                .containsExactly(
                        "2023-04-01〜2026-06-30 84000 shipped",
                        "2026-07-01〜2026-07-31 92000 shipped",
                        "2026-08-01〜2026-08-31 93000 own",
                        "2026-09-01〜null 92000 shipped");
    }

    @Test
    void theRowsOfAMunicipalityAreItsOwnOnly() {
        var tables = new StandardTables(KAWASAKI, "川崎市", List.of(own(ONE, JULY, null, 95_000)));
        assertThat(tables.find(KAWASAKI, 1, JULY).orElseThrow().threshold())
                .extracting(row -> row.yen().amount())
                .isEqualTo(95_000L);
        assertThat(tables.find(new MunicipalityCode("14100"), 1, JULY)
                        .orElseThrow()
                        .threshold())
                .as("横浜市")
                .extracting(row -> row.yen().amount())
                .isEqualTo(92_000L);
    }

    @Test
    void oneThatIsEnteredEndsTheOneBeforeAndBeginsNoLaterThanTheNext() {
        var first = own(ONE, LocalDate.of(2025, 4, 1), null, 85_000);
        var last = own(ONE, LocalDate.of(2026, 10, 1), null, 95_000);
        var entering = Entering.of(List.of(first, last), own(ONE, LocalDate.of(2026, 1, 1), null, 86_000));
        assertThat(entering.superseded()).containsExactly(first.id());
        assertThat(entering.added())
                .extracting(row -> row.valid().start() + "〜" + row.valid().end())
                .containsExactly("2025-04-01〜2025-12-31", "2026-01-01〜2026-09-30");
        var again = Entering.of(List.of(first), own(ONE, LocalDate.of(2025, 4, 1), null, 87_000));
        assertThat(again.superseded()).containsExactly(first.id());
        assertThat(again.added())
                .singleElement()
                .extracting(row -> row.yen().amount())
                .isEqualTo(87_000L);
    }

    @Test
    void theDifferencesNameDaysAndSizes() {
        var changes = StandardChange.between(
                kawasaki(), kawasaki(own(ONE, LocalDate.of(2026, 5, 1), null, 84_500), own(TWO, JULY, null, 139_000)));
        assertThat(changes)
                .extracting(change -> "%s %s %s"
                        .formatted(
                                change.key().label(),
                                StandardWords.days(change.days()),
                                change.changesValue() ? "value" : "mark"))
                .containsExactly("基準額 1人 令和8年5月1日から令和8年6月30日まで value", "基準額 2人 令和8年7月1日から mark");
        assertThat(StandardChange.between(kawasaki(), kawasaki())).isEmpty();
    }

    @Test
    void sizesAreReadAsPeopleWriteThem() {
        assertThat(HouseholdSizes.parse("１人").each()).containsExactly(1);
        assertThat(HouseholdSizes.parse("3〜5人").each()).containsExactly(3, 4, 5);
        assertThat(HouseholdSizes.parse("3人～5人").label()).isEqualTo("3〜5人");
        assertThat(HouseholdSizes.parse("3-5").each()).containsExactly(3, 4, 5);
        assertThat(HouseholdSizes.parse("7人以上").label()).isEqualTo("7人以上");
        assertThat(HouseholdSizes.parse("7-").first()).isEqualTo(7);
        for (String wrong : List.of("", "0", "単身", "5〜3人", "21人", "1.5")) {
            assertThatThrownBy(() -> HouseholdSizes.parse(wrong)).as(wrong).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void anAmountThatCannotBeIsRefused() {
        assertThat(StandardInput.yen(StandardItem.THRESHOLD, "９２，０００円").amount())
                .isEqualTo(92_000);
        for (String slip : List.of("9200", "9200000", "-92000", "", "九万")) {
            assertThatThrownBy(() -> StandardInput.yen(StandardItem.THRESHOLD, slip))
                    .as(slip)
                    .isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> StandardInput.yen(StandardItem.RENT_CAP, "537000"))
                .hasMessageContaining("桁");
        assertThatThrownBy(() -> StandardInput.yen(StandardItem.THRESHOLD, "49,000"))
                .as("a rent where 基準額 belongs")
                .isInstanceOf(Refusal.class);
    }
}
