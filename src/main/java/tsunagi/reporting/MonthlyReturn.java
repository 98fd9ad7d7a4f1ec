package tsunagi.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.PersonId;
import tsunagi.reporting.ReturnMaterial.MadePlan;
import tsunagi.reporting.ReturnMaterial.Outcome;
import tsunagi.tenancy.ServiceCode;

/**
 * 月報 — the rules of the national return (standard-forms §7.3), as pure functions over what happened. A number is the size
 * of the list of what it counts, so that it can always be opened.
 */
record MonthlyReturn(ReturnMaterial material) {
    /** One thing that a number counts. */
    record Counted(CaseId caseId, LocalDate on) {}

    /** What the column counts in the months from the first to the last, each month counted for itself. */
    List<Counted> counted(ReturnColumn column, YearMonth first, YearMonth last) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .flatMap(month -> counted(column, month))
                .toList();
    }

    private Stream<Counted> counted(ReturnColumn column, YearMonth month) {
        return switch (column) {
            case NEW_CONSULTATIONS ->
                material.receptions().stream()
                        .filter(reception -> in(month, reception.on()))
                        .map(reception -> new Counted(reception.caseId(), reception.on()));
            case PLANS -> plans(month, plan -> true);
            case EMPLOYMENT_TARGETS -> plans(month, MadePlan::aimsAtEmployment);
            case HOUSING_BENEFIT,
                    HOUSING_SUPPORT,
                    HOUSEHOLD_BUDGET,
                    WORK_PREPARATION,
                    WORK_TRAINING,
                    AGENCY_EMPLOYMENT_SUPPORT,
                    LIVELIHOOD_LOAN,
                    HELLO_WORK -> plans(month, plan -> names(plan, column.service()));
            case EMPLOYED -> outcomes(employed(month), outcome -> true);
            case EMPLOYED_TARGETS -> outcomes(employed(month), this::aimedAtEmployment);
            case INCREASED -> outcomes(increased(month), outcome -> true);
            case INCREASED_TARGETS -> outcomes(increased(month), this::aimedAtEmployment);
        };
    }

    private Stream<Counted> plans(YearMonth month, Predicate<MadePlan> wanted) {
        return material.plans().stream()
                .filter(plan -> in(month, plan.on()))
                .filter(wanted)
                .map(plan -> new Counted(plan.caseId(), plan.on()));
    }

    private static boolean names(MadePlan plan, @Nullable ServiceCode service) {
        return service != null && plan.services().contains(service);
    }

    private static Stream<Counted> outcomes(List<Outcome> outcomes, Predicate<Outcome> wanted) {
        return outcomes.stream().filter(wanted).map(outcome -> new Counted(outcome.caseId(), outcome.on()));
    }

    /** 就労者: each person once a month. */
    private List<Outcome> employed(YearMonth month) {
        return oncePerPerson(of(month, Outcome.Kind.EMPLOYED));
    }

    /** 増収者: each person once a month; who begins to work in the month is counted there and not here. */
    private List<Outcome> increased(YearMonth month) {
        Set<PersonId> employed = employed(month).stream().map(Outcome::person).collect(Collectors.toSet());
        return oncePerPerson(of(month, Outcome.Kind.INCREASED).filter(outcome -> !employed.contains(outcome.person())));
    }

    private Stream<Outcome> of(YearMonth month, Outcome.Kind kind) {
        return material.outcomes().stream()
                .filter(outcome -> outcome.kind() == kind)
                .filter(outcome -> in(month, outcome.on()));
    }

    private static List<Outcome> oncePerPerson(Stream<Outcome> outcomes) {
        Set<PersonId> seen = new HashSet<>();
        return outcomes.filter(outcome -> seen.add(outcome.person())).toList();
    }

    /** Whether the last plan made for the case up to the day of the outcome names employment as its goal. */
    private boolean aimedAtEmployment(Outcome outcome) {
        return material.plans().stream()
                .filter(plan -> plan.caseId().equals(outcome.caseId()))
                .filter(plan -> !plan.on().isAfter(outcome.on()))
                .max(Comparator.comparing(MadePlan::on))
                .map(MadePlan::aimsAtEmployment)
                .orElse(false);
    }

    private static boolean in(YearMonth month, LocalDate day) {
        return YearMonth.from(day).equals(month);
    }
}
