package tsunagi.filing;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import tsunagi.kernel.FiscalYear;
import tsunagi.kernel.JapaneseDates;
import tsunagi.tenancy.Recipient.Frequency;

/**
 * 報告の期間 — the month, or the 年度, that a return is about.
 *
 * @param last its last month: in addresses and tables it stands for the period
 */
record Reported(Frequency frequency, YearMonth last) {
    /** Empty where it is no month, or no end of a 年度. */
    static Optional<Reported> read(Frequency frequency, String last) {
        try {
            var month = YearMonth.parse(last);
            return frequency == Frequency.MONTHLY
                            || month.getMonthValue()
                                    == FiscalYear.of(month.atDay(1)).end().getMonthValue()
                    ? Optional.of(new Reported(frequency, month))
                    : Optional.empty();
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    /** {@code 令和8年10月分}, {@code 令和7年度分}. */
    String label() {
        return switch (frequency) {
            case MONTHLY -> JapaneseDates.format(last) + "分";
            case YEARLY -> FiscalYear.of(last.atDay(1)).label() + "分";
        };
    }
}
