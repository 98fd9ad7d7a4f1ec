package tsunagi.standards;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Standing;

/**
 * Sums and asset limits as the municipalities published them (rules.md §2.11), against the tables that make them up. Written out of the
 * publications, not out of the tables.
 */
class PublishedSumsTest {
    private static final LocalDate BEFORE = LocalDate.of(2026, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2026, 7, 1);
    private static final StandardTables TABLES = new StandardTables(new MunicipalityCode("99999"), "練習市", List.of());

    private static HouseholdStandards household(String code, int size, LocalDate day) {
        return TABLES.find(new MunicipalityCode(code), size, day).orElseThrow();
    }

    private static Yen yen(long amount) {
        return Yen.of(amount);
    }

    /** 収入基準額 as published, 1人, 2人, …; a dash where nothing was published. */
    @ParameterizedTest
    @CsvSource({
        // 東京23区（内訳の公表から。1人13.8万円・2人19.4万円は厚労省「資料4」とも一致）
        "13101, 137700 194000 241800 283800 324800 372000 417800",
        "13113, 137700 194000 241800 283800 324800 372000 417800",
        "13123, 137700 194000 241800 283800 324800 372000 417800",
        // 札幌市
        "01100, 120000 173000 218000 260000 301000 347000 390000",
        // 横浜市
        "14100, 136000 192000 240000 282000 323000 370000 415000",
        // 横須賀市
        "14201, 128000 183000 229000 271000 312000 - -",
        // 大阪市（計算）
        "27100, 124000 178000 224000 266000 307000 353000 396000",
        // 三島市（2級地）
        "22206, 118000 167000 205000 242000 280000 - -",
        // 鹿島市（佐賀県）と四万十市（3級地。5人は四万十市）
        "41207, 107000 150000 178000 213000 247000 - -",
        "39210, 107000 150000 178000 213000 247000 - -",
        // 蓮田市
        "11238, 115000 159000 188000 223000",
        // 宜野湾市
        "47205, 110000 153000 181000",
        // 沖縄市: nothing but the sum is published
        "47211, 110000 153000 181000 216000 - - -",
        // 長岡市: 78,000＋31,800（基準額は3級地と仮定）
        "15202, 109800",
    })
    void theIncomeLimitsThatWerePublishedAreReproduced(String code, String published) {
        String[] limits = published.split(" ");
        for (int size = 1; size <= limits.length; size++) {
            var limit = household(code, size, BEFORE).incomeLimit().map(Yen::amount);
            String expected = limits[size - 1];
            if (expected.equals("-")) {
                assertThat(limit).as("%s %d人", code, size).isEmpty();
            } else {
                assertThat(limit).as("%s %d人", code, size).contains(Long.valueOf(expected));
            }
        }
    }

    /** 資産上限 as published. */
    @ParameterizedTest
    @CsvSource({
        "13101, 504000 780000 1000000 1000000", // 東京23区
        "01100, 504000 780000 1000000 1000000", // 札幌市
        "14201, 504000 780000 1000000 1000000", // 横須賀市
        "27100, 504000 780000 1000000 1000000", // 大阪市（計算）
        "22206, 486000 738000 942000 1000000", // 三島市
        "41207, 468000 690000 840000", // 鹿島市（佐賀県）
        "11238, 468000 690000 840000 1000000", // 蓮田市
        "40224, 486000 744000 954000", // 福津市: its own rate, and nothing else is published
    })
    void theAssetLimitsThatWerePublishedAreReproduced(String code, String published) {
        String[] limits = published.split(" ");
        for (int size = 1; size <= limits.length; size++) {
            assertThat(household(code, size, BEFORE).assetLimit().map(Yen::amount))
                    .as("%s %d人", code, size)
                    .contains(Long.valueOf(limits[size - 1]));
        }
    }

    /** S04 of the acceptance examples: 92,000 × 6; 就労準備支援 has no ceiling of a million yen (規則4条1号ロ). */
    @Test
    void theAssetLimitFollowsTheThresholdOfTheDay() {
        assertThat(household("14130", 1, BEFORE).assetLimit()).contains(yen(504_000));
        assertThat(household("14130", 1, AFTER).assetLimit()).contains(yen(552_000));
        assertThat(household("14130", 3, AFTER).assetLimit()).contains(yen(1_000_000));
        assertThat(household("14130", 3, AFTER).assets().withoutCeiling(yen(172_000)))
                .isEqualTo(yen(1_032_000));
    }

    /** 家賃上限 × 3 of the municipality moved to, as rules.md §2.3 lists it. */
    @ParameterizedTest
    @CsvSource({
        "13101, 161100 192000 209400 209400 209400 225000 251400 251400",
        "28100, 120000 144000 156000 156000 156000 168000 186000 186000",
        "26100, 120000 144000 156000 156000 156000 168000 186000 186000",
        "01100, 108000 129000 138000 138000 138000 150000 168000 168000",
        "15202, 95400 114000 123000 123000 123000 135000 149100 149100",
    })
    void threeTimesTheRentCapIsTheLimitOfMovingCosts(String code, String limits) {
        String[] expected = limits.split(" ");
        for (int size = 1; size <= expected.length; size++) {
            var cap = requireNonNull(household(code, size, AFTER).rentCap());
            assertThat(cap.yen().times(3)).isEqualTo(yen(Long.parseLong(expected[size - 1])));
        }
    }

