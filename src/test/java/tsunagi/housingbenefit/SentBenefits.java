package tsunagi.housingbenefit;

import java.time.LocalDate;
import org.springframework.context.ApplicationContext;
import tsunagi.kernel.CaseId;
import tsunagi.testing.World;

/** For tests of other modules: a case one of whose applications is decided, and its 延長申請 waits for the municipality. */
public final class SentBenefits {
    private static final LocalDate APPLIED = LocalDate.of(2026, 5, 15);

    private SentBenefits() {}

    public static void of(ApplicationContext context, World.Town town, CaseId caseId) {
        var steps = new DecidingSteps(context, town, caseId);
        var course = steps.granted(DecidingSteps.statement(APPLIED, 65_000, 100_000));
        steps.applied(
                course.id(), Occasion.extension(), DecidingSteps.statement(LocalDate.of(2026, 7, 10), 65_000, 100_000));
    }
}
