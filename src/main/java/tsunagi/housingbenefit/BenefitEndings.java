package tsunagi.housingbenefit;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.meanstest.RentBenefit;
import tsunagi.web.HttpProblem;

/** The entrance to 中断 and 中止 (規則12条2項, 14条2項, 15条) by the municipality, and to 常用就職届 at the desk. */
@Service
class BenefitEndings {
    private static final String CHANGED = "この画面を開いた後に、結果が変わりました。支給しなくなる月を確かめて、もう一度決定してください";

    private final Access access;
    private final CourseStore courses;
    private final EndExaminations examinations;
    private final EmploymentStore employments;
    private final EndingRecords records;
    private final Clock clock;

    BenefitEndings(
            Access access,
            CourseStore courses,
            EndExaminations examinations,
            EmploymentStore employments,
            EndingRecords records,
            Clock clock) {
        this.access = access;
        this.courses = courses;
        this.examinations = examinations;
        this.employments = employments;
        this.records = records;
        this.clock = clock;
    }

    /**
     * 中断決定.
     *
     * @throws Refusal for what the rules refuse, or when it isn't what was previewed
     */
    @Transactional
    void suspend(CaseNumber number, BenefitId id, SuspensionForm form) {
        var course = enter(Permission.DECIDE_HOUSING_BENEFIT, number, id);
        var read = form.read(LocalDate.now(clock));
        var ending = read.ending(course);
        requireShown(ending, form.shown());
        var made = course.next(read.illness().decidedOn(), read.reason());
        append(course, new BenefitDecision.Suspended(made, (RentBenefit.Suspended) ending.after()), ending);
    }

    /**
     * 中止決定.
     *
     * @throws Refusal for what the rules refuse, or when it isn't what was previewed
     */
    @Transactional
    void end(CaseNumber number, BenefitId id, EndingForm form) {
        var course = enter(Permission.DECIDE_HOUSING_BENEFIT, number, id);
        var read = form.read(LocalDate.now(clock));
        var ending = examinations.of(course, read.claim(), read.on());
        requireShown(ending, form.shown());
        String steps = ending.stepsInWords();
        var made = course.next(read.on(), steps.isEmpty() ? read.reason() : read.reason() + "\n" + steps);
        append(course, new BenefitDecision.Discontinued(made, (RentBenefit.Discontinued) ending.after()), ending);
    }

    /** 常用就職届. @throws Refusal with a reason for each field to put right */
    @Transactional
    void receive(CaseNumber number, BenefitId id, EmploymentForm form) {
        var course = enter(Permission.RECORD_DUTIES, number, id);
        var notice = form.read(LocalDate.now(clock));
        employments.add(course.id(), notice);
        records.received(course.caseId(), notice);
    }

    private void append(Course course, BenefitDecision decision, Ending ending) {
        courses.append(decision);
        records.decided(course, decision, ending);
    }

    /** Of two who decide at once the second waits here, and then meets the state that the first one left. */
    private Course enter(Permission permission, CaseNumber number, BenefitId id) {
        var caseId = access.enter(permission, number);
        var course = courses.lock(id);
        if (!course.caseId().equals(caseId)) {
            throw HttpProblem.notFound();
        }
        return course;
    }

    private static void requireShown(Ending ending, @Nullable String shown) {
        if (!ending.shown().equals(shown)) {
            throw new Refusal(CHANGED);
        }
    }
}
