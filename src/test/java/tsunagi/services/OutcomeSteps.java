package tsunagi.services;

import java.time.LocalDate;
import org.springframework.context.ApplicationContext;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;

/** What staff do with 就労開始・増収 on its page, for the tests of the modules above. */
public final class OutcomeSteps {
    private final EmploymentOutcomes outcomes;

    public OutcomeSteps(ApplicationContext context) {
        this.outcomes = context.getBean(EmploymentOutcomes.class);
    }

    /** 訂正 of the day of a 就労開始. */
    public void correct(CaseNumber number, OutcomeId id, LocalDate on, String reason) {
        var shown = outcomes.correction(number, id).stands();
        var form = OutcomeForm.of(shown);
        outcomes.correct(
                number,
                id,
                new OutcomeForm(
                        JapaneseDates.format(on),
                        form.workplace(),
                        form.form(),
                        form.continuity(),
                        form.takeHome(),
                        null,
                        null,
                        null,
                        shown.version(),
                        reason));
    }

    /** 取消し. */
    public void withdraw(CaseNumber number, OutcomeId id, String reason) {
        int shown = outcomes.correction(number, id).stands().version();
        outcomes.withdraw(number, id, new OutcomeForm(null, null, null, null, null, null, null, null, shown, reason));
    }
}