    /** 家賃上限 as published. */
    @ParameterizedTest
    @CsvSource({
        "13103, 69800 75000 81000 86000 -", // 港区の特別基準（広報みなと 2021-03-21）: five persons were not published
        "14130, 53700 64000 69800 69800 69800 75000 83800",
        "23100, 37000 44000 48000 48000 48000 - -",
        "04100, 37000 44000 48000 48000 48000 - -",
        "34100, 38000 46000 49000 49000 49000 53000 59000",
        "12100, 41000 49000 53000 53000 53000 - -",
        "11100, 45000 54000 59000 59000 59000 63000 70000",
        "40100, 29000 35000 38000 38000 38000 41000 -",
        "11233, 37000 44000 48000",
        "47205, 32000 38000 41000 41000 41000 45000 49000",
        "34214, 33000 40000 43000",
        "47211, - - -", // 沖縄市
        "40224, - - -", // 福津市
    })
    void theRentCapsAreThoseThatWerePublishedAndNothingIsGuessed(String code, String caps) {
        String[] expected = caps.split(" ");
        for (int size = 1; size <= expected.length; size++) {
            var cap = household(code, size, AFTER).rentCap();
            if (expected[size - 1].equals("-")) {
                assertThat(cap).as("%s %d人", code, size).isNull();
            } else {
                assertThat(requireNonNull(cap).yen().amount()).isEqualTo(Long.parseLong(expected[size - 1]));
                assertThat(cap.standing()).isEqualTo(Standing.CONFIRMED);
            }
        }
    }

    /** rules.md §2.11: a blank cell of the table is no row, and 8人 of 2級地・3級地 is blank. */
    @Test
    void aSizeThatIsNotInTheTableHasNoRow() {
        assertThat(household("14130", 8, BEFORE).threshold()).isNotNull();
        assertThat(household("14130", 9, BEFORE).threshold()).isNull();
        assertThat(household("22206", 7, BEFORE).threshold()).isNotNull();
        assertThat(household("22206", 8, BEFORE).threshold()).isNull();
        assertThat(household("22206", 7, AFTER).threshold()).isNull();
        assertThat(household("41207", 7, AFTER).threshold()).isNull();
        assertThat(household("40224", 1, AFTER).threshold())
                .as("福津市's own rate of the new year is unknown")
                .isNull();
        assertThat(TABLES.find(new MunicipalityCode("47201"), 1, AFTER))
                .as("那覇市 stands in no table")
                .isEmpty();
    }

    @Test
    void aWardUsesTheTableOfItsCity() {
        var minato = TABLES.of(new MunicipalityCode("27107")).orElseThrow();
        assertThat(minato.name()).isEqualTo("大阪市");
        assertThat(TABLES.of(new MunicipalityCode("14137")).orElseThrow().name())
                .isEqualTo("川崎市");
    }

    @Test
    void everyShippedRowSaysWhenHowSureAndWhence() {
        var rows = Stream.concat(
                        ShippedStandards.TABLES.national().stream(),
                        ShippedStandards.TABLES.towns().values().stream().flatMap(town -> town.rows().stream()))
                .toList();
        assertThat(rows)
                .hasSizeGreaterThan(900)
                .allSatisfy(row -> assertThat(row.source()).isNotBlank());
        assertThat(rows.stream().map(StandardRow::id).distinct().count())
                .as("each row has an id of its own")
                .isEqualTo(rows.size());
        assertThat(ShippedStandards.TABLES.towns()).hasSize(47);
    }

    @Test
    void theIdOfAShippedRowChangesWithItsAmountAndWithNothingElse() {
        var key = StandardKey.of(StandardItem.THRESHOLD, 1);
        var days = new tsunagi.kernel.Period(AFTER, null);
        UUID id = ShippedLine.id("14130", key, days, StandardValue.of(92_000));
        assertThat(household("14130", 1, AFTER).threshold()).isNotNull();
        assertThat(household("14130", 1, AFTER).ids()).contains(id);
        assertThat(ShippedLine.id("14130", key, days, StandardValue.of(92_100))).isNotEqualTo(id);
    }

    /** 23区 48,000／43,000／38,000円 for 11〜15㎡, 7〜10㎡ and 6㎡以下. */
    @Test
    void oneWhoLivesInASmallDwellingHasALowerCap() {
        var ward = TABLES.of(new MunicipalityCode("13104")).orElseThrow();
        assertThat(Stream.of("6", "7", "10", "11", "15", "15.5")
                        .map(area -> ward.smallDwellingCap(new java.math.BigDecimal(area), AFTER)
                                .map(row -> row.yen().amount())
                                .orElse(0L)))
                .containsExactly(38_000L, 43_000L, 43_000L, 48_000L, 48_000L, 0L);
        assertThat(TABLES.of(new MunicipalityCode("14130"))
                        .orElseThrow()
                        .smallDwellingCap(new java.math.BigDecimal("6"), AFTER))
                .isEmpty();
    }

    @Test
    void aNameOfAMunicipalityStandsInEveryExplanation() {
        var threshold = requireNonNull(household("14130", 1, AFTER).threshold());
        assertThat(threshold.tableValue().words()).startsWith("川崎市 基準額 1人 令和8年7月1日から");
        assertThat(Stream.of(threshold.tableValue()))
                .extracting(value -> value.amount(), value -> value.standing())
                .containsExactly(tuple(yen(92_000), Standing.CONFIRMED));
    }
}
