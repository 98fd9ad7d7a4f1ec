package tsunagi.casepage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.access.StaffDirectory;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.casefile.StepNumber;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;

/** ケースの履歴・担当: what is done with a case at no particular step. */
@Service
public class CasePages {
    private final Access access;
    private final CaseFiles cases;
    private final StaffDirectory staff;
    private final FactWords words;
    private final WorkTraces traces;
    private final Clock clock;

    CasePages(Access access, CaseFiles cases, StaffDirectory staff, FactWords words, WorkTraces traces, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.staff = staff;
        this.words = words;
        this.traces = traces;
        this.clock = clock;
    }

    @Transactional
    HistoryPage history(CaseNumber number) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        var view = cases.view(caseId);
        boolean mayChange = Actor.current().may(Permission.TRIAGE);
        return new HistoryPage(
                view.frame(),
                lines(view.recorded()),
                traces.postponed().of(caseId),
                traces.handovers().of(caseId),
                mayChange);
    }

    /**
     * 担当を決める. Whoever joins a team sees the case even when it is restricted, so only the staff of its own desk may.
     *
     * @throws Refusal when she isn't of the desk
     */
    @Transactional
    public void assign(CaseNumber number, StaffId member, boolean lead) {
        cases.assign(access.enter(Permission.ASSIGN_TEAM, number), member, lead, LocalDate.now(clock));
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

    /** @throws Refusal when there is no such fact, when it is put right elsewhere, or without a reason */
    @Transactional
    public void voidFact(CaseNumber number, UUID fact, String reason) {
        var caseId = access.enter(Permission.TRIAGE, number);
        boolean elsewhere =
                cases.facts(caseId).stream().anyMatch(each -> each.id().equals(fact) && !Retraction.mayTakeBack(each));
        if (elsewhere) {
            throw new Refusal(Retraction.ELSEWHERE);
        }
        cases.voidFact(caseId, fact, reason);
    }

    private List<HistoryLine> lines(List<CaseFact> facts) {
        Map<StaffId, String> names = staff.names(facts.stream()
                .flatMap(fact -> Optional.ofNullable(fact.recordedBy()).stream())
                .toList());
        return HistoryLine.of(facts, names, words);
    }
}
