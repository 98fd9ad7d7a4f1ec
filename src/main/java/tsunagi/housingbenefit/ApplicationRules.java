package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.meanstest.ExtensionDeadline;
import tsunagi.meanstest.MonthlyDeadline;
import tsunagi.meanstest.RentBenefit;
import tsunagi.standards.DeadlineRule;
import tsunagi.standards.Standards;
import tsunagi.tenancy.Municipalities;

/** Whether something may be applied for now, by what was decided before. Whether it is granted is the municipality's to say. */
@Component
class ApplicationRules {
    private final ApplicationStore applications;
    private final CourseStore courses;
    private final Standards standards;
    private final Municipalities municipalities;

    ApplicationRules(
            ApplicationStore applications, CourseStore courses, Standards standards, Municipalities municipalities) {
        this.applications = applications;
        this.courses = courses;
        this.standards = standards;
        this.municipalities = municipalities;
    }

    /**
     * 支給申請: one at a time, and no rent beside a rent that is paid. The caller has locked the case.
     *
     * @throws Refusal while another one is open, or while rent is paid or suspended
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void requireFirst(CaseId caseId, Statement statement) {
        boolean rent = statement.type().isRent();
        applications.ofCase(caseId).stream()
                .filter(each -> each.kind() == ApplicationKind.FIRST
                        && each.state().isOpen()
                        && each.statement().type().isRent() == rent)
                .findFirst()
                .ifPresent(open -> {
                    throw new Refusal("%sに受け付けた支給申請があります（%s）。その申請に続けてください"
                            .formatted(
                                    JapaneseDates.format(open.receivedOn()),
                                    open.state().label()));
                });
        if (!rent) {
            return;
        }
        courses.ofCase(caseId).stream()
                .filter(course -> course.isRunningOn(statement.applicationDate()))
                .flatMap(course -> course.stateOn(statement.applicationDate()).stream())
                .findFirst()
                .ifPresent(running -> {
                    throw new Refusal(
                            "家賃相当額の支給（%s）が続いています。新しい支給申請ではなく、延長・変更・再開の申請を受け付けてください".formatted(running.label()));
                });
    }

    /**
     * 延長・変更・再開.
     *
     * @throws Refusal while another application is open, in a state that doesn't allow it, and too early or too late for 延長
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void requireLater(Course course, Occasion occasion, Statement statement) {
        List<BenefitApplication> all = applications.ofCase(course.caseId());
        if (all.stream()
                .anyMatch(each ->
                        each.benefit().equals(course.id()) && each.state().isOpen())) {
            throw new Refusal("この給付には、まだ市の回答がない申請があります。回答の後に受け付けてください");
        }
        LocalDate on = statement.applicationDate();
        RentBenefit state = course.stateOn(on).orElseThrow(() -> new Refusal("この給付は、まだ支給が決定されていません"));
        switch (occasion.kind()) {
            case FIRST -> throw new IllegalArgumentException("A benefit begins once");
            case EXTENSION -> requireExtension(state, on);
            case CHANGE -> requirePaid(state);
            case RESUMPTION -> requireSuspended(state, occasion);
        }
    }

    /** 規則12条1項ただし書: 支給期間中において, and until the day that the municipality sets. */
    private void requireExtension(RentBenefit state, LocalDate on) {
        if (!(state instanceof RentBenefit.Extendable extendable)) {
            throw new Refusal("今の状態（%s）からは延長できません".formatted(state.label()));
        }
        LocalDate opens = extendable.extensionOpens();
        LocalDate until = extensionUntil(extendable);
        if (on.isBefore(opens) || on.isAfter(until)) {
            throw new Refusal(
                    "applicationDate",
                    "延長を申請できるのは%sから%sまでです。期間を空けた延長はできません（規則12条1項）"
                            .formatted(JapaneseDates.format(opens), JapaneseDates.format(until)));
        }
    }

    /** 延長の申請期限 by the municipality's rule; none where nothing can be extended. */
    LocalDate extensionUntil(RentBenefit.Extendable benefit) {
        var rule = standards
                .own()
                .deadline(DeadlineRule.EXTENSION_DAY, benefit.lastMonth().atDay(1));
        var day = new MonthlyDeadline(Math.toIntExact(rule.value().requiredNumber()));
        return benefit.extensionDeadline(
                new ExtensionDeadline(day, municipalities.calendars().common()));
    }

    private static void requirePaid(RentBenefit state) {
        if (!(state instanceof RentBenefit.Paid)) {
            throw new Refusal("支給額を変更できるのは支給中だけです（今は%s）".formatted(state.label()));
        }
    }

    private static void requireSuspended(RentBenefit state, Occasion occasion) {
        if (!(state instanceof RentBenefit.Suspended suspended)) {
            throw new Refusal("再開できるのは中断中だけです（今は%s）".formatted(state.label()));
        }
        LocalDate metAgainOn = occasion.metAgainOn();
        if (metAgainOn != null && !metAgainOn.isAfter(suspended.illness().since())) {
            throw new Refusal("metAgainOn", "再び要件を満たした日は、求職活動ができなくなった日より後の日付にしてください");
        }
    }
}
