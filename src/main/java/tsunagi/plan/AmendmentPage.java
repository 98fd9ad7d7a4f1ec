package tsunagi.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.web.CaseFrame;

/**
 * The page プランを変更する.
 *
 * @param current the plan in force; null while there is none
 * @param open the change being made; null while none is begun
 * @param past the changes made before, the latest first
 */
record AmendmentPage(
        CaseFrame caseFrame,
        @Nullable PlanView current,
        @Nullable Open open,
        List<Past> past,
        LocalDate today,
        boolean mayEdit) {
    AmendmentPage {
        past = List.copyOf(past);
    }

    /**
     * A change before it is settled.
     *
     * @param after the plan as it is to be changed, with links to change it while it is written
     * @param services the services that change for the municipality, in words
     * @param toTheCity whether the municipality has to answer
     * @param problem why no route can be said; null when one can
     */
    record Open(
            Amendment amendment,
            PlanView after,
            List<ContentChange> changes,
            List<String> services,
            boolean toTheCity,
            @Nullable String problem) {
        boolean writing() {
            return amendment.state() instanceof AmendmentState.Writing;
        }

        @Nullable
        Setback setback() {
            return amendment.state() instanceof AmendmentState.Writing writing ? writing.setback() : null;
        }
    }

    /** A change that is settled, with what it changed. */
    record Past(String on, String reason, List<ContentChange> changes) {}

    String href() {
        return href(caseFrame);
    }

    static String href(CaseFrame frame) {
        return PlanPage.href(frame) + "/amendment";
    }
}
