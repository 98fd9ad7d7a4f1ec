package tsunagi.practice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tsunagi.assessment.Assessments;
import tsunagi.assessment.Screening;
import tsunagi.assessment.ScreeningResult;
import tsunagi.assessment.Screenings;
import tsunagi.forms.Submission;
import tsunagi.kernel.BusinessCalendar;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.StaffId;
import tsunagi.plan.Agreement;
import tsunagi.plan.AmendmentEditing;
import tsunagi.plan.PlanAgreements;
import tsunagi.plan.PlanEditing;
import tsunagi.plan.PlanRow;
import tsunagi.plan.PlanSheet;
import tsunagi.plan.RenewedAgreement;
import tsunagi.tenancy.ServiceCode;

/** アセスメント、スクリーニング、プラン. */
@Component
@Profile("practice")
class PlanDesk {
    /** From the day of drafting to the first day of the plan: the conference and the decision lie between. */
    private static final int DAYS_UNTIL_START = 28;

    private static final int MONITORING_MONTHS = 2;

    private final Assessments assessments;
    private final Screenings screenings;
    private final PlanEditing plans;
    private final PlanAgreements agreements;
    private final AmendmentEditing amendments;

    PlanDesk(
            Assessments assessments,
            Screenings screenings,
            PlanEditing plans,
            PlanAgreements agreements,
            AmendmentEditing amendments) {
        this.assessments = assessments;
        this.screenings = screenings;
        this.plans = plans;
        this.agreements = agreements;
        this.amendments = amendments;
    }

    void assess(CaseNumber number, LocalDate on, AssessmentSketch sketch, StaffId author, boolean finalise) {
        assessments.save(number, Submission.of(0, sketch.answers(on, on, author)), finalise);
    }

    void screen(CaseNumber number, LocalDate on, ScreeningResult result, String reason) {
        screenings.decide(number, Screening.of(on, result, reason));
    }

    /** K2: to an organisation of the list of 様式2. */
    void screenReferral(CaseNumber number, LocalDate on, String organisation, String reason) {
        var referral = new Screening.Referral(List.of(organisation), null, null, null, null);
        screenings.decide(
                number, new Screening(on, ScreeningResult.REFERRAL, reason, referral, List.of(), null, null, false));
    }

    void draft(CaseNumber number, LocalDate on, int months, PlanSketch sketch, StaffId drafter) {
        LocalDate start = on.plusDays(DAYS_UNTIL_START);
        LocalDate end = start.plusMonths(months).minusDays(1);
        plans.begin(
                number,
                new PlanSheet(
                        sketch.sequence(),
                        on,
                        drafter,
                        false,
                        sketch.wishes(),
                        sketch.longTermGoal(),
                        sketch.considerations(),
                        sketch.aimsAtWork(),
                        start,
                        end,
                        YearMonth.from(start.plusMonths(MONITORING_MONTHS)),
                        null));
        var issues = sketch.issues().stream()
                .map(text -> new PlanRow.Issue(Identifiers.next(), 1, text))
                .toList();
        issues.forEach(issue -> plans.add(number, issue));
        sketch.goals()
                .forEach(goal -> plans.add(
                        number, new PlanRow.Goal(Identifiers.next(), 1, goal.text(), start.plusMonths(goal.months()))));
        UUID first = issues.getFirst().id();
        sketch.lines().forEach(line -> plans.add(number, row(line, first, start, end)));
    }

    private static PlanRow row(PlanSketch.Line line, UUID issue, LocalDate start, LocalDate end) {
        return new PlanRow.SupportLine(
                Identifiers.next(),
                1,
                issue,
                line.personDoes(),
                line.supporter(),
                line.support(),
                line.frequency(),
                line.service() == null ? null : new ServiceCode(line.service()),
                start,
                end,
                null);
    }

    void agree(CaseNumber number, LocalDate on, LocalDate evaluationOn) {
        agreements.agree(number, new Agreement(on, Agreement.Manner.SIGNED, evaluationOn));
    }

    /** プランの変更: one more line, agreed to on the same day. */
    void amend(CaseNumber number, LocalDate on, String reason, PlanSketch.Line line) {
        amendments.begin(number, reason);
        amendments.put(
                number,
                new PlanRow.SupportLine(
                        Identifiers.next(),
                        0,
                        null,
                        line.personDoes(),
                        line.supporter(),
                        line.support(),
                        line.frequency(),
                        line.service() == null ? null : new ServiceCode(line.service()),
                        on,
                        on.plusMonths(3),
                        null));
        amendments.agree(number, new RenewedAgreement(on, Agreement.Manner.SIGNED, on));
    }

    /** 評価の時期 of a plan drafted on that day. */
    static LocalDate evaluationOf(LocalDate draftedOn, int months) {
        return BusinessCalendar.national()
                .onOrAfter(draftedOn.plusDays(DAYS_UNTIL_START).plusMonths(months));
    }
}
