package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.Yen;

/** The worked examples that municipalities publish, and those that follow from 規則11条 with published tables. */
class PublishedRentExamplesTest {
    /**
     * P: 四万十市 publishes case and result (Q&A of NPOつながるねっと, 2023-06, 例1 and 例3). D: published table (東京都資料, 札幌市,
     * 川崎市), result by hand from 規則11条1項 and 2項.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            example              | applied    | threshold | cap    | rent   | income  | amount
            P02 四万十市 例1       | 2023-06-15 | 78000     | 29000  | 10000  | 70000   | 10000
            P04 四万十市 例3       | 2023-06-15 | 78000     | 29000  | 30000  | 100000  | 8000
            D01 23区 全額         | 2026-05-15 | 84000     | 53700  | 50000  | 0       | 50000
            D02 23区 全額で頭打ち   | 2026-05-15 | 84000     | 53700  | 65000  | 80000   | 53700
            D05 23区 実家賃を使う   | 2026-05-15 | 84000     | 53700  | 65000  | 100000  | 49000
            D09 23区 切上げ       | 2026-05-15 | 84000     | 53700  | 45000  | 100050  | 29000
            D12 札幌市 3人        | 2026-05-15 | 172000    | 46000  | 52000  | 190000  | 34000
            D17 川崎市 7月から     | 2026-07-01 | 92000     | 53700  | 60000  | 100000  | 52000
            """)
    void theAmountIsAsPublished(
            String example, LocalDate applied, long threshold, long cap, long rent, long income, long amount) {
        var sample = SampleRent.of(SampleRent.standards(threshold, cap), rent, income)
                .on(RentGround.incomeReduced())
                .appliedOn(applied);

        var grant = sample.grant();

        assertThat(grant.outcome()).as(example).isEqualTo(Outcome.PAYABLE);
        assertThat(grant.amount()).as(example).isEqualTo(Yen.of(amount));
        assertThat(grant.warnings()).as(example).isEmpty();
    }

    /**
     * 収入基準額 as the municipalities publish them: 基準額 + 家賃上限. 東京都資料 and 厚労省資料4 (23区), 札幌市R8.7基準資料, 横浜市
     * 2023-09-20, 横須賀市 2023-04-03, 三島市 2026-02-05, 四万十市Q&A 2023-06, 蓮田市 2023-06-05, 宜野湾市 2025-06-01.
     */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            municipality | size | threshold | cap   | limit
            23区          | 1人   | 84000     | 53700 | 137700
            23区          | 2人   | 130000    | 64000 | 194000
            23区          | 3人   | 172000    | 69800 | 241800
            23区          | 4人   | 214000    | 69800 | 283800
            23区          | 5人   | 255000    | 69800 | 324800
            23区          | 6人   | 297000    | 75000 | 372000
            23区          | 7人   | 334000    | 83800 | 417800
            札幌市         | 1人   | 84000     | 36000 | 120000
            札幌市         | 3人   | 172000    | 46000 | 218000
            札幌市         | 7人   | 334000    | 56000 | 390000
            横浜市         | 1人   | 84000     | 52000 | 136000
            横浜市         | 6人   | 297000    | 73000 | 370000
            横須賀市        | 2人   | 130000    | 53000 | 183000
            三島市         | 1人   | 81000     | 37000 | 118000
            三島市         | 5人   | 232000    | 48000 | 280000
            四万十市        | 5人   | 209000    | 38000 | 247000
            蓮田市         | 2人   | 115000    | 44000 | 159000
            宜野湾市        | 3人   | 140000    | 41000 | 181000
            川崎市 7月から   | 1人   | 92000     | 53700 | 145700
            """)
    void theIncomeLimitIsAsPublishedAndHoldsToTheYen(
            String municipality, String size, long threshold, long cap, long limit) {
        var standards = SampleRent.standards(threshold, cap);
        long rent = cap + 10_000;

        assertThat(SampleRent.of(standards, rent, limit).grant().incomeLimit()).isEqualTo(Yen.of(limit));
        assertThat(SampleRent.of(standards, rent, limit - 1).grant().refusals()).isEmpty();
        assertThat(SampleRent.of(standards, rent, limit).grant().refusals()).isEmpty();
        assertThat(SampleRent.of(standards, rent, limit + 1).grant().refusals()).containsExactly(Shortfall.INCOME);
    }

    /** 資産: 23区・札幌市・横須賀市, 三島市, 鹿島市・蓮田市, 福津市 (own rate) as published; 川崎市 from July 2026 by hand (92,000 × 6). */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            municipality        | threshold | limit
            23区 1人 (S01)       | 84000     | 504000
            23区 2人             | 130000    | 780000
            23区 3人 (100万円まで)  | 172000    | 1000000
            三島市 1人             | 81000     | 486000
            三島市 3人             | 157000    | 942000
            三島市 4人 (100万円まで) | 194000    | 1000000
            鹿島市 3人             | 140000    | 840000
            蓮田市 4人 (100万円まで) | 175000    | 1000000
            福津市 2人             | 124000    | 744000
            川崎市 1人 7月から (S04) | 92000     | 552000
            """)
    void theAssetLimitIsAsPublishedAndHoldsToTheYen(String municipality, long threshold, long limit) {
        var sample = SampleRent.of(SampleRent.standards(threshold, 40_000), 40_000, 0);

        assertThat(sample.grant().assetLimit()).isEqualTo(Yen.of(limit));
        assertThat(sample.owning(limit - 1).grant().refusals()).isEmpty();
        assertThat(sample.owning(limit).grant().refusals()).isEmpty();
        assertThat(sample.owning(limit + 1).grant().refusals()).containsExactly(Shortfall.ASSETS);
    }
}
