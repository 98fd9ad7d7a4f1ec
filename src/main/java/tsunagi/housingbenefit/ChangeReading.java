package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.AmountChange;
import tsunagi.meanstest.IncomeThreshold;
import tsunagi.meanstest.Rent;

/**
 * 変更の事由 as the rules take it: what was decided by beside what is stated now.
 *
 * @param before by which the present amount was decided
 */
record ChangeReading(Statement before, BenefitApplication application) {
    /** @throws Refusal when nothing has changed, or the income is not what the ground says */
    AmountChange change(IncomeThreshold threshold) {
        var applied = requireNonNull(application.occasion().change());
        return switch (applied.ground()) {
            case RENT_CHANGED ->
                new AmountChange.RentChanged(applied.since(), rent(before), rent(application.statement()));
            case INCOME_FELL ->
                new AmountChange.IncomeFell(
                        applied.since(), threshold, income(before), income(application.statement()));
            case MOVED_WITHOUT_FAULT -> moved(applied, AmountChange.Moved.Reason.NOT_HER_FAULT);
            case MOVED_AS_GUIDED -> moved(applied, AmountChange.Moved.Reason.GUIDED);
        };
    }

    private AmountChange moved(AppliedChange applied, AmountChange.Moved.Reason reason) {
        return new AmountChange.Moved(applied.since(), reason, rent(before), rent(application.statement()));
    }

    private static Rent rent(Statement statement) {
        return new Rent(statement.rent());
    }

    private static Yen income(Statement statement) {
        var steps = statement.income().steps();
        if (steps.isEmpty()) {
            throw new Refusal("世帯の収入が分からないため、変更を決定できません");
        }
        return steps.getLast().yen();
    }
}
