package tsunagi.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.PersonId;
import tsunagi.tenancy.ServiceCode;

/**
 * What a return is counted from: every reception and outcome of its months, and every plan that was made up to their end
 * (an outcome asks for the plan before it).
 */
record ReturnMaterial(List<Reception> receptions, List<MadePlan> plans, List<Outcome> outcomes) {
    ReturnMaterial {
        receptions = List.copyOf(receptions);
        plans = List.copyOf(plans);
        outcomes = List.copyOf(outcomes);
    }

    /** 相談受付; a person who comes back after 終結 has a new case, and so is received anew. */
    record Reception(CaseId caseId, LocalDate on) {}

    /**
     * プラン作成: a plan that the municipality decided, confirmed or was told of, 再プラン included.
     *
     * @param on the day of that answer
     * @param aimsAtEmployment 就労支援対象者: プラン期間中の一般就労を目標にしている
     * @param services each once, by the column that it counts in
     */
    record MadePlan(CaseId caseId, LocalDate on, boolean aimsAtEmployment, Set<ServiceCode> services) {
        MadePlan {
            services = Set.copyOf(services);
        }
    }

    /** 就労開始 or 増収 of a person, with a plan or without. */
    record Outcome(CaseId caseId, PersonId person, Kind kind, LocalDate on) {
        enum Kind {
            EMPLOYED,
            INCREASED
        }
    }
}
