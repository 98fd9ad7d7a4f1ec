package tsunagi.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.CaseGrants;
import tsunagi.access.StaffDirectory;
import tsunagi.database.ReadOnce;
import tsunagi.database.WorkScope;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.FiscalYear;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;
import tsunagi.person.Persons;
import tsunagi.web.CaseFrame;

/**
 * 支援台帳. Upper modules open cases and append facts here, inside their own entrance method's transaction (which has
 * checked access); the stage follows by itself.
 */
@Service
public class CaseFiles {
    private final CaseFileStore store;
    private final CaseGrants grants;
    private final Persons persons;
    private final StaffDirectory staff;
    private final Clock clock;
    private final ReadOnce<CaseId, StoredCase> read = new ReadOnce<>();

    CaseFiles(CaseFileStore store, CaseGrants grants, Persons persons, StaffDirectory staff, Clock clock) {
        this.store = store;
        this.grants = grants;
        this.persons = persons;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Opens a case for a person; whoever receives the consultation leads it (主担当) until the chief decides otherwise.
     *
     * @throws Refusal when 受付日 lies in the future
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public OpenedCase open(NewCase entry) {
        refuseFuture("receivedOn", entry.receivedOn());
        var year = FiscalYear.of(entry.receivedOn());
        var opened = new OpenedCase(CaseId.next(), CaseNumber.of(year, store.nextNumber(year)));
        store.open(opened, entry, clock.instant());
        grants.register(opened.id(), opened.number(), entry.person(), entry.office());
        append(opened.id(), NewFact.of(FactKind.RECEIVED, entry.receivedOn()).onPaper(entry.heldOnPaper()));
        var staff = WorkScope.required().staff();
        if (staff != null) {
            join(opened.id(), staff, true, entry.receivedOn());
        }
        return opened;
    }

    /**
     * Appends a fact to the current プラン期 (a 再プラン begins the next) and computes the stage anew.
     *
     * @throws Refusal when the fact's day lies in the future
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Progress append(CaseId caseId, NewFact fact) {
        refuseFuture("on", fact.on());
        var before = factsUnderLock(caseId);
        int term = before.stream().mapToInt(CaseFact::term).max().orElse(1);
        int ofFact = fact.kind() == FactKind.REPLANNED ? term + 1 : term;
        return recorded(caseId, before, fact.entered(ofFact, null, clock.instant()));
    }

    /**
     * Takes a mistaken fact back; both stay readable in the history.
     *
     * @throws Refusal when there is no such standing fact, or no reason
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Progress voidFact(CaseId caseId, UUID mistaken, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("reason", "取り消す理由を入力してください");
        }
        var before = factsUnderLock(caseId);
        var fact = before.stream()
                .filter(candidate -> candidate.id().equals(mistaken) && candidate.voids() == null)
                .findFirst()
                .orElseThrow(() -> new Refusal("取り消す事実が見つかりません"));
        var voiding = NewFact.of(fact.kind(), today()).detail(reason.strip());
        return recorded(caseId, before, voiding.entered(fact.term(), mistaken, clock.instant()));
    }

    /** Every fact ever recorded, voided ones included, in the order of the case's life. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<CaseFact> facts(CaseId caseId) {
        return read(caseId).facts().stream().sorted(CaseFact.ORDER).toList();
    }

    /** The facts that are true now: voided ones and the lines that voided them are left out. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<CaseFact> standing(CaseId caseId) {
        return Facts.standing(read(caseId).facts()).facts();
    }

    /** The standing facts of each of the cases, for a list of visible ones. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Map<CaseId, List<CaseFact>> standing(Collection<CaseId> listed) {
        if (listed.isEmpty()) {
            return Map.of();
        }
        var standing = new HashMap<CaseId, List<CaseFact>>();
        store.facts(listed)
                .forEach((caseId, facts) ->
                        standing.put(caseId, Facts.standing(facts).facts()));
        return standing;
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Progress progress(CaseId caseId) {
        return Progress.of(read(caseId).facts(), today());
    }

    /** @throws Refusal while the case is closed or suspended */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public void requireNotEnded(CaseId caseId) {
        var stage = progress(caseId).stage();
        if (stage.ended()) {
            throw new Refusal("このケースは「%s」です。先へ進めるときは、ケースの「終結」の画面で再開または取り消します".formatted(stage.label()));
        }
    }

    /** 次回モニタリングの期限 of the plan in force. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<LocalDate> monitoringDue(CaseId caseId) {
        return Facts.standing(read(caseId).facts()).monitoringDue();
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<TeamMember> team(CaseId caseId) {
        return read(caseId).team();
    }

    /** Whether she works at the desk of the case: only such may be of its team, as the team sees a case although it is restricted. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public boolean isOfDesk(OfficeId desk, StaffId member) {
        return staff.colleagues(List.of(desk)).stream()
                .anyMatch(colleague -> colleague.id().equals(member));
    }

    /**
     * 担当を決める: the same for one case and for many.
     *
     * @param since her first day
     * @throws Refusal when she isn't of the case's desk
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void assign(CaseId caseId, StaffId member, boolean lead, LocalDate since) {
        if (!isOfDesk(head(caseId).office(), member)) {
            throw new Refusal("member", "担当は、このケースの窓口の職員から選んでください");
        }
        refuseFuture("since", since);
        join(caseId, member, lead, since);
    }

    /** Adds somebody to the team; a new 主担当 takes the place of the former one, who stays as 担当. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void join(CaseId caseId, StaffId staff, boolean lead, LocalDate since) {
        if (lead) {
            store.endLead(caseId);
        }
        store.join(caseId, staff, lead, since);
        read.forget(caseId);
        grants.admitToTeam(caseId, staff);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(CaseId caseId, StaffId staff) {
        store.leave(caseId, staff, today());
        read.forget(caseId);
        grants.leaveTeam(caseId, staff);
    }

    /**
     * 引継ぎ — every case of an office passes to its successor, whose chief decides who works on it.
     *
     * @return the cases that were moved
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<CaseId> handOver(OfficeId from, OfficeId to) {
        var moved = grants.handOver(from, to);
        store.move(moved, to, today());
        moved.forEach(read::forget);
        return moved;
    }

    /** 統合 — the cases are those of another entry in the register from now on; their numbers and contents stay. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pass(List<CaseId> cases, PersonId to) {
        grants.pass(cases, to);
        store.pass(cases, to);
        cases.forEach(read::forget);
    }

    /** The case read once, for a page that shows more of it than what stands around each page. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public CaseView view(CaseId caseId) {
        var stored = read(caseId);
        var person = persons.card(stored.head().person());
        return CaseView.of(stored.head(), person, stored.facts(), stored.team(), today());
    }

    /** 見出し: what stands around each page of the case; called by the entrance methods that fill those pages. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public CaseFrame frame(CaseId caseId) {
        return view(caseId).frame();
    }

    /** The cases of a person that the actor may open, the newest first. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<CaseGlance> visible(PersonId person) {
        return store.visible(person);
    }

    /** Whether the person of a case has no other. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public boolean alone(CaseId caseId) {
        return read(caseId).alone();
    }

    /** The other cases of the person of a case that the actor may open, the newest first. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<CaseGlance> others(CaseId caseId) {
        var stored = read(caseId);
        return stored.alone()
                ? List.of()
                : visible(stored.head().person()).stream()
                        .filter(each -> !each.id().equals(caseId))
                        .toList();
    }

    /** Whose case it is, since when and at which desk. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public CaseHead head(CaseId caseId) {
        return read(caseId).head();
    }

    private StoredCase read(CaseId caseId) {
        return read.get(caseId, store::read);
    }

    /** Read anew: whoever held the lock before may have added some. */
    private List<CaseFact> factsUnderLock(CaseId caseId) {
        store.lock(caseId);
        read.forget(caseId);
        return read(caseId).facts();
    }

    private Progress recorded(CaseId caseId, List<CaseFact> before, CaseFact fact) {
        var recorded = Stream.concat(before.stream(), Stream.of(fact)).toList();
        var projection = Projection.of(recorded, today());
        store.append(caseId, fact, projection);
        read.forget(caseId);
        return projection.progress();
    }

    private void refuseFuture(@Nullable String field, LocalDate day) {
        if (day.isAfter(today())) {
            throw new Refusal(field, "日付は今日までの日付にしてください");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
