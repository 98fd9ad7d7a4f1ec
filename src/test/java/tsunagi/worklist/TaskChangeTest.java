package tsunagi.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.StaffId;
import tsunagi.worklist.TaskChange.Difference;
import tsunagi.worklist.TaskChange.Field;

class TaskChangeTest {
    private static final StaffId YAMADA = StaffId.next();
    private static final StaffId SATO = StaffId.next();
    private static final Instant AT = Instant.parse("2026-11-24T06:02:00Z");
    private static final WorkTask TASK = new WorkTask("領収書を受け取る", LocalDate.of(2026, 11, 20), null, null, YAMADA);
    private static final StoredTask STORED = new StoredTask(UUID.randomUUID(), TASK, "", "山田", null, 1, "山田", AT);

    @Test
    void everyFieldThatChangedIsKeptAsStaffReadIt() {
        var now = new WorkTask("領収書を送る", LocalDate.of(2026, 11, 25), LocalTime.of(14, 30), null, SATO);
        assertThat(TaskChange.between(STORED, now, "R08-0012", "佐藤"))
                .containsExactly(
                        new Difference(Field.TITLE, "領収書を受け取る", "領収書を送る"),
                        new Difference(Field.DUE_ON, "R8.11.20", "R8.11.25"),
                        new Difference(Field.DUE_AT, "", "14:30"),
                        new Difference(Field.CASE_NUMBER, "", "R08-0012"),
                        new Difference(Field.WHOSE, "山田", "佐藤"));
    }

    @Test
    void whatStaysLeavesNoTrace() {
        assertThat(TaskChange.between(STORED, TASK, "", "山田")).isEmpty();
    }

    @Test
    void aChangeReadsFromBeforeToAfter() {
        assertThat(new TaskChange(new Difference(Field.DUE_ON, "R8.11.20", "R8.11.25"), "山田", AT))
                .extracting(TaskChange::words, TaskChange::written)
                .containsExactly("する日：R8.11.20 → R8.11.25", "R8.11.24 15:02");
        assertThat(new TaskChange(new Difference(Field.DUE_AT, "", "14:30"), "山田", AT).words())
                .isEqualTo("時刻：（なし） → 14:30");
    }
}
