package tsunagi.worklist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.casefile.Stage;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;

/**
 * One case of 様式4 as the tables have it, before names, labels and facts are added.
 *
 * @param route 把握経路's code; null while it wasn't asked
 * @param traits codes of 本人の課題と特性
 * @param plan the latest one; null before there is any
 */
record RollCase(
        CaseId caseId,
        CaseNumber number,
        PersonId person,
        LocalDate receivedOn,
        Stage stage,
        @Nullable String lead,
        @Nullable String route,
        List<String> traits,
        @Nullable Plan plan) {
    RollCase {
        traits = List.copyOf(traits);
    }

    /**
     * @param term 1 for 初回プラン
     * @param services codes of 利用事業
     */
    record Plan(
            int term,
            LocalDate draftedOn,
            boolean employmentGoal,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate monitoring,
            @Nullable LocalDate evaluationOn,
            List<String> services) {
        Plan {
            services = List.copyOf(services);
        }
    }
}
