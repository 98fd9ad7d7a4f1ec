package tsunagi.access;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.audit.AuditEntry;
import tsunagi.audit.AuditLog;
import tsunagi.web.HttpProblem;

/**
 * 支援会議の扉 (法9条). Whoever has no seat today is answered as at an address that doesn't exist, whatever her role, and the attempt is
 * kept. The policies of the conference's tables ask for the same seat, so that a forgotten call of this door shows nothing either.
 */
@Service
public class SupportConferenceDoor {
    private static final Permission ATTEND = Permission.ATTEND_SUPPORT_CONFERENCE;

    private final SupportConferenceSeatStore store;
    private final AuditLog audit;

    SupportConferenceDoor(SupportConferenceSeatStore store, AuditLog audit) {
        this.store = store;
        this.audit = audit;
    }

    /**
     * @param what is opened, as a word and an id; never a name
     * @return the member's own seat
     * @throws HttpProblem 404 for whoever has no seat today (audited)
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public OwnSeat enter(String what) {
        return enter(what, Channel.SCREEN);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public OwnSeat enter(String what, Channel channel) {
        var entry = AuditEntry.done(ATTEND.name(), channel.name());
        var seat = Actor.current().may(ATTEND, channel) ? store.own() : null;
        if (seat == null) {
            audit.recordRefusal(entry.refused("no seat"));
            throw HttpProblem.notFound();
        }
        audit.record(entry.because(what));
        return seat;
    }

    /**
     * For the register of members and pledges, which the 事務局 keeps.
     *
     * @throws HttpProblem 404 for whoever doesn't sit in the 事務局 today (audited)
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enterAsSecretariat(String what) {
        if (!enter(what).secretariat()) {
            audit.recordRefusal(
                    AuditEntry.done(ATTEND.name(), Channel.SCREEN.name()).refused("not of the secretariat"));
            throw HttpProblem.notFound();
        }
    }

    /** Gives a seat, or what has become of it; the caller has checked who may. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void seat(SupportConferenceSeat seat) {
        store.put(seat);
    }

    /** Who sits in the 事務局 today, by name; for whoever organises the conference. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> secretariat() {
        return store.secretariat();
    }

    /** Whose account may get a seat, by kana: those with a role of the desk or the city. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Colleague> eligible() {
        return store.eligible(ATTEND.roles(Channel.SCREEN));
    }
}
