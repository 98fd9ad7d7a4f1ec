package tsunagi.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.Yen;

/** By hand: 支払うべき額, 支払った額, 請求した額, 決定した過払い → これから支払う額, 未決定の過払い. */
class MonthAccountTest {
    @ParameterizedTest
    @CsvSource({
        "53700,     0,     0,     0, 53700,     0", // not paid yet
        "53700, 53700,     0,     0,     0,     0", // paid
        "53700, 40000,     0,     0, 13700,     0", // raised afterwards: 追給
        "30000, 53700,     0,     0,     0, 23700", // lowered afterwards: 過払い
        "    0, 53700,     0,     0,     0, 53700", // stopped
        "    0, 53700, 53700, 53700,     0,     0", // claimed back whole
        "    0, 53700, 20000, 53700,     0,     0", // claimed back in part, the rest given up
        "    0, 53700,     0, 53700,     0,     0", // given up
        "53700, 53700, 53700, 53700, 53700,     0", // claimed back, then due again
        "53700, 53700,     0, 53700,     0,     0", // given up, then due again: the person has it already
        "20000, 53700, 10000, 23700,     0, 10000" // lowered once more after a decision on 23,700
    })
    void whatIsDueAndWhatIsTooMuch(long due, long paid, long claimed, long judged, long toPay, long overpaid) {
        var account =
                new MonthAccount(YearMonth.of(2026, 11), Yen.of(due), Yen.of(paid), Yen.of(claimed), Yen.of(judged));
        assertThat(account.toPay()).isEqualTo(Yen.of(toPay));
        assertThat(account.overpaid()).isEqualTo(Yen.of(overpaid));
    }
}
