package tsunagi.housingbenefit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;
import tsunagi.meanstest.Step;

/**
 * 申請の内容の版 — what was stated, and why it was put right later.
 *
 * @param number from 1
 * @param by null where the program wrote it
 * @param correction why it took the place of the one before; empty for the first
 */
record StatedRevision(int number, Instant at, @Nullable String by, String correction, Statement statement) {
    String written() {
        String day = JapaneseDates.formatShort(JapanTime.of(at).toLocalDate());
        return by == null ? day : day + "　" + by;
    }

    /** 世帯の収入. */
    String income() {
        return total(statement.income().steps());
    }

    /** 世帯の金融資産. */
    String assets() {
        return total(statement.assets().steps());
    }

    private static String total(List<Step> steps) {
        return steps.isEmpty() ? "未確認" : steps.getLast().yen().format();
    }
}
