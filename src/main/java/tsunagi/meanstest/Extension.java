package tsunagi.meanstest;

import java.time.LocalDate;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;

/** 延長・再延長の申請（規則12条1項ただし書）. */
public record Extension(LocalDate appliedOn, Continuation conditions) {
    static final int MONTHS = 3;

    /** The months with three more. Refuses one that comes before these months or too late: a gap can't be bridged. */
    PaidMonths of(RentBenefit.Extendable benefit, ExtensionDeadline rule) {
        LocalDate opens = benefit.extensionOpens();
        if (appliedOn.isBefore(opens)) {
            throw new Refusal(
                    "appliedOn", "延長は支給期間（%sから）に入ってから申請してください（規則12条1項）".formatted(JapaneseDates.format(opens)));
        }
        LocalDate deadline = benefit.extensionDeadline(rule);
        if (appliedOn.isAfter(deadline)) {
            throw new Refusal(
                    "appliedOn",
                    "延長の申請期限（%s）を過ぎています。期間を空けた延長はできません（規則12条1項）".formatted(JapaneseDates.format(deadline)));
        }
        conditions.require();
        return benefit.months().and(benefit.lastMonth().plusMonths(1), MONTHS);
    }
}
