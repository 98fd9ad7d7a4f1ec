package tsunagi.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.HttpProblem;

/** 支払の予定 of a case, and to whom its benefits are paid. */
@Service
class Payees {
    private final Access access;
    private final CaseFiles cases;
    private final ScheduleStore schedules;
    private final PayeeStore store;
    private final Clock clock;

    Payees(Access access, CaseFiles cases, ScheduleStore schedules, PayeeStore store, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.schedules = schedules;
        this.store = store;
        this.clock = clock;
    }

    /** Who pays opens it as the one who pays: what a restricted case was granted is paid as well. */
    @Transactional
    SchedulePage schedule(CaseNumber number) {
        boolean mayPay = Actor.current().may(Permission.PAY_HOUSING_BENEFIT);
        var caseId = access.enter(mayPay ? Permission.PAY_HOUSING_BENEFIT : Permission.VIEW_HOUSING_BENEFIT, number);
        return new SchedulePage(
                cases.frame(caseId),
                schedules.ofCase(caseId),
                mayPay,
                Actor.current().may(Permission.CLAIM_HOUSING_BENEFIT));
    }

    /** @throws HttpProblem 404 when the case has no such benefit, or the benefit no such share */
    @Transactional
    PayeePage page(CaseNumber number, BenefitId benefit, int share) {
        var caseId = access.enter(Permission.PAY_HOUSING_BENEFIT, number);
        return new PayeePage(cases.frame(caseId), open(caseId, benefit, share), share);
    }

    PayeeForm blank(PayeePage page) {
        var today = LocalDate.now(clock);
        return page.benefit()
                .latest(page.share())
                .map(now -> PayeeForm.of(now, today))
                .orElseGet(() ->
                        PayeeForm.blank(page.share(), today, page.benefit().moving() ? page.room() : null));
    }

    /**
     * 支払先を決める: a further version; what was paid by an earlier one stays as it was.
     *
     * @throws Refusal with one reason per field, or when somebody else has entered another version meanwhile
     */
    @Transactional
    void enter(CaseNumber number, BenefitId benefit, int share, PayeeForm form) {
        var caseId = access.enter(Permission.PAY_HOUSING_BENEFIT, number);
        store.lock(benefit);
        var schedule = open(caseId, benefit, share);
        var next = form.read(share, schedule.moving());
        String stands = schedule.latest(share).map(now -> now.id().toString()).orElse("");
        if (!stands.equals(Objects.requireNonNullElse(form.seen(), ""))) {
            throw new Refusal("入力している間に、ほかの職員が支払先を変えました。まだ保存していません。支払の予定で今の支払先を確かめてから、もう一度開いて入力してください");
        }
        schedule.accept(next);
        store.add(benefit, next);
    }

    private BenefitSchedule open(CaseId caseId, BenefitId benefit, int share) {
        return schedules.ofCase(caseId).stream()
                .filter(each -> each.benefit().equals(benefit))
                .filter(each -> share >= 1
                        && share <= Math.max(each.nextShare(), each.latest().size()))
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
    }
}
