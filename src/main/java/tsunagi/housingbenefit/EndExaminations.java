package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tsunagi.kernel.Refusal;
import tsunagi.meanstest.EndFact;
import tsunagi.meanstest.EndRules;
import tsunagi.meanstest.IncomeThreshold;
import tsunagi.meanstest.Instruction;
import tsunagi.meanstest.MonthlyDeadline;
import tsunagi.meanstest.RegularEmployment;
import tsunagi.meanstest.Rent;
import tsunagi.meanstest.RentBenefit;
import tsunagi.meanstest.RentCap;
import tsunagi.meanstest.Step;
import tsunagi.meanstest.SuspensionReports;
import tsunagi.standards.DeadlineRule;
import tsunagi.standards.Standards;
import tsunagi.tenancy.Municipalities;

/** What the rules say to a claim that a payment ends (規則12条2項, 15条; 申請時確認書). Reads, and decides nothing. */
@Component
class EndExaminations {
    private final Standards standards;
    private final Municipalities municipalities;
    private final StatementStore statements;
    private final EmploymentStore employments;

    EndExaminations(
            Standards standards,
            Municipalities municipalities,
            StatementStore statements,
            EmploymentStore employments) {
        this.standards = standards;
        this.municipalities = municipalities;
        this.statements = statements;
        this.employments = employments;
    }

    /**
     * @param on 決定日
     * @throws Refusal while the rules don't let it end, with the field that says so
     */
    Ending of(Course course, EndClaim claim, LocalDate on) {
        var state = course.state().orElseThrow(() -> new Refusal("支給を決定した給付ではないため、中止できません"));
        return switch (state) {
            case RentBenefit.Paid paid -> ofPaid(course, paid, claim);
            case RentBenefit.Suspended suspended -> ofSuspended(course, suspended, claim, on);
            case RentBenefit.Ended _ -> throw new Refusal("すでに終わっている給付です");
        };
    }

    private Ending ofPaid(Course course, RentBenefit.Paid paid, EndClaim claim) {
        return switch (claim) {
            case EndClaim.Stated stated ->
                new Ending(paid, paid.discontinued(fact(stated), EndRules.usual()), List.of());
            case EndClaim.Instructed said ->
                new Ending(paid, paid.discontinued(disobeyed(said), EndRules.usual()), List.of());
            case EndClaim.Employed employed -> {
                var means = means(course, employed);
                var fact = means.employment().end(means.threshold(), means.cap());
                yield new Ending(paid, paid.discontinued(fact, EndRules.usual()), means.steps());
            }
            case EndClaim.Lapsed _, EndClaim.Unreported _ ->
                throw new Refusal("ground", "中断している給付ではないため、この理由では中止できません");
        };
    }

    private Ending ofSuspended(Course course, RentBenefit.Suspended suspended, EndClaim claim, LocalDate on) {
        RentBenefit.Discontinued after = switch (claim) {
            case EndClaim.Stated stated -> suspended.discontinued(fact(stated), EndRules.usual());
            case EndClaim.Instructed said -> suspended.discontinued(disobeyed(said), EndRules.usual());
            case EndClaim.Employed employed -> {
                var means = means(course, employed);
                yield suspended.discontinued(means.employment().end(means.threshold(), means.cap()), EndRules.usual());
            }
            case EndClaim.Lapsed lapsed -> suspended.lapsed(on, lapsed.counted());
            case EndClaim.Unreported _ -> suspended.discontinuedWithoutReport(reports(course), on);
        };
        List<Step> steps = claim instanceof EndClaim.Employed employed
                ? means(course, employed).steps()
                : List.of();
        return new Ending(suspended, after, steps);
    }

    private static EndFact fact(EndClaim.Stated stated) {
        return new EndFact(stated.ground(), stated.on(), stated.agreedMonth());
    }

    /** The page has one date for the fact of every ground, whatever the rule calls it. */
    private static EndFact disobeyed(EndClaim.Instructed said) {
        try {
            return new Instruction(said.givenOn(), said.confirmedOn(), said.justified()).end();
        } catch (Refusal refusal) {
            throw new Refusal(refusal.reasons().stream()
                    .map(reason ->
                            "confirmedOn".equals(reason.field()) ? new Refusal.Reason("on", reason.message()) : reason)
                    .toList());
        }
    }

    /** The person's income beside what it is measured by. */
    private record Means(RegularEmployment employment, IncomeThreshold threshold, RentCap cap) {
        List<Step> steps() {
            return employment.steps(threshold, cap);
        }
    }

    /** By the tables of the month in which the income was obtained, for the household of the last statement that was paid for. */
    private Means means(Course course, EndClaim.Employed employed) {
        var basis = course.lastPaid().orElseThrow(() -> new Refusal("支給を決定した給付ではないため、中止できません"));
        var statement = requireNonNull(statements
                .of(Set.of(basis.basis().statement()))
                .get(basis.basis().statement()));
        var household = standards
                .find(
                        statement.municipality(),
                        statement.householdSize(),
                        employed.incomeMonth().atDay(1))
                .orElseThrow(() -> new Refusal("基準額表に、申請の市町村がありません"));
        household.requireForDecision();
        return new Means(
                new RegularEmployment(
                        employed.startedOn(),
                        employed.contract(),
                        employed.incomeMonth(),
                        employed.ownIncome(),
                        new Rent(statement.rent())),
                new IncomeThreshold(requireNonNull(household.threshold()).tableValue()),
                new RentCap(requireNonNull(household.rentCap()).tableValue()));
    }

    private SuspensionReports reports(Course course) {
        var last = course.decisions().getLast().made().on();
        int day = Math.toIntExact(
                standards.own().deadline(DeadlineRule.REPORT_DAY, last).value().requiredNumber());
        return new SuspensionReports(
                employments.reportedMonths(course.id()),
                new MonthlyDeadline(day),
                municipalities.calendars().common());
    }
}
