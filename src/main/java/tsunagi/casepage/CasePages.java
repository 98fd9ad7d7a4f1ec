package tsunagi.casepage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.access.StaffDirectory;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.casefile.StepNumber;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;
import tsunagi.person.Persons;

/** ケースの要約・履歴・担当: the pages of a case that belong to no step. */
@Service
public class CasePages {
    private static final int RECENT = 5;

    private final Access access;
    private final CaseFiles cases;
    private final Persons persons;
    private final StaffDirectory staff;
    private final Clock clock;

    CasePages(Access access, CaseFiles cases, Persons persons, StaffDirectory staff, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.persons = persons;
        this.staff = staff;
        this.clock = clock;
    }

    @Transactional
    SummaryPage summary(CaseNumber number) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        var head = cases.head(caseId);
        var history = history(caseId);
        var team = cases.team(caseId);
        var colleagues = Actor.current().may(Permission.ASSIGN_TEAM)
                ? staff.colleagues(List.of(head.office()))
                : List.<StaffDirectory.Colleague>of();
        return new SummaryPage(
                cases.frame(caseId),
                persons.card(head.person()),
                head,
                history.stream().limit(RECENT).toList(),
                team,
                colleagues,
                Actor.current().may(Permission.RESTRICT_CASE));
    }

    @Transactional
    HistoryPage history(CaseNumber number) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        return new HistoryPage(cases.frame(caseId), history(caseId), LocalDate.now(clock));
    }

    /**
     * 担当を決める.
     *
     * @throws Refusal when nobody was chosen
     */
    @Transactional
    public void assign(CaseNumber number, StaffId member, boolean lead) {
        var caseId = access.enter(Permission.ASSIGN_TEAM, number);
        cases.join(caseId, member, lead, LocalDate.now(clock));
    }

    @Transactional
    public void release(CaseNumber number, StaffId member) {
        cases.leave(access.enter(Permission.ASSIGN_TEAM, number), member);
    }

    /**
     * 手順を飛ばす — with a reason that stays readable (architecture §4: skips carry a reason).
     *
     * @throws Refusal when the reason is empty
     */
    @Transactional
    public void skip(CaseNumber number, StepNumber step, String reason) {
        var caseId = access.enter(Permission.TRIAGE, number);
        if (reason.isBlank()) {
            throw new Refusal("reason", "手順を飛ばす理由を入力してください");
        }
        var fact = NewFact.of(FactKind.STEP_SKIPPED, LocalDate.now(clock)).detail(step.name() + ":" + reason.strip());
        cases.append(caseId, fact);
    }

    /** @throws Refusal when there is no such fact, or no reason */
    @Transactional
    public void voidFact(CaseNumber number, UUID fact, String reason) {
        cases.voidFact(access.enter(Permission.TRIAGE, number), fact, reason);
    }

    private List<HistoryLine> history(CaseId caseId) {
        var facts = cases.facts(caseId);
        Map<StaffId, String> names = staff.names(facts.stream()
                .flatMap(fact -> java.util.Optional.ofNullable(fact.recordedBy()).stream())
                .toList());
        return HistoryLine.of(facts, names);
    }
}
