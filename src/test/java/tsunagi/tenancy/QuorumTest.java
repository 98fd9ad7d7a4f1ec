package tsunagi.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 定足数, reckoned by hand: more than half of 8 are 5, two thirds of 8 are 5.33 and so 6 people. */
class QuorumTest {
    @ParameterizedTest
    @CsvSource({"定めなし, 8, 0", "過半数, 8, 5", "過半数, 7, 4", "過半数, 1, 1", "3分の2以上, 8, 6", "3分の2以上, 9, 6", "5人以上, 8, 5"})
    void soManyHaveToCome(String value, int invited, int needed) {
        assertThat(new Quorum(value).needed(invited)).isEqualTo(needed);
    }

    @Test
    void whatIsNoQuorumIsNone() {
        assertThatThrownBy(() -> new Quorum("半分くらい")).isInstanceOf(IllegalArgumentException.class);
    }
}
