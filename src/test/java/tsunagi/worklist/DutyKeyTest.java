package tsunagi.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagi.casefile.NextMove;

class DutyKeyTest {
    private static final LocalDate DUE = LocalDate.of(2026, 11, 20);

    @Test
    void aKeyIsReadAsItIsWritten() {
        for (NextMove move : NextMove.values()) {
            var key = new DutyKey(move.name(), "R08-0098", DUE);
            assertThat(DutyKey.read(key.text())).contains(key);
        }
        var task = new DutyKey(DutyKey.TASK, UUID.randomUUID().toString(), DUE);
        assertThat(DutyKey.read(task.text())).contains(task);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "EVALUATE",
                "EVALUATE.R08-0098",
                "EVALUATE.R08-0098.2026-11-31",
                "EVALUATE.R8-98.2026-11-20",
                "EVALUATE.';--.2026-11-20",
                "TASK.R08-0098.2026-11-20",
                "WAKE_UP.R08-0098.2026-11-20",
                "EVALUATE.R08-0098.2026-11-20.more"
            })
    void whatIsNoKeyIsNothing(String text) {
        assertThat(DutyKey.read(text)).isEmpty();
    }

    @Test
    void onlyDaysOfThePlanAndOfReturnsNeedAReason() {
        assertThat(DutyRules.needsReason(NextMove.EVALUATE.name())).isTrue();
        assertThat(DutyRules.needsReason(NextMove.MONITOR.name())).isTrue();
        assertThat(DutyRules.needsReason(DutyKey.FILING)).isTrue();
        assertThat(DutyRules.needsReason(NextMove.TRIAGE.name())).isFalse();
        assertThat(DutyRules.needsReason(DutyKey.TASK)).isFalse();
    }
}
