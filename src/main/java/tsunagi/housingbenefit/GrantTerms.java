package tsunagi.housingbenefit;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tsunagi.meanstest.AmountChange;
import tsunagi.meanstest.Answer;
import tsunagi.meanstest.Illness;

/**
 * What the municipality itself judges when it grants; each kind of application asks only for some of it.
 *
 * @param firstMonth from which it is paid, at a first application and at 再開; null for the earliest
 * @param needed 引き続き支給することが就職の促進に必要か（規則12条）, at 延長 and 再開
 * @param starts from which month a 変更 counts
 * @param counted from when the two years of a 中断 are counted
 * @param zeroGranted 支給額0円 is granted all the same, so that the months run
 */
record GrantTerms(
        @Nullable YearMonth firstMonth,
        Answer needed,
        AmountChange.Starts starts,
        Illness.Counted counted,
        boolean zeroGranted) {
    /** As the law says it where nobody says otherwise. */
    static final GrantTerms USUAL = new GrantTerms(
            null,
            Answer.UNCONFIRMED,
            AmountChange.Starts.MONTH_OF_APPLICATION,
            Illness.Counted.SINCE_REQUIREMENT_LOST,
            false);

    GrantTerms needed(Answer answer) {
        return new GrantTerms(firstMonth, answer, starts, counted, zeroGranted);
    }
}
