package tsunagi.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.database.Remembered;
import tsunagi.database.WorkScope;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.StaffId;

/** 職員名簿 — names for screens and papers, and the entry of new staff. */
@Service
public class StaffDirectory {
    private final StaffStore store;
    private final Accounts accounts;
    private final Remembered<StaffRoll> roll = new Remembered<>();

    StaffDirectory(StaffStore store, Accounts accounts) {
        this.store = store;
        this.accounts = accounts;
    }

    /** 職員 as shown in a choice. */
    public record Colleague(StaffId id, String name) {}

    /**
     * Who is to be entered.
     *
     * @param password the first password; unused when the login name already has an account
     */
    public record NewStaff(
            String loginName, String password, String name, String kana, Set<Role> roles, List<OfficeId> offices) {
        public NewStaff {
            roles = Set.copyOf(roles);
            offices = List.copyOf(offices);
        }

        /** Never the password. */
        @Override
        public String toString() {
            return "NewStaff[" + loginName + "]";
        }
    }

    /** Display names by id; ids unknown to this municipality are absent. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Map<StaffId, String> names(Collection<StaffId> staff) {
        return roll.get(store::roll).names(staff);
    }

    /** Everybody who ever worked in this municipality, by kana. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<Colleague> everybody() {
        return roll.get(store::roll).everybody();
    }

    /** Everybody who works at one of the offices, by kana. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<Colleague> colleagues(Collection<OfficeId> offices) {
        return roll.get(store::roll).workingAt(offices);
    }

    /**
     * Enters a staff member into the bound municipality; the caller has made sure that this may be done. Who works here
     * already stays as she is.
     */
    @Transactional
    public StaffId enrol(NewStaff staff, String municipalityName) {
        var account = accounts.open(staff.loginName(), staff.password());
        var known = store.withAccount(account);
        if (known.isPresent()) {
            return known.get();
        }
        var id = StaffId.next();
        store.add(id, account, staff);
        var municipality = WorkScope.required().municipality();
        accounts.join(account, new Membership(municipality.value(), id.value(), municipalityName));
        return id;
    }

    /** The person for whom a session works; empty when she has been disabled since. */
    @Transactional(readOnly = true)
    Optional<Arrival> working(StaffId staff, String place) {
        return store.working(WorkScope.required().municipality(), staff, place);
    }

    /** Whether she wants to see the cases that she opened last; who shares her machine with others may not. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public boolean seesRecentCases(StaffId staff) {
        return store.controls(staff).recentCases();
    }

    /** Whether somebody administers the bound municipality. */
    @Transactional(readOnly = true)
    boolean administered() {
        return store.administered();
    }

    @Transactional(readOnly = true)
    public Actor actor(StaffId staff) {
        return store.actor(WorkScope.required().municipality(), staff);
    }
}
