package tsunagi.filing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.AgencyId;
import tsunagi.tenancy.RecipientId;

/**
 * 提出 — a return that was handed in.
 *
 * @param agency whose return it is; null for that of the whole municipality
 * @param last the last month of its period
 * @param filedBy who handed it in
 * @param method how
 * @param closing the version of the 月次の締め that was handed in; null for numbers that weren't closed
 * @param export the file that was handed in, as the export ledger has it; null for one that Tsunagi didn't make
 */
public record NewFiling(
        RecipientId recipient,
        @Nullable AgencyId agency,
        YearMonth last,
        LocalDate filedOn,
        String filedBy,
        String method,
        String note,
        @Nullable UUID closing,
        @Nullable UUID export) {}
