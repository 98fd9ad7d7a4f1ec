package tsunagi.duties;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.Yen;

/**
 * 毎月の報告.
 *
 * @param income of the month, as the person states it; null where it was left out
 * @param note how she is, or what else she reported; may be empty
 * @param confirmedOn when staff had gone through it; null until then
 */
record MonthReport(
        EntryId id,
        BenefitId benefit,
        YearMonth month,
        LocalDate receivedOn,
        @Nullable Yen income,
        String note,
        @Nullable LocalDate confirmedOn) {
    boolean isConfirmed() {
        return confirmedOn != null;
    }
}
