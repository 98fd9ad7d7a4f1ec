package tsunagi.casepage;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.casefile.NextMove;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;

/** 期限の延期 of this case, as 今日の仕事 keeps it. */
record PostponedDay(
        String duty,
        LocalDate due,
        LocalDate to,
        String reason,
        @Nullable String by,
        Instant at,
        boolean takenBack) {
    /** Of a task that somebody noted only that it was one: its words stand on 今日の仕事. */
    String what() {
        return switch (duty) {
            case "TASK" -> "手入力の仕事";
            case "APPOINTMENT" -> "予定の記録を書く";
            default -> NextMove.valueOf(duty).label();
        };
    }

    String original() {
        return JapaneseDates.formatWithWeekday(due);
    }

    String until() {
        return JapaneseDates.formatWithWeekday(to);
    }

    String written() {
        return JapaneseDates.formatShort(JapanTime.of(at).toLocalDate());
    }
}
