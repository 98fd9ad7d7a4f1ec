package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
    /** 厚生労働省「生活困窮者自立支援制度支援状況調査」令和6年度 自治体別集計表: いわき市, さいたま市, 久留米市, 京都市, 仙台市. */
    @ParameterizedTest
    @CsvSource({
        "334, 306714, 9.1",
        "3895, 1345012, 24.1",
        "1181, 301517, 32.6",
        "2235, 1379529, 13.5",
        "2831, 1066362, 22.1"
    })
    void aYearsCountPerInhabitantsIsThatOfOneMonth(int year, long inhabitants, String published) {
        assertThat(Ratio.perInhabitants(year, 12, inhabitants)).isEqualTo(new BigDecimal(published));
    }

    /** 同 平成29年度 集計結果, 4月から9月: (⑤＋⑥)÷③ in whole percent. */
    @ParameterizedTest
    @CsvSource({
        "1479, 352, 2622, 70",
        "1509, 325, 2794, 66",
        "1595, 394, 2834, 70",
        "1615, 356, 2733, 72",
        "1501, 368, 2629, 71",
        "1586, 379, 2701, 73"
    })
    void theRateIsRoundedToWholePercent(int employed, int increased, int targets, String published) {
        assertThat(Ratio.percent(employed + increased, targets)).contains(new BigDecimal(published));
    }

    @Test
    void nobodyWhoAimsAtEmploymentIsNoRateAtAll() {
        assertThat(Ratio.percent(0, 0)).isEmpty();
    }
}
