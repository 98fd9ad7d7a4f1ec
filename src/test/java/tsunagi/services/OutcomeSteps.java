package tsunagi.services;

import org.springframework.context.ApplicationContext;
import tsunagi.kernel.CaseNumber;

/** What staff do with 就労開始・増収 on its page, for the tests of the modules above. */
public final class OutcomeSteps {
    private final EmploymentOutcomes outcomes;

    public OutcomeSteps(ApplicationContext context) {
        this.outcomes = context.getBean(EmploymentOutcomes.class);
    }

    /** 取消し. */
    public void withdraw(CaseNumber number, OutcomeId id, String reason) {
        int shown = outcomes.correction(number, id).stands().version();
        outcomes.withdraw(number, id, new OutcomeForm(null, null, null, null, null, null, null, null, shown, reason));
    }
}
