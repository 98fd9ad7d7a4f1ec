package tsunagi.practice;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tsunagi.assessment.ScreeningResult;
import tsunagi.conference.Outcome;
import tsunagi.conference.Purpose;
import tsunagi.decision.SubmissionId;
import tsunagi.evaluation.ClosingReason;
import tsunagi.evaluation.FollowUpMethod;
import tsunagi.intake.TriageOutcome;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.StaffId;
import tsunagi.kernel.Yen;
import tsunagi.referral.ReferralMethod;
import tsunagi.services.Continuity;
import tsunagi.services.EmergencyKind;
import tsunagi.services.EmploymentForm;
import tsunagi.services.EmploymentOutcome;
import tsunagi.services.PreparationTrial;
import tsunagi.supportlog.SupportMethod;

/** The words in which a story tells what becomes of one case. */
final class PracticeCase {
    private final Narrator narrator;
    private final Desks desks;
    private final CaseNumber number;
    private @Nullable LocalDate evaluationOn;
    private ConferenceTable.@Nullable Item agendaItem;
    private @Nullable SubmissionId submission;

    PracticeCase(Narrator narrator, Desks desks, CaseNumber number) {
        this.narrator = narrator;
        this.desks = desks;
        this.number = number;
    }

    PracticeCase on(int businessDaysAgo) {
        narrator.on(businessDaysAgo);
        return this;
    }

    PracticeCase on(Meeting meeting) {
        narrator.on(meeting.ago);
        return this;
    }

    PracticeCase by(PracticeStaff clerk) {
        narrator.by(clerk);
        return this;
    }

    PracticeCase triagesInformation(String reason) {
        narrator.does(today -> desks.intake().triage(number, today, TriageOutcome.INFORMATION, reason));
        return this;
    }

    PracticeCase triagesApplication(String reason) {
        narrator.does(today -> desks.intake().triage(number, today, TriageOutcome.APPLICATION, reason));
        return this;
    }

    PracticeCase triagesReferral(String reason, PracticeResource to, ReferralMethod method, String information) {
        var told = new IntakeDesk.Told(method, information);
        narrator.does(today -> desks.intake().refer(number, today, reason, to, told));
        return this;
    }

    /** 法23条: to the office of 生活保護. */
    PracticeCase triagesToWelfare(String reason, String information) {
        return triagesReferral(reason, PracticeResource.WELFARE_OFFICE, ReferralMethod.INFORMATION, information);
    }

    PracticeCase arrived(String facts) {
        narrator.does(today -> {
            desks.intake().arrived(number, today);
            desks.records().note(number, today, SupportMethod.INQUIRY, staff(), facts);
        });
        return this;
    }

    PracticeCase applies() {
        narrator.does(today -> desks.intake().apply(number, today, null));
        return this;
    }

    PracticeCase appliesWithoutConsent(String reason) {
        narrator.does(today -> desks.intake().apply(number, today, reason));
        return this;
    }

    PracticeCase restricts() {
        narrator.doesAs(PracticeStaff.SHUNIN, today -> desks.intake().restrict(number));
        return this;
    }

    PracticeCase startsAssessment(AssessmentSketch sketch) {
        narrator.does(today -> desks.plan().assess(number, today, sketch, staff(), false));
        return this;
    }

    PracticeCase assesses(AssessmentSketch sketch) {
        narrator.does(today -> desks.plan().assess(number, today, sketch, staff(), true));
        return this;
    }

    PracticeCase screensForPlan(String reason) {
        narrator.does(today -> desks.plan().screen(number, today, ScreeningResult.PLAN, reason));
        return this;
    }

    PracticeCase screensConsentPending(String reason) {
        narrator.does(today -> desks.plan().screen(number, today, ScreeningResult.CONSENT_PENDING, reason));
        return this;
    }

    PracticeCase emergency(EmergencyKind kind, String text, PracticeResource provider) {
        narrator.does(today -> desks.records().emergency(number, today, kind, text, provider.displayName()));
        return this;
    }

    PracticeCase drafts(int months, PlanSketch sketch) {
        narrator.does(today -> {
            desks.plan().draft(number, today, months, sketch, staff());
            evaluationOn = PlanDesk.evaluationOf(today, months);
        });
        return this;
    }

    PracticeCase agrees() {
        narrator.does(today -> desks.plan().agree(number, today, told(evaluationOn)));
        return this;
    }

    PracticeCase proposes(Meeting meeting) {
        narrator.does(today -> agendaItem = desks.conference().propose(number, Purpose.PLAN, meeting));
        return this;
    }

