package tsunagi.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;

/** 閲覧権限の付与. Upper modules write here who may see a case; the checks are all in {@link Access}. */
@Service
public class CaseGrants {
    private static final Duration BREAK_GLASS = Duration.ofHours(4);
    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 200;

    private final CaseGrantStore store;
    private final Access access;
    private final Clock clock;

    CaseGrants(CaseGrantStore store, Access access, Clock clock) {
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    /** A new case stands open to the staff of its office. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void register(CaseId caseId, CaseNumber number, PersonId person, OfficeId office) {
        store.register(caseId, number, person, office);
    }

    /** A member of the team sees the case although it is restricted, until the team changes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void admitToTeam(CaseId caseId, StaffId staff) {
        store.grant(caseId, GrantKind.TEAM, staff, clock.instant(), null, null);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void leaveTeam(CaseId caseId, StaffId staff) {
        store.end(caseId, GrantKind.TEAM, staff, clock.instant());
    }

    /** The city's officers see the case from now on: it is on an agenda, or was submitted to them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void admitMunicipality(CaseId caseId) {
        if (!store.municipalityAdmitted(caseId)) {
            store.grant(caseId, GrantKind.MUNICIPALITY, null, clock.instant(), null, null);
        }
    }

    /**
     * 引継ぎ — every case of an office belongs to its successor from now on. Nobody keeps a case by name: neither its team nor
     * who opened it with a reason.
     *
     * @return the cases that were moved
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<CaseId> handOver(OfficeId from, OfficeId to) {
        var moved = store.move(from, to);
        store.endPersonal(moved, clock.instant());
        return moved;
    }

    /** 統合 — the cases are those of another entry in the register from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pass(Collection<CaseId> cases, PersonId to) {
        store.pass(cases, to);
    }

    /** 閲覧制限 for several cases, from another module's entrance, which has checked that all of them are visible. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void restrict(Collection<CaseId> cases, boolean restricted) {
        cases.forEach(each -> store.restrict(each, restricted));
    }

    /** 閲覧制限 — open to the team and the chief only. */
    @Transactional
    public void restrict(CaseNumber number, boolean restricted) {
        store.restrict(access.enter(Permission.RESTRICT_CASE, number), restricted);
    }

    /** How many restricted cases of her own desk were opened with a reason during the last week; for the chief. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public int glassesBrokenThisWeek() {
        return Actor.current().may(Permission.VIEW_BREAK_GLASS)
                ? store.glassesBrokenSince(clock.instant().minus(A_WEEK))
                : 0;
    }

    /**
     * 緊急閲覧 — opens a restricted case of one's own desk for four hours; the chief sees it on her list.
     *
     * @throws Refusal when the reason is too short to mean anything, or too long to be a reason
     */
    @Transactional
    public Instant breakGlass(CaseNumber number, String reason) {
        String written = reason.strip();
        var caseId = access.breakGlass(number, written);
        if (written.length() < SHORTEST_REASON) {
            throw new Refusal("reason", "業務上の理由を5文字以上で入力してください");
        }
        if (written.length() > LONGEST_REASON) {
            throw new Refusal("reason", "理由は200文字以内で入力してください");
        }
        var until = clock.instant().plus(BREAK_GLASS);
        store.grant(caseId, GrantKind.BREAK_GLASS, Actor.current().staff(), clock.instant(), until, written);
        return until;
    }
}
