package tsunagi.housingbenefit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Permission;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;

/** The entrance to the municipality's answers to applications for 住居確保給付金: 支給, 不支給, 差戻し. */
@Service
class BenefitDecisions {
    /** What stands on the form; a reason for anything else concerns the application as a whole. */
    private static final Set<String> FIELDS =
            Set.of("firstMonth", "needed", "neededEvidence", "decidedOn", "reason", "returnedOn", "returnText");

    private final ApplicationDoor door;
    private final ApplicationStore applications;
    private final CourseStore courses;
    private final Examinations examinations;
    private final BenefitDecisionRecords records;
    private final Clock clock;

    BenefitDecisions(
            ApplicationDoor door,
            ApplicationStore applications,
            CourseStore courses,
            Examinations examinations,
            BenefitDecisionRecords records,
            Clock clock) {
        this.door = door;
        this.applications = applications;
        this.courses = courses;
        this.examinations = examinations;
        this.records = records;
        this.clock = clock;
    }

    /**
     * 支給決定, 延長, 変更, 再開 or 不支給 of an application as it stands, by the tables of today.
     *
     * @throws ApplicationChanged when it was answered or taken back meanwhile
     * @throws Refusal with every obstacle, and for what the rules refuse
     */
    @Transactional
    BenefitDecisionId decide(ApplicationId id, DecidingForm form) {
        BenefitApplication application = door.enterToAnswer(Permission.DECIDE_HOUSING_BENEFIT, id, form.version());
        var read = form.read();
        requireDay("decidedOn", read.on(), application);
        Course course = courses.lock(application.benefit());
        var decision = decision(application, course, read, form);
        courses.append(decision);
        applications.state(application, ApplicationState.DECIDED, read.on(), "");
        records.decided(course, decision);
        return decision.made().id();
    }

    private BenefitDecision decision(
            BenefitApplication application, Course course, DecidingForm.Read read, DecidingForm form) {
        try {
            Examination examination = examinations.of(application, courses.ofCase(application.caseId()));
            if (!DecidingPage.shown(examination).equals(form.shown())) {
                throw new Refusal("この画面を開いた後に、算定の結果が変わりました。今の算定を確かめて、もう一度決定してください");
            }
            var made = course.next(read.on(), read.reason());
            if (read.answer() == DecisionAnswer.REFUSAL) {
                return examination.refused(made, read.terms());
            }
            return examination.granted(made, read.terms());
        } catch (Refusal refusal) {
            throw onForm(refusal);
        }
    }

    /**
     * 差戻し to the agency with its reason.
     *
     * @throws ApplicationChanged when it was answered or taken back meanwhile
     * @throws Refusal without a reason, or for a day that doesn't fit
     */
    @Transactional
    void giveBack(ApplicationId id, DecidingForm form) {
        BenefitApplication application = door.enterToAnswer(Permission.CHECK_HOUSING_BENEFIT, id, form.version());
        var returned = form.readReturn();
        requireDay("returnedOn", returned.on(), application);
        applications.state(application, ApplicationState.RETURNED, returned.on(), returned.reason());
        records.returned(application, returned.on(), returned.reason());
    }

    private void requireDay(String field, LocalDate on, BenefitApplication application) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refusal(field, "日付は今日までの日付にしてください");
        }
        if (on.isBefore(application.stateOn())) {
            throw new Refusal(field, "市へ送付された日（%s）以後の日付にしてください".formatted(JapaneseDates.format(application.stateOn())));
        }
    }

    private static Refusal onForm(Refusal refusal) {
        return new Refusal(refusal.reasons().stream()
                .map(reason -> reason.field() == null || FIELDS.contains(reason.field())
                        ? reason
                        : new Refusal.Reason(null, reason.message()))
                .toList());
    }
}
