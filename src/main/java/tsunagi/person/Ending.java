package tsunagi.person;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;

/** 終わりの日 — on which day an entry may end. */
final class Ending {
    private Ending() {}

    /**
     * @param since from when on the entry holds, null when unknown
     * @param lastDay null while it holds
     * @throws Refusal when the last day lies in the future or before the first
     */
    static void check(@Nullable LocalDate since, @Nullable LocalDate lastDay, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        if (since != null && since.isAfter(today)) {
            throw new Refusal("since", "始まりの日は今日以前の日付にしてください");
        }
        if (lastDay == null) {
            return;
        }
        if (lastDay.isAfter(today)) {
            throw new Refusal("endedOn", "終わりの日は今日以前の日付にしてください");
        }
        if (since != null) {
            Refusal.reading("endedOn", () -> new Period(since, lastDay));
        }
    }
}
