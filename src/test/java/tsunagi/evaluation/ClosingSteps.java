package tsunagi.evaluation;

import java.time.LocalDate;
import org.springframework.context.ApplicationContext;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;

/** What staff do with 終結 and 中断 on their page, for the tests of the modules above. */
public final class ClosingSteps {
    private final Closings closings;

    public ClosingSteps(ApplicationContext context) {
        this.closings = context.getBean(Closings.class);
    }

    public void close(CaseNumber number, LocalDate on, ClosingReason reason) {
        closings.close(number, new ClosingForm(JapaneseDates.format(on), reason.name(), "話し合った", ClosingForm.YES));
    }

    public void resume(CaseNumber number, String reason) {
        closings.resume(number, reason);
    }

    public void takeBack(CaseNumber number, String reason) {
        closings.takeBack(number, reason);
    }
}
