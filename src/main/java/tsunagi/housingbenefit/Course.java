package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.PaidMonths;
import tsunagi.meanstest.RentBenefit;

/**
 * 給付の経過 — a benefit with everything that was decided of it.
 *
 * @param decisions oldest first
 */
record Course(BenefitId id, CaseId caseId, BenefitKind kind, List<BenefitDecision> decisions) {
    Course {
        requireNonNull(kind, "kind is null");
        decisions = List.copyOf(decisions);
    }

    /** After the last decision; empty before the first grant, and for a move. */
    Optional<RentBenefit> state() {
        return decisions.stream().flatMap(decision -> decision.state().stream()).reduce((before, after) -> after);
    }

    /** As {@link #state}, 満了 once the last month is over, which nobody decides. */
    Optional<RentBenefit> stateOn(LocalDate day) {
        return state().map(state -> state instanceof RentBenefit.Paid paid
                        && day.isAfter(paid.lastMonth().atEndOfMonth())
                ? paid.completed(day)
                : state);
    }

    /** 支給中 or 中断中: another rent benefit can't begin beside it. */
    boolean isRunningOn(LocalDate day) {
        return stateOn(day)
                .filter(state -> !(state instanceof RentBenefit.Ended))
                .isPresent();
    }

    /** As decided so far, those to come included; none for a move. */
    PaidMonths months() {
        return state().map(RentBenefit::months).orElse(PaidMonths.NONE);
    }

    /**
     * 家賃相当額 of this month: what the last decision says whose amount has begun by then.
     *
     * @throws Refusal when the month is not paid
     */
    Yen amountOf(YearMonth month) {
        months().numberOf(month);
        return paid().filter(paid -> !paid.from().isAfter(month))
                .reduce((before, after) -> after)
                .map(BenefitDecision.Paid::amount)
                .orElseThrow(() -> new IllegalStateException("paid without an amount: " + id + " " + month));
    }

    /** By which the present amount was decided; empty before the first grant. */
    Optional<BenefitDecision.Paid> lastPaid() {
        return paid().reduce((before, after) -> after);
    }

    private Stream<BenefitDecision.Paid> paid() {
        return decisions.stream().filter(BenefitDecision.Paid.class::isInstance).map(BenefitDecision.Paid.class::cast);
    }

    /** The head of the next decision. @throws Refusal for a day before the last one */
    BenefitDecision.Made next(LocalDate on, String reason) {
        if (!decisions.isEmpty()) {
            LocalDate last = decisions.getLast().made().on();
            if (on.isBefore(last)) {
                throw new Refusal("decidedOn", "決定日は、前の決定（%s）以後の日付にしてください".formatted(JapaneseDates.format(last)));
            }
        }
        return new BenefitDecision.Made(BenefitDecisionId.next(), id, decisions.size() + 1, on, reason);
    }

    Optional<BenefitDecision.Answer> answerTo(ApplicationId application) {
        return decisions.stream()
                .filter(BenefitDecision.Answer.class::isInstance)
                .map(BenefitDecision.Answer.class::cast)
                .filter(answer -> answer.basis().application().equals(application))
                .findFirst();
    }
}
