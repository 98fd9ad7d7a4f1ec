package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;

/**
 * 変更の事由 of a 変更申請.
 *
 * @param since the first month in which it was so
 */
record AppliedChange(ChangeGround ground, YearMonth since) {
    AppliedChange {
        requireNonNull(ground, "ground is null");
        requireNonNull(since, "since is null");
    }
}
