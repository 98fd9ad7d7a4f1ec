package tsunagi.duties;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.meanstest.DutyKind;
import tsunagi.web.HttpProblem;

/**
 * The entrance to 支給中の活動: what the desk records of a recipient's months. Nothing here ends a payment; that is a decision of the
 * city.
 */
@Service
class BenefitDuties {
    private final Access access;
    private final BenefitDutyStore store;
    private final BenefitDutyPages pages;

    BenefitDuties(Access access, BenefitDutyStore store, BenefitDutyPages pages) {
        this.access = access;
        this.store = store;
        this.pages = pages;
    }

    /** @throws Refusal with a reason for each line to put right */
    @Transactional
    void record(CaseNumber number, BenefitId benefitId, ActsForm form) {
        var months = enter(number, benefitId);
        store.add(benefitId, form.read(months));
    }

    /**
     * 面談 of the 支援の記録 as activities. What a colleague has taken meanwhile stays as it is.
     *
     * @throws Refusal when nothing was chosen, or something that isn't offered
     */
    @Transactional
    void adopt(CaseNumber number, BenefitId benefitId, Collection<UUID> records) {
        var months = enter(number, benefitId);
        if (records.isEmpty()) {
            throw new Refusal("record", "面談として数える記録を選んでください");
        }
        var chosen = months.done().contacts().stream()
                .filter(contact -> records.contains(contact.record()))
                .map(contact -> new DutyAct(EntryId.next(), DutyKind.INTERVIEW, contact.on(), "", contact.record()))
                .toList();
        chosen.forEach(act -> refuseWhileIll(months.benefit(), act.on()));
        store.add(benefitId, chosen);
    }

    /** @throws Refusal when the month's report is here already, or no report of it is asked for */
    @Transactional
    void receive(CaseNumber number, BenefitId benefitId, YearMonth month, ReportForm form) {
        var months = enter(number, benefitId);
        var report = form.read(months, month);
        if (!store.add(report)) {
            throw new Refusal("%s分の報告は、すでに受け取っています".formatted(JapaneseDates.format(month)));
        }
    }

    /** @throws Refusal when there is nothing to confirm any more */
    @Transactional
    void confirm(CaseNumber number, BenefitId benefitId, YearMonth month) {
        enter(number, benefitId);
        if (!store.confirm(benefitId, month)) {
            throw new Refusal("%s分の報告は、ほかの職員が確認したか取り消したため、確認できません".formatted(JapaneseDates.format(month)));
        }
    }

    /**
     * @throws Refusal without a reason
     * @throws HttpProblem when a colleague took it back before
     */
    @Transactional
    void withdraw(CaseNumber number, BenefitId benefitId, EntryKind kind, EntryId id, WithdrawalForm form) {
        enter(number, benefitId);
        String reason = form.read();
        boolean withdrawn = switch (kind) {
            case ACT -> store.withdrawAct(benefitId, id, reason);
            case REPORT -> store.withdrawReport(benefitId, id, reason);
        };
        if (!withdrawn) {
            throw new HttpProblem(HttpStatus.CONFLICT, "取り消されています", "この記録は、ほかの職員がすでに取り消しました。一覧を開き直してください。");
        }
    }

    /** @throws Refusal where the ordinance knows no substitute, or beyond what the municipality's tables allow */
    @Transactional
    void judge(CaseNumber number, BenefitId benefitId, SubstitutionForm form) {
        var months = enter(number, benefitId);
        var judgement = form.read(months.benefit(), months.standards());
        int ordinal = months.conditions().judgements().size() + 1;
        if (!store.add(benefitId, judgement, ordinal)) {
            throw new Refusal("ほかの職員が同時に判断を記録しました。画面を開き直して、もう一度確かめてください");
        }
    }

    @Transactional
    void begin(CaseNumber number, BenefitId benefitId, BeginningForm form) {
        var months = enter(number, benefitId);
        store.add(benefitId, form.read(months));
    }

    private FollowedMonths enter(CaseNumber number, BenefitId benefitId) {
        CaseId caseId = access.enter(Permission.RECORD_DUTIES, number);
        return pages.months(caseId, benefitId);
    }

    static void refuseWhileIll(FollowedBenefit benefit, LocalDate on) {
        var since = benefit.unableSince();
        if (since != null && !on.isBefore(since)) {
            throw new Refusal("%sから中断しています。中断中は求職活動を求めません".formatted(JapaneseDates.format(since)));
        }
    }
}
