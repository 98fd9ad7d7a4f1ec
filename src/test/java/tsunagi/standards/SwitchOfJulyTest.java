package tsunagi.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.Refusal;

/** 規則4条1号イ: applications of April to June are judged by the tax of the year before; the table changes on 1 July. */
class SwitchOfJulyTest {
    private static final LocalDate LAST_OF_JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate FIRST_OF_JULY = LocalDate.of(2026, 7, 1);
    private static final StandardTables TABLES = new StandardTables(new MunicipalityCode("99999"), "練習市", List.of());

    private static HouseholdStandards household(String code, int size, LocalDate day) {
        return TABLES.find(new MunicipalityCode(code), size, day).orElseThrow();
    }

    private static String threshold(String code, int size, LocalDate day) {
        var row = household(code, size, day).threshold();
        return row == null ? "-" : row.yen().amount() + " " + row.standing();
    }

    /** rules.md §2.11, both rows of each 級地; an asterisk there is COMPUTED here. T12: 15 April is still last year's table. */
    @ParameterizedTest
    @CsvSource({
        // 1級地: 川崎市
        "14130, 1, 84000 CONFIRMED, 92000 CONFIRMED",
        "14130, 2, 130000 CONFIRMED, 139000 COMPUTED",
        "14130, 3, 172000 CONFIRMED, 172000 COMPUTED",
        "14130, 4, 214000 CONFIRMED, 214000 COMPUTED",
        "14130, 5, 255000 CONFIRMED, 255000 COMPUTED",
        "14130, 6, 297000 CONFIRMED, 297000 COMPUTED",
        "14130, 7, 334000 CONFIRMED, 334000 COMPUTED",
        "14130, 8, 370000 CONFIRMED, 370000 COMPUTED",
        // 2級地: 三島市
        "22206, 1, 81000 CONFIRMED, 89000 COMPUTED",
        "22206, 2, 123000 CONFIRMED, 131000 COMPUTED",
        "22206, 3, 157000 CONFIRMED, 157000 COMPUTED",
        "22206, 4, 194000 CONFIRMED, 194000 COMPUTED",
        "22206, 5, 232000 CONFIRMED, 232000 COMPUTED",
        "22206, 6, 269000 COMPUTED, 269000 COMPUTED",
        "22206, 7, 306000 COMPUTED, -",
        // 3級地: 鹿島市（佐賀県）
        "41207, 1, 78000 CONFIRMED, 86000 CONFIRMED",
        "41207, 2, 115000 CONFIRMED, 124000 COMPUTED",
        "41207, 3, 140000 CONFIRMED, 147000 COMPUTED",
        "41207, 4, 175000 CONFIRMED, 175000 COMPUTED",
        "41207, 5, 209000 CONFIRMED, 209000 COMPUTED",
        "41207, 6, 242000 COMPUTED, 242000 COMPUTED",
        "41207, 7, 275000 COMPUTED, -",
    })
    void theTableChangesOnTheFirstOfJulyToTheDay(String code, int size, String june, String july) {
        assertThat(threshold(code, size, LocalDate.of(2026, 4, 15))).isEqualTo(june);
        assertThat(threshold(code, size, LAST_OF_JUNE)).isEqualTo(june);
        assertThat(threshold(code, size, FIRST_OF_JULY)).isEqualTo(july);
        assertThat(threshold(code, size, LocalDate.of(2027, 3, 31))).isEqualTo(july);
    }

    @Test
    void nothingHoldsBeforeTheFirstDayOfTheTables() {
        assertThat(threshold("14130", 1, LocalDate.of(2023, 3, 31))).isEqualTo("-");
        assertThat(threshold("14130", 1, LocalDate.of(2023, 4, 1))).isEqualTo("84000 CONFIRMED");
    }

    @Test
    void aComputedRowServesNoDecisionAndTheRefusalNamesIt() {
        household("14130", 2, LAST_OF_JUNE).requireForDecision();
        household("14130", 1, FIRST_OF_JULY).requireForDecision();
        assertThatThrownBy(() -> household("14130", 2, FIRST_OF_JULY).requireForDecision())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("川崎市 基準額 2人 139,000円（令和8年7月1日から）は計算値です")
                .hasMessageContaining("市が確認するまで、支給の決定には使えません");
    }

    /** rules.md 付録C-2: nobody knows 長岡市's 級地, so its 基準額 is assumed on every day, its 家賃上限 is published. */
    @Test
    void theThresholdsOfNagaokaAreAssumedThroughout() {
        for (int size = 1; size <= 5; size++) {
            assertThat(threshold("15202", size, LAST_OF_JUNE)).endsWith(" ASSUMED");
            assertThat(threshold("15202", size, FIRST_OF_JULY)).endsWith(" ASSUMED");
        }
        var one = household("15202", 1, FIRST_OF_JULY);
        assertThat(one.doubts()).singleElement().asString().contains("長岡市 基準額 1人", "仮定");
        assertThatThrownBy(one::requireForDecision).isInstanceOf(Refusal.class);
    }

    @Test
    void aRowThatIsMissingIsNamedToo() {
        assertThatThrownBy(() -> household("47211", 1, LAST_OF_JUNE).requireForDecision())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("沖縄市 基準額 1人が基準額表にありません")
                .hasMessageContaining("沖縄市 家賃上限 1人が基準額表にありません");
        assertThatThrownBy(() -> household("41207", 8, FIRST_OF_JULY).requireForDecision())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("鹿島市 基準額 8人が基準額表にありません");
    }
}
