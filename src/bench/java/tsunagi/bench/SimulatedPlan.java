package tsunagi.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.bench.Life.Aim;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;
import tsunagi.plan.PlanRow;
import tsunagi.plan.PlanSheet;
import tsunagi.plan.PlanStatus;

/**
 * プラン of one プラン期, with everything that follows from its facts.
 *
 * @param facts those of its プラン期
 */
record SimulatedPlan(
        UUID id,
        int term,
        PlanSheet sheet,
        List<PlanRow.Issue> issues,
        List<PlanRow.Goal> goals,
        List<PlanRow.SupportLine> lines,
        Aim aim,
        List<CaseFact> facts) {
    private static final int DAYS_UNTIL_START = 28;
    private static final int MONITORING_MONTHS = 2;

    SimulatedPlan {
        issues = List.copyOf(issues);
        goals = List.copyOf(goals);
        lines = List.copyOf(lines);
        facts = List.copyOf(facts);
    }

    static List<SimulatedPlan> of(Life life, Crew crew, SplittableRandom random) {
        var plans = new ArrayList<SimulatedPlan>();
        for (int term = 1; term <= life.terms(); term++) {
            var drafted = life.inTerm(term, FactKind.PLAN_DRAFTED);
            if (drafted.isPresent()) {
                Aim aim = Objects.requireNonNull(life.aims().get(term));
                plans.add(of(drafted.get(), aim, life.ofTerm(term), crew, random));
            }
        }
        return plans;
    }

    private static SimulatedPlan of(
            CaseFact drafted, Aim aim, List<CaseFact> facts, Crew crew, SplittableRandom random) {
        LocalDate starts = drafted.on().plusDays(DAYS_UNTIL_START);
        LocalDate ends = starts.plusMonths(aim.months()).minusDays(1);
        var issue = new PlanRow.Issue(Ids.next(drafted.recordedAt(), random), 1, Words.one("issue", random));
        var lines = new ArrayList<PlanRow.SupportLine>();
        for (var service : aim.services()) {
            lines.add(new PlanRow.SupportLine(
                    Ids.next(drafted.recordedAt(), random),
                    1,
                    issue.id(),
                    Words.one("goal", random),
                    "くらしの相談窓口",
                    "月2回の面談で進み具合を確かめ、一緒に次の手を考える。",
                    "月2回",
                    service,
                    starts,
                    ends,
                    null));
        }
        var sheet = new PlanSheet(
                drafted.term() - 1,
                drafted.on(),
                crew.lead(),
                false,
                Words.one("wish", random),
                Words.one("wish", random),
                "体調に合わせて、連絡は午前中にする。",
                aim.employment(),
                starts,
                ends,
                YearMonth.from(starts.plusMonths(MONITORING_MONTHS)),
                null);
        UUID id = Ids.next(drafted.recordedAt(), random);
        return new SimulatedPlan(
                id, drafted.term(), sheet, List.of(issue), goals(drafted, starts, random), lines, aim, facts);
    }

    private static List<PlanRow.Goal> goals(CaseFact drafted, LocalDate starts, SplittableRandom random) {
        var goals = new ArrayList<PlanRow.Goal>();
        int count = 1 + random.nextInt(3);
        for (int number = 0; number < count; number++) {
            goals.add(new PlanRow.Goal(
                    Ids.next(drafted.recordedAt(), random),
                    1,
                    Words.one("goal", random),
                    starts.plusMonths(2 + random.nextInt(2))));
        }
        return goals;
    }

    /** 評価の時期: when the plan that was drafted on that day ends, not on a weekend. */
    static LocalDate evaluationOn(LocalDate draftedOn, int months) {
        LocalDate day = draftedOn.plusDays(DAYS_UNTIL_START).plusMonths(months);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Where the plan stands, from the last of its facts that moved it. */
    PlanStatus status() {
        CaseFact moved = moved();
        return switch (moved.kind()) {
            case PLAN_DRAFTED -> PlanStatus.DRAFT;
            case PLAN_AGREED -> wasReturned() ? PlanStatus.AGREED_AGAIN : PlanStatus.AGREED;
            case PLAN_ON_AGENDA -> PlanStatus.ON_AGENDA;
            case CONFERENCE_CONTINUED -> PlanStatus.CONTINUED;
            case CONFERENCE_APPROVED -> PlanStatus.APPROVED;
            case PLAN_SUBMITTED -> PlanStatus.SUBMITTED;
            case PLAN_RETURNED -> PlanStatus.RETURNED;
            case PLAN_DECIDED -> PlanStatus.DECIDED;
            case PLAN_CONFIRMED -> PlanStatus.CONFIRMED;
            case PLAN_REPORTED -> PlanStatus.REPORTED;
            case DECISION_NOT_NEEDED -> PlanStatus.NOT_NEEDED;
            default -> throw new IllegalStateException("moves no plan: " + moved.kind());
        };
    }

    /** The fact by which the plan came where it stands; that the city has read a report moves nothing. */
    CaseFact moved() {
        CaseFact moved = null;
        for (var fact : facts) {
            boolean afterReport = moved != null && moved.kind() == FactKind.PLAN_REPORTED;
            if (moves(fact.kind()) && !afterReport) {
                moved = fact;
            }
        }
        return Objects.requireNonNull(moved, "a plan without facts");
    }

    boolean wasReturned() {
        return last(FactKind.PLAN_RETURNED) != null;
    }

    /** The agreement that stands; null where the plan is open. */
    @Nullable
    CaseFact agreement() {
        var status = status();
        return status == PlanStatus.DRAFT || status == PlanStatus.RETURNED ? null : last(FactKind.PLAN_AGREED);
    }

    @Nullable
    CaseFact last(FactKind kind) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static boolean moves(FactKind kind) {
        return switch (kind) {
            case PLAN_DRAFTED, PLAN_AGREED, PLAN_ON_AGENDA, CONFERENCE_CONTINUED, CONFERENCE_APPROVED -> true;
            case PLAN_SUBMITTED, PLAN_RETURNED, PLAN_DECIDED, PLAN_CONFIRMED, PLAN_REPORTED, DECISION_NOT_NEEDED ->
                true;
            default -> false;
        };
    }
}
