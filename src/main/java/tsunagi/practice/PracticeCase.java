package tsunagi.practice;

import java.time.LocalDate;
import java.util.List;
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
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.StaffId;
import tsunagi.referral.ReferralMethod;
import tsunagi.services.EmergencyKind;
import tsunagi.services.EmploymentOutcome;
import tsunagi.services.PreparationTrial;
import tsunagi.supportlog.NextAppointment;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportMethod;
import tsunagi.tenancy.YamlPlace;

/** What becomes of one case: each thing done by whom it falls to, on the day at which the story has arrived. */
final class PracticeCase {
    private final Narrator narrator;
    private final Desks desks;
    private final OfficeId office;
    private CaseNumber number;
    private int replans;
    private @Nullable LocalDate evaluationOn;
    private ConferenceTable.@Nullable Item agendaItem;
    private @Nullable SubmissionId submission;

    PracticeCase(Narrator narrator, Desks desks, CaseNumber number, OfficeId office) {
        this.narrator = narrator;
        this.desks = desks;
        this.number = number;
        this.office = office;
    }

    void on(int businessDaysAgo) {
        if (businessDaysAgo > narrator.ago()) {
            throw new IllegalStateException("%s goes back to day %d".formatted(number, businessDaysAgo));
        }
        narrator.on(businessDaysAgo);
    }

    void later(int businessDays) {
        narrator.on(narrator.ago() - businessDays);
    }

    void as(@Nullable PracticeStaff clerk, Runnable work) {
        narrator.as(clerk, work);
    }

    void triages(TriageOutcome outcome, String reason) {
        narrator.does(today -> desks.intake().triage(number, today, outcome, reason));
    }

    void refers(PracticeResource to, String reason, String information) {
        var told = new IntakeDesk.Told(ReferralMethod.INFORMATION, information);
        narrator.does(today -> desks.intake().refer(number, today, reason, to, told));
    }

    void arrived(String facts) {
        narrator.does(today -> {
            desks.intake().arrived(number, today);
            desks.records().write(number, SupportEntry.of(today, SupportMethod.INQUIRY, narrator.staff(), facts));
        });
    }

    void tellsOfHerFamily(YamlPlace members) {
        narrator.does(today -> desks.family().family(number, FamilySketch.family(members)));
    }

    void tellsOfThoseAround(YamlPlace around) {
        narrator.does(today -> desks.family().ties(number, FamilySketch.ties(around)));
    }

    /** @param refusal why she doesn't want her data shared; null when she agrees */
    void applies(@Nullable String refusal) {
        narrator.does(today -> desks.intake().apply(number, today, refusal));
    }

    void withdrawsConsent(String reason) {
        narrator.does(today -> desks.intake().withdrawConsent(number, today, reason));
    }

    void restricts() {
        narrator.doesAs(PracticeStaff.SHUNIN, today -> desks.team().restrict(number));
    }

    void joins(PracticeStaff colleague) {
        narrator.doesAs(PracticeStaff.SHUNIN, today -> desks.team().join(number, narrator.staff(colleague)));
    }

    void assesses(AssessmentSketch sketch, boolean finalise) {
        narrator.does(today -> desks.plan().assess(number, today, sketch, narrator.staff(), finalise));
    }

    void screens(ScreeningResult result, String reason) {
        narrator.does(today -> desks.plan().screen(number, today, result, reason));
    }

    void screensReferral(String organisation, String reason) {
        narrator.does(today -> desks.plan().screenReferral(number, today, organisation, reason));
    }

    void emergency(EmergencyKind kind, String text, PracticeResource provider) {
        narrator.does(today -> desks.records().emergency(number, today, kind, text, provider.displayName()));
    }

    void drafts(int months, PlanSketch sketch) {
        narrator.does(today -> {
            desks.plan().draft(number, today, months, sketch.afterReplans(replans), narrator.staff());
            evaluationOn = PlanDesk.evaluationOf(today, months);
        });
    }

    void agrees() {
        narrator.does(today -> desks.plan().agree(number, today, told(evaluationOn)));
    }

    /** Puts it before the next 支援調整会議. */
    void proposes(Purpose purpose) {
        Meeting next = Meeting.after(narrator.ago());
        narrator.does(today -> agendaItem = desks.conference().propose(number, purpose, next));
    }

    /** On the day of the meeting. */
    void concluded(Outcome outcome, String opinions) {
        on(told(agendaItem).meeting().ago());
        narrator.doesAs(
                PracticeStaff.SHUNIN, today -> desks.conference().conclude(told(agendaItem), outcome, opinions));
    }

