package tsunagi.housingbenefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/**
 * What the 試算 says. 川崎市, one person: 基準額 84,000円 for applications until 2026-06-30 and 92,000円 from 2026-07-01, rent up to 53,700円
 * (rules.md §2.11). The amounts are computed by hand from 規則10条3号イ and 11条1項1号.
 */
@TsunagiIT
class WhatIfAnswersIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    private World.Town town;
    private String path;

    @BeforeEach
    void openCase() {
        town = world.town();
        path = WhatIfPage.path(world.openCase(town).number());
    }

    private Document answer(Asked asked) throws Exception {
        var answer = asked.send(mvc, world, town.consultant(), path);
        assertThat(answer).hasStatusOk();
        return Asked.html(answer);
    }

    private static String sentence(Document page) {
        return page.expectFirst(".ts-benefit__sentence").text();
    }

    /** The rows of a table as text. */
    private static List<String> rows(Document page, String caption) {
        return page.select("table:has(caption:contains(" + caption + ")) tbody tr")
                .eachText();
    }

    /** 84,000 + 65,000 − 100,000 = 49,000, the real rent and not its cap; 100,000 ≦ 84,000 + 53,700 = 137,700. */
    @Test
    void onTheLastDayOfJuneItIsLastYearsTable() throws Exception {
        var page = answer(Asked.inKawasaki());
        assertThat(sentence(page)).contains("月額 49,000円", "支給できる見込みです");
        assertThat(rows(page, "計算のしかた"))
                .anySatisfy(row -> assertThat(row).contains("84,000 ＋ 65,000 − 100,000", "49,000", "規則11条1項1号ロ"));
        assertThat(page.text()).contains("137,700");
        assertThat(page.expectFirst("#f-rent").val())
                .as("to change one thing and ask again")
                .isEqualTo("65,000");
    }

    /** 92,000 + 65,000 − 100,000 = 57,000, and no more than 53,700. */
    @Test
    void onTheFirstOfJulyItIsThisYearsTable() throws Exception {
        var page = answer(Asked.inKawasaki().with("applicationDate", "2026/7/1"));
        assertThat(sentence(page)).contains("月額 53,700円");
        assertThat(page.text()).contains("145,700");
    }

    @Test
    void inJuneTheAnswerOfJulyStandsBesideItUnasked() throws Exception {
        var page = answer(Asked.inKawasaki());
        var beside = rows(page, "比べる（令和8年7月1日に申請したとき）");
        assertThat(beside).anySatisfy(row -> assertThat(row).contains("月額 49,000円", "月額 53,700円"));
        assertThat(beside).anySatisfy(row -> assertThat(row).contains("84,000円", "92,000円"));
        assertThat(rows(answer(Asked.inKawasaki().with("applicationDate", "2026/7/1")), "比べる"))
                .isEmpty();
    }

    /** One thing is changed: 84,000 + 50,000 − 100,000 = 34,000. */
    @Test
    void anotherRentStandsBesideTheOneTyped() throws Exception {
        var page = answer(Asked.inKawasaki().with("comparedRent", "50,000"));
        assertThat(rows(page, "比べる（家賃 50,000円のとき）"))
                .anySatisfy(row -> assertThat(row).contains("月額 49,000円", "月額 34,000円"));
    }

    /** 収入の上限 84,000 + 53,700 = 137,700円. */
    @Test
    void oneYenAboveTheLimitNamesTheConditionThatIsNotMet() throws Exception {
        var above = answer(Asked.inKawasaki().with("incomes.1.amount", "137,701"));
        assertThat(sentence(above)).contains("支給できない見込みです", "収入");
        assertThat(answer(Asked.inKawasaki().with("incomes.1.amount", "137,700"))
                        .text())
                .doesNotContain("支給できない見込みです");
    }

    /** 84,000 × 6 = 504,000円. */
    @Test
    void oneYenAboveTheAssetLimitNamesTheConditionThatIsNotMet() throws Exception {
        var above = answer(Asked.inKawasaki().with("assets.1.amount", "504,001"));
        assertThat(sentence(above)).contains("支給できない見込みです", "資産");
        assertThat(sentence(answer(Asked.inKawasaki().with("assets.1.amount", "504,000"))))
                .contains("月額 49,000円");
    }

    /** 収入 = 基準額 + 家賃: the conditions are met and nothing is left to pay. */
    @Test
    void anAmountOfZeroIsLeftToTheMunicipality() throws Exception {
        var page = answer(Asked.inKawasaki().with("rent", "50,000").with("incomes.1.amount", "134,000"));
        assertThat(sentence(page)).contains("計算した額が0円です", "市町村が判断します");
    }

    /** 110,000 − 通勤費 10,000 = 100,000. */
    @Test
    void theFareToWorkIsTakenOffAndAnAllowanceForChildrenIsNoIncome() throws Exception {
        var page = answer(Asked.inKawasaki()
                .with("incomes.1.amount", "110,000")
                .with("incomes.1.deduction", "10,000")
                .with("incomes.2.kind", "CHILD_ALLOWANCE")
                .with("incomes.2.amount", "15,000"));
        assertThat(sentence(page)).contains("月額 49,000円");
    }

    @Test
    void whatNobodyAskedIsUnconfirmedAndWhatWasHeardIsShown() throws Exception {
        var page = answer(Asked.inKawasaki()
                .with("criterion.MAIN_EARNER_THEN", "YES")
                .with("criterion.NO_PUBLIC_ASSISTANCE", "NO"));
        assertThat(sentence(page)).contains("支給できない見込みです");
        assertThat(rows(page, "要件ごと"))
                .anySatisfy(row -> assertThat(row).contains("A2", "満たす", "本人からの聞き取り"))
                .anySatisfy(row -> assertThat(row).contains("A10", "満たさない"))
                .anySatisfy(row -> assertThat(row).contains("A6", "未確認"));
    }

    /** 長岡市's 基準額 is assumed: it serves a 試算 and says so. */
    @Test
    void aRowThatNobodyConfirmedIsMarked() throws Exception {
        var page = answer(Asked.inKawasaki().with("municipality", "15202").with("rent", "30,000"));
        assertThat(page.select(".ts-banner[data-tone=warning]").text()).contains("基準額", "長岡市");
    }

    /** 沖縄市 publishes only the sum of both. */
    @Test
    void whereTheTableHasNoRowOnesOwnAmountIsAskedFor() throws Exception {
        var refused = Asked.inKawasaki().with("municipality", "47211").send(mvc, world, town.consultant(), path);
        assertThat(refused).hasStatus(422);
        assertThat(Asked.html(refused).select("#f-threshold-error, #f-rentCap-error"))
                .hasSize(2);
        var own = Asked.inKawasaki()
                .with("municipality", "47211")
                .with("threshold", "84,000")
                .with("rentCap", "53,700");
        assertThat(sentence(answer(own))).contains("月額 49,000円");
    }

    /** 東京都1級地 of one person: 53,700円, up to 15㎡ 48,000円 (rules.md §2.7); the whole rent of 50,000円 below the threshold. */
    @ParameterizedTest
    @CsvSource({"1, 15, 48000", "1, 15.01, 50000", "1, '', 50000", "2, 15, 50000"})
    void aSmallDwellingOfOnePersonHasTheLowerCap(String persons, String area, long amount) throws Exception {
        var page = answer(Asked.inKawasaki()
                .with("municipality", "13104")
                .with("householdSize", persons)
                .with("rent", "50,000")
                .with("floorArea", area)
                .with("incomes.1.amount", "50,000"));
        assertThat(sentence(page)).contains("月額 %,d円".formatted(amount));
    }

    @Test
    void anAreaThatIsNoNumberIsSaidBesideItsField() throws Exception {
        var refused = Asked.inKawasaki().with("floorArea", "広い").send(mvc, world, town.consultant(), path);
        assertThat(refused).hasStatus(422);
        assertThat(Asked.html(refused).expectFirst("#f-floorArea-error").text()).contains("専有面積");
    }
}
