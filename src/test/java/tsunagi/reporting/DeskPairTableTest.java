package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 窓口の組ごとの数, by hand, with 小さい数 below five masked. */
class DeskPairTableTest {
    private static final SmallNumbers BELOW_FIVE = new SmallNumbers(5);

    /** 20 sent: 12 accepted, 8 turned away (6 不該当, 2 担当違い); and 9 sent, all accepted. */
    private static List<DeskPair> pairs() {
        return List.of(
                pair(
                        "社協",
                        Map.of(
                                PairCount.SENT, 20,
                                PairCount.ARRIVED, 12,
                                PairCount.ACCEPTED, 12,
                                PairCount.TURNED_AWAY, 8,
                                PairCount.NOT_ELIGIBLE, 6,
                                PairCount.OTHER_DESK, 2),
                        "7.0",
                        20),
                pair("法テラス", Map.of(PairCount.SENT, 9, PairCount.ARRIVED, 9, PairCount.ACCEPTED, 9), "3.5", 4));
    }

    private static DeskPair pair(String to, Map<PairCount, Integer> counts, @Nullable String median, int answered) {
        var all = new EnumMap<PairCount, Integer>(PairCount.class);
        all.putAll(counts);
        return new DeskPair("練習窓口", to, all, median == null ? null : new BigDecimal(median), answered);
    }

    private static String number(DeskPairTable table, int row, PairCount count) {
        return table.rows().get(row).counts().get(count.ordinal());
    }

    @Test
    void insideEveryNumberIsShownAndTheLastRowIsTheSum() {
        var table = DeskPairTable.of(pairs(), null);
        assertThat(number(table, 0, PairCount.OTHER_DESK)).isEqualTo("2");
        assertThat(number(table, 2, PairCount.SENT)).isEqualTo("29");
        assertThat(number(table, 2, PairCount.ACCEPTED)).isEqualTo("21");
        assertThat(table.rows()).extracting(DeskPairTable.Row::median).containsExactly("7.0", "3.5", "");
    }

    /** 担当違い 2 stands between 8 turned away and 6 不該当: the 2 alone masked, anybody would subtract. */
    @Test
    void aSmallNumberIsMaskedTogetherWithWhatItCouldBeWorkedOutFrom() {
        var table = DeskPairTable.of(pairs(), BELOW_FIVE);
        assertThat(number(table, 0, PairCount.OTHER_DESK)).isEqualTo("※");
        assertThat(List.of(number(table, 0, PairCount.NOT_ELIGIBLE), number(table, 0, PairCount.TURNED_AWAY)))
                .contains("※");
        assertThat(number(table, 2, PairCount.OTHER_DESK)).isEqualTo("※");
        assertThat(number(table, 0, PairCount.NO_CAPACITY)).isEqualTo("0");
    }

    @Test
    void theMedianOfFewAnswersIsMasked() {
        assertThat(DeskPairTable.of(pairs(), BELOW_FIVE).rows())
                .extracting(DeskPairTable.Row::median)
                .containsExactly("7.0", "※", "");
        assertThat(DeskPairTable.of(List.of(pair("病院", Map.of(PairCount.SENT, 6, PairCount.OPEN, 6), null, 0)), null)
                        .rows()
                        .getFirst()
                        .median())
                .isEqualTo("－");
    }

    @Test
    void nothingSentMakesAnEmptyTable() {
        assertThat(DeskPairTable.of(List.of(), BELOW_FIVE).rows()).isEmpty();
    }
}
