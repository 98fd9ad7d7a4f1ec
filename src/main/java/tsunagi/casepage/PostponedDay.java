package tsunagi.casepage;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.casefile.NextMove;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.TypedChoice;

/** 期限の延期 of this case, as 今日の仕事 keeps it. */
record PostponedDay(
        String duty,
        LocalDate due,
        LocalDate to,
        String reason,
        @Nullable String by,
        Instant at,
        boolean takenBack) {
    String what() {
        return TypedChoice.read(NextMove.class, duty).map(NextMove::label).orElse("予定の記録を書く");
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
