package tsunagi.access;

import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.audit.AuditEntry;
import tsunagi.audit.AuditLog;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;

/**
 * 閲覧・操作の入口. The first line of each entrance method is one of these: it checks the permission and the case's
 * visibility and writes the audit line into the same transaction.
 */
@Service
public class Access {
    private final AccessStore store;
    private final AuditLog audit;

    Access(AccessStore store, AuditLog audit) {
        this.store = store;
        this.audit = audit;
    }

    /** For work that concerns no single case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Actor require(Permission permission) {
        return require(permission, Channel.SCREEN);
    }

    /**
     * Writes one more audit line, for work that its permission alone doesn't tell.
     *
     * @param what is done, never personal data of the people who are supported
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noted(Permission permission, String what) {
        noted(permission, Channel.SCREEN, what);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void noted(Permission permission, Channel channel, String what) {
        audit.record(AuditEntry.done(permission.name(), channel.name()).because(what));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Actor require(Permission permission, Channel channel) {
        var actor = permitted(permission, channel);
        audit.record(AuditEntry.done(permission.name(), channel.name()));
        return actor;
    }

    /**
     * For work on one case.
     *
     * @throws PermissionRefused when no role of the person has the permission (403, audited)
     * @throws CaseNotFound when there is no such case for this person (404, audited)
     * @throws CaseRestricted when the case is her own desk's but restricted (audited)
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseId enter(Permission permission, CaseNumber caseNumber) {
        return enter(permission, caseNumber, Channel.SCREEN);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public CaseId enter(Permission permission, CaseNumber caseNumber, Channel channel) {
        var door = opened(permission, caseNumber, channel);
        audit.record(AuditEntry.done(permission.name(), channel.name()).about(door.caseId(), door.person()));
        return door.caseId();
    }

    /**
     * For a picture on a page of the case, which was entered when the page was opened: the same check, and a line only when it
     * refuses. A line for each picture would say nothing more and hide the others.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseId within(Permission permission, CaseNumber caseNumber, Channel channel) {
        return opened(permission, caseNumber, channel).caseId();
    }

    private CaseDoor opened(Permission permission, CaseNumber caseNumber, Channel channel) {
        permitted(permission, channel);
        var entry = AuditEntry.done(permission.name(), channel.name());
        var door = store.door(caseNumber).orElse(null);
        if (door == null) {
            audit.recordRefusal(entry.refused("no such case"));
            throw new CaseNotFound();
        }
        var aboutCase = entry.about(door.caseId(), door.person());
        if (door.open() || (door.submitted() && permission.answersSubmissions())) {
            return door;
        }
        audit.recordRefusal(aboutCase.refused(door.ownDesk() ? "restricted" : "not visible"));
        if (door.ownDesk()) {
            throw new CaseRestricted(caseNumber);
        }
        throw new CaseNotFound();
    }

    /** For a restricted case of one's own desk, which is about to be opened with a reason. */
    @Transactional(propagation = Propagation.MANDATORY)
    CaseId breakGlass(CaseNumber caseNumber, String reason) {
        permitted(Permission.BREAK_GLASS, Channel.SCREEN);
        var entry = AuditEntry.done(Permission.BREAK_GLASS.name(), Channel.SCREEN.name());
        var door = store.door(caseNumber).filter(CaseDoor::hasGlass).orElse(null);
        if (door == null) {
            audit.recordRefusal(entry.refused("no such case"));
            throw new CaseNotFound();
        }
        audit.record(entry.about(door.caseId(), door.person()).because(reason));
        return door.caseId();
    }

    /** Writes one audit line with every person that a list, a search or an export has shown. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void shown(Permission permission, Collection<CaseId> cases) {
        shown(permission, cases, Channel.SCREEN);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void shown(Permission permission, Collection<CaseId> cases, Channel channel) {
        if (cases.isEmpty()) {
            return;
        }
        audit.record(AuditEntry.done(permission.name(), channel.name()).about(store.persons(cases)));
    }

    private Actor permitted(Permission permission, Channel channel) {
        var actor = Actor.current();
        if (!actor.may(permission, channel)) {
            audit.recordRefusal(
                    AuditEntry.done(permission.name(), channel.name()).refused("no permission"));
            throw new PermissionRefused(permission);
        }
        return actor;
    }
}
