package tsunagi.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.access.StaffDirectory;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;
import tsunagi.web.HttpProblem;

/** 休みと代行: one's own, and for the chief those of the desk. A substitute sees more work, never more cases. */
@Service
public class Absences {
    private final Access access;
    private final AbsenceStore store;
    private final StaffDirectory staff;
    private final Clock clock;

    Absences(Access access, AbsenceStore store, StaffDirectory staff, Clock clock) {
        this.access = access;
        this.store = store;
        this.staff = staff;
        this.clock = clock;
    }

    @Transactional
    AbsencesPage page() {
        var actor = access.require(Permission.VIEW_WORKLIST);
        var desk = desk();
        var today = LocalDate.now(clock);
        return new AbsencesPage(
                today, actor.staff(), desk, store.of(ids(desk), today), actor.may(Permission.LEAD_DESK));
    }

    /** @throws Refusal with one reason per field to put right */
    @Transactional
    public UUID enter(AbsenceForm form) {
        var actor = access.require(Permission.PLAN_WORK);
        var days = form.read(desk(), LocalDate.now(clock));
        if (!days.staff().equals(actor.staff()) && !actor.may(Permission.LEAD_DESK)) {
            throw new Refusal("staff", "ほかの職員の休みは、主任相談支援員が登録します");
        }
        UUID id = Identifiers.next();
        store.add(id, days);
        access.noted(Permission.PLAN_WORK, "休みと代行：%s〜%s".formatted(days.from(), days.until()));
        return id;
    }

    @Transactional
    public void end(UUID id) {
        var actor = access.require(Permission.PLAN_WORK);
        var whose = actor.may(Permission.LEAD_DESK) ? ids(desk()) : List.of(actor.staff());
        if (!store.end(id, whose)) {
            throw HttpProblem.notFound();
        }
    }

    private List<Colleague> desk() {
        return staff.colleagues(Actor.current().offices());
    }

    private static List<StaffId> ids(List<Colleague> desk) {
        return desk.stream().map(Colleague::id).toList();
    }
}