    void submits(String note) {
        narrator.does(today -> submission = desks.city().submit(number, today, note));
    }

    void submitsAmendment() {
        narrator.does(today -> submission = desks.city().submitAmendment(number, today));
    }

    void cityReturns(String reason) {
        narrator.doesAs(PracticeStaff.SHI_TANTOU, today -> desks.city().giveBack(told(submission), today, reason));
    }

    void cityConfirms() {
        narrator.doesAs(PracticeStaff.SHI_TANTOU, today -> desks.city().confirm(told(submission), today));
    }

    /** The officer checks the requirements, the decider decides, and the person is notified. */
    void cityDecides(String basis) {
        narrator.doesAs(PracticeStaff.SHI_TANTOU, today -> desks.city().check(told(submission), today, basis));
        narrator.doesAs(PracticeStaff.SHI_KESSAI, today -> desks.city().decide(told(submission), today));
        narrator.doesAs(PracticeStaff.SHI_TANTOU, today -> desks.city().notifyPerson(told(submission), today));
    }

    /** A contact; what the staff think of it tells that support was given. */
    void meets(Contact contact) {
        meets(contact, contact.views() != null, null);
    }

    /** Contacts from now on until another day; the next one is agreed upon where people meet. */
    void meets(Diary diary) {
        int from = narrator.ago();
        for (int index = 0; index < diary.contacts().size(); index++) {
            on(diary.day(index, from));
            meets(diary.contacts().get(index), diary.support(), next(diary, index + 1, from));
        }
    }

    private @Nullable NextAppointment next(Diary diary, int index, int from) {
        String what = index < diary.contacts().size()
                ? diary.contacts().get(index).manner().appointment()
                : null;
        return what == null ? null : new NextAppointment(narrator.day(diary.day(index, from)), null, what);
    }

    private void meets(Contact contact, boolean support, @Nullable NextAppointment next) {
        narrator.as(
                contact.clerk(),
                () -> narrator.does(today -> desks.records()
                        .write(number, contact.entry(today, narrator.time(), staff(contact), support, next))));
    }

    private List<StaffId> staff(Contact contact) {
        var clerk = narrator.staff();
        return contact.with() == null ? List.of(clerk) : List.of(clerk, narrator.staff(contact.with()));
    }

    void monitors(String facts, String views) {
        var told = new RecordDesk.Told(facts, views);
        narrator.does(today -> {
            LocalDate next = today.plusMonths(2);
            desks.records().monitor(number, today, told, next.isAfter(told(evaluationOn)) ? null : next);
        });
    }

    /** プランの変更, agreed to on the same day; a decided service waits for the city then. */
    void amends(String reason, PlanSketch.Line line) {
        narrator.does(today -> desks.plan().amend(number, today, reason, line));
    }

    void reaches(Function<LocalDate, EmploymentOutcome> outcome) {
        narrator.does(today -> desks.records().outcome(number, outcome.apply(today)));
    }

    /** 就労準備支援の体験利用, within the last days. */
    void tries(String provider, int days, String text) {
        narrator.does(today -> desks.records()
                .trial(number, new PreparationTrial(today.minusDays(days + 1L), today, days, provider, text)));
    }

    /** 様式6, finalised. */
    void evaluates(YamlPlace sheet) {
        narrator.does(today -> desks.evaluation()
                .evaluate(number, today, EvaluationSketch.read(sheet, today, narrator::day), narrator.staff()));
    }

    void replans() {
        narrator.does(today -> desks.evaluation().replan(number));
        replans++;
    }

    void followsUp(FollowUpMethod method, String story) {
        narrator.does(today -> desks.evaluation().followUp(number, today, method, story));
    }

    void closes(ClosingReason reason, String note) {
        narrator.does(today -> desks.records().close(number, reason, note));
    }

    void resumes(String reason) {
        narrator.does(today -> desks.records().resume(number, reason));
    }

    /** The same person turns to the desk again, and has a new case from now on. */
    void returns(Call call) {
        narrator.does(today ->
                number = desks.intake().receiveAgain(number, call.reception(today, narrator.time()), call, office));
        replans = 0;
    }

    /** What an earlier sentence of the story has brought about. */
    private static <T> T told(@Nullable T earlier) {
        return Objects.requireNonNull(earlier, "the story is told in the wrong order");
    }
}
