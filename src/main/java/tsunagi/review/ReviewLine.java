package tsunagi.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.PersonId;

/**
 * A consultation on the board as it stood on the day of the review.
 *
 * @param ended whether it ended since the review before
 * @param days since the first contact
 * @param metAgain whether there was a second interview or visit
 * @param promisedOn the day of the last promise (次の約束)
 * @param before what the review before decided; null when it wasn't on that board
 */
record ReviewLine(
        CaseId caseId,
        CaseNumber number,
        PersonId person,
        boolean ended,
        int days,
        int contacts,
        boolean metAgain,
        @Nullable LocalDate promisedOn,
        @Nullable String promise,
        @Nullable String lead,
        ReviewEntry entry,
        @Nullable ReviewEntry before) {

    String href() {
        return "/cases/" + number.value();
    }

    String promiseText() {
        if (promisedOn == null) {
            return "なし";
        }
        return JapaneseDates.formatWithWeekday(promisedOn) + (promise == null ? "" : "　" + promise);
    }

    String leadText() {
        return lead == null ? "未定" : lead;
    }
}
