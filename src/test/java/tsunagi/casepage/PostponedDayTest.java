package tsunagi.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostponedDayTest {
    private static final LocalDate DUE = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({"TASK, 手入力の仕事", "APPOINTMENT, 予定の記録を書く", "EVALUATE, プランを評価する", "TRIAGE, 振り分けを決める"})
    void whatWasPutOffIsCalledAsOnTodaysWork(String duty, String what) {
        var day = new PostponedDay(duty, DUE, DUE.plusDays(3), "", null, Instant.EPOCH, false);
        assertThat(day.what()).isEqualTo(what);
    }
}
