package tsunagi.payment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Yen;

/**
 * 支払先の版: to whom one share of a benefit is paid from a day on.
 *
 * @param share 1 for a rent; a move may have several
 * @param name of the one who receives it
 * @param amount what of the costs of a move goes there, 0 when nothing does any more; null for a rent, which goes there whole
 */
record PayeeVersion(
        PayeeVersionId id,
        int share,
        LocalDate validFrom,
        Receiver receiver,
        String name,
        @Nullable Yen amount,
        BankAccount account) {}
