package tsunagi.decision;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseNumber;
import tsunagi.plan.AmendmentSummary;
import tsunagi.plan.PlanStatus;
import tsunagi.plan.PlanSummary;
import tsunagi.tenancy.PlanRoute;
import tsunagi.tenancy.ServiceCode;
import tsunagi.web.CaseFrame;

/**
 * 決定 of a case, for the desk: what happens to the plan, and what the municipality answered.
 *
 * @param plan null while there is none
 * @param next null while there is no plan
 * @param amendment a change of the plan in force that is to be sent; null while there is none
 * @param mayAnswer whether the reader is of the municipality
 */
record CaseDecisionPage(
        CaseFrame caseFrame,
        CaseNumber number,
        @Nullable PlanSummary plan,
        @Nullable Next next,
        List<Round> rounds,
        @Nullable AmendmentSummary amendment,
        boolean maySubmit,
        boolean mayAnswer) {
    private static final Set<PlanStatus> READY = Set.of(PlanStatus.APPROVED, PlanStatus.AGREED_AGAIN);

    CaseDecisionPage {
        rounds = List.copyOf(rounds);
    }

    /**
     * The route by today's rules, or why there is none.
     *
     * @param conference why the returned plan has to go through a meeting again before it is sent; null where it needs none
     */
    record Next(
            @Nullable PlanRoute route,
            @Nullable String problem,
            @Nullable String conference) {

        String button() {
            if (route == null) {
                return "";
            }
            return switch (route.outcome()) {
                case DECISION, CONFIRMATION -> "提出する";
                case REPORT -> "市へ報告する";
                case NOTHING -> "決定不要として記録する";
            };
        }

        String explanation() {
            if (route == null) {
                return "";
            }
            return switch (route.outcome()) {
                case DECISION -> "支援決定の対象となる事業を含むため、市へ提出し、支援決定を受けます。";
                case CONFIRMATION -> "市の確認を受ける事業を含むため、市の担当者へ提出します。";
                case REPORT -> "支援決定の対象となる事業を含まないため、市へ報告します。報告した日から支援を始められます。";
                case NOTHING -> "直営のため市への報告はなく、市の決定・確認を受ける事業もありません。";
            };
        }
    }

    /** What the municipality calls a service that changes. */
    static String name(AmendmentSummary change, ServiceCode service) {
        return Stream.concat(change.after().lines().stream(), change.before().lines().stream())
                .filter(line -> service.equals(line.service()))
                .map(PlanSummary.Line::serviceName)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(service.value());
    }

    String path() {
        return "/cases/" + number + "/decision";
    }

    String dispatches() {
        return "/cases/" + number + "/dispatches";
    }

    boolean ready() {
        return plan != null && READY.contains(plan.status());
    }

    boolean amended() {
        return plan != null && plan.status() == PlanStatus.APPROVED_AMENDED;
    }
}
