package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Answer;
import tsunagi.meanstest.EndGround;
import tsunagi.meanstest.Illness;
import tsunagi.meanstest.RegularEmployment;

/** What is said to end a payment, before the rules say whether it does. */
sealed interface EndClaim {
    /**
     * C3–C8, and of C2 that no income is reported.
     *
     * @param agreedMonth the first month not paid, of C7; else null
     */
    record Stated(EndGround ground, LocalDate on, @Nullable YearMonth agreedMonth) implements EndClaim {}

    /** C1. */
    record Instructed(LocalDate givenOn, LocalDate confirmedOn, Answer justified) implements EndClaim {}

    /** C2: 常用就職. */
    record Employed(LocalDate startedOn, RegularEmployment.Contract contract, YearMonth incomeMonth, Yen ownIncome)
            implements EndClaim {}

    /** C9. */
    record Lapsed(Illness.Counted counted) implements EndClaim {}

    /** C10. */
    record Unreported() implements EndClaim {}
}
