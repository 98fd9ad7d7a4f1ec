package tsunagi.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.web.HttpProblem;

/** Fills the pages of the activities. Reading asks for access and is written down like writing. */
@Service
class BenefitDutyPages {
    private final Access access;
    private final CaseFiles cases;
    private final BenefitDutyStore store;
    private final DutyDeadlines deadlines;
    private final Clock clock;

    BenefitDutyPages(Access access, CaseFiles cases, BenefitDutyStore store, DutyDeadlines deadlines, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.store = store;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @param chosen null for the newest benefit of the case */
    @Transactional
    DutiesPage page(CaseNumber number, @Nullable BenefitId chosen) {
        var caseId = access.enter(Permission.VIEW_DUTIES, number);
        var benefits = store.ofCase(caseId);
        boolean mayRecord = Actor.current().may(Permission.RECORD_DUTIES);
        boolean mayDecide = Actor.current().may(Permission.DECIDE_HOUSING_BENEFIT);
        if (benefits.isEmpty() && chosen == null) {
            return new DutiesPage(cases.frame(caseId), benefits, null, mayRecord, mayDecide);
        }
        var benefit = chosen == null ? benefits.getFirst() : one(benefits, chosen);
        return new DutiesPage(cases.frame(caseId), benefits, months(caseId, benefit), mayRecord, mayDecide);
    }

    /** For a form about one benefit. */
    @Transactional
    DutyFormPage form(CaseNumber number, BenefitId benefitId) {
        var caseId = access.enter(Permission.RECORD_DUTIES, number);
        return new DutyFormPage(cases.frame(caseId), months(caseId, benefitId));
    }

    /**
     * What the paper shows of a month.
     *
     * @throws HttpProblem when the month isn't paid
     */
    @Transactional(propagation = Propagation.MANDATORY)
    FollowedMonths months(CaseId caseId, BenefitId benefitId) {
        return months(caseId, one(store.ofCase(caseId), benefitId));
    }

    private FollowedMonths months(CaseId caseId, FollowedBenefit benefit) {
        var standards = deadlines.standards();
        return new FollowedMonths(
                benefit,
                store.done(caseId, benefit, since(benefit, standards)),
                store.reports(benefit.id()),
                store.conditions(benefit.id()),
                standards,
                LocalDate.now(clock));
    }

    /** The first day that can count for the benefit. */
    static LocalDate since(FollowedBenefit benefit, DutyStandards standards) {
        return standards.days(YearMonth.from(benefit.appliedOn())).start();
    }

    private static FollowedBenefit one(List<FollowedBenefit> benefits, BenefitId id) {
        return benefits.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
    }
}