    PracticeCase approved(String opinions) {
        narrator.doesAs(
                PracticeStaff.SHUNIN,
                today -> desks.conference().conclude(told(agendaItem), Outcome.APPROVED, opinions));
        return this;
    }

    PracticeCase continued(String opinions) {
        narrator.doesAs(
                PracticeStaff.SHUNIN,
                today -> desks.conference().conclude(told(agendaItem), Outcome.CONTINUED, opinions));
        return this;
    }

    PracticeCase submits(String note) {
        narrator.does(today -> submission = desks.city().submit(number, today, note));
        return this;
    }

    PracticeCase cityReturns(String reason) {
        narrator.doesAs(PracticeStaff.SHI_TANTOU, today -> desks.city().giveBack(told(submission), today, reason));
        return this;
    }

    PracticeCase cityConfirms() {
        narrator.doesAs(PracticeStaff.SHI_TANTOU, today -> desks.city().confirm(told(submission), today));
        return this;
    }

    /** The officer checks the requirements and confirms what needs no decision; the decider decides. */
    PracticeCase cityDecides(String basis) {
        narrator.doesAs(PracticeStaff.SHI_TANTOU, today -> desks.city().check(told(submission), today, basis));
        narrator.doesAs(PracticeStaff.SHI_KESSAI, today -> desks.city().decide(told(submission), today));
        return this;
    }

    PracticeCase notified() {
        narrator.doesAs(PracticeStaff.SHI_TANTOU, today -> desks.city().notifyPerson(told(submission), today));
        return this;
    }

    PracticeCase note(SupportMethod method, String facts) {
        narrator.does(today -> desks.records().note(number, today, method, staff(), facts));
        return this;
    }

    PracticeCase supports(SupportMethod method, String facts, String views) {
        var told = new RecordDesk.Told(facts, views);
        narrator.does(today -> desks.records().support(number, today, method, staff(), told));
        return this;
    }

    PracticeCase monitors(String facts, String views) {
        var told = new RecordDesk.Told(facts, views);
        narrator.does(today -> {
            LocalDate next = today.plusMonths(2);
            desks.records().monitor(number, today, told, next.isAfter(told(evaluationOn)) ? null : next);
        });
        return this;
    }

    /** プランの変更, agreed to on the same day; a decided service waits for the city then. */
    PracticeCase amends(String reason, PlanSketch.Line line) {
        narrator.does(today -> desks.plan().amend(number, today, reason, line));
        return this;
    }

    PracticeCase submitsAmendment() {
        narrator.does(today -> submission = desks.city().submitAmendment(number, today));
        return this;
    }

    /** 就労開始, with or without a plan. */
    PracticeCase startsToWork(String workplace, EmploymentForm form, Continuity continuity, long takeHome) {
        narrator.does(today -> desks.records()
                .outcome(number, new EmploymentOutcome.Started(today, workplace, form, continuity, Yen.of(takeHome))));
        return this;
    }

    /** 増収. */
    PracticeCase earnsMore(long before, long after) {
        narrator.does(today ->
                desks.records().outcome(number, new EmploymentOutcome.Increased(today, Yen.of(before), Yen.of(after))));
        return this;
    }

    /** 就労準備支援の体験利用, within the last days. */
    PracticeCase tries(String provider, int days, String text) {
        narrator.does(today -> desks.records()
                .trial(number, new PreparationTrial(today.minusDays(days + 1L), today, days, provider, text)));
        return this;
    }

    /** 様式6, finalised; the story says how it goes on from the day on which it is written. */
    PracticeCase evaluates(Function<LocalDate, EvaluationSketch> sketch) {
        narrator.does(today -> desks.evaluation().evaluate(number, today, sketch.apply(today), staff()));
        return this;
    }

    PracticeCase proposesEvaluation(Meeting meeting) {
        narrator.does(today -> agendaItem = desks.conference().propose(number, Purpose.EVALUATION, meeting));
        return this;
    }

    PracticeCase replans() {
        narrator.does(today -> desks.evaluation().replan(number));
        return this;
    }

    PracticeCase followsUp(FollowUpMethod method, String story) {
        narrator.does(today -> desks.evaluation().followUp(number, today, method, story));
        return this;
    }

    PracticeCase closes(ClosingReason reason, String note) {
        narrator.does(today -> desks.records().close(number, reason, note));
        return this;
    }

    private StaffId staff() {
        return narrator.actor().staff();
    }

    /** What an earlier sentence of the story has brought about. */
    private static <T> T told(@Nullable T earlier) {
        return Objects.requireNonNull(earlier, "the story is told in the wrong order");
    }
}
