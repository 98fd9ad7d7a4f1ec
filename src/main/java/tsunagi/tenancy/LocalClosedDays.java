package tsunagi.tenancy;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.kernel.Refusal;

/** The entrance to 独自の閉庁日. It holds no personal data; who may change it is asked by the screens above. */
@Component
public class LocalClosedDays {
    private final OrganisationStore organisations;
    private final LocalClosedDayStore store;

    LocalClosedDays(OrganisationStore organisations, LocalClosedDayStore store) {
        this.organisations = organisations;
        this.store = store;
    }

    /** The latest first. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<LocalClosedDay> all() {
        return store.all();
    }

    /** @throws Refusal when the same offices are closed on some of the days already */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(LocalClosedDay entry) {
        organisations.changed();
        var known = store.all();
        known.stream().filter(entry::repeats).findFirst().ifPresent(other -> {
            throw new Refusal("first", "同じ窓口の閉庁日「%s」と日が重なっています".formatted(other.name()));
        });
        var calendars = new BusinessCalendars(known);
        var calendar = entry.office() == null ? calendars.common() : calendars.of(entry.office());
        if (entry.days().noneMatch(calendar::isBusinessDay)) {
            throw new Refusal("first", "この日は、もともと閉庁日です");
        }
        store.add(entry);
    }

    /**
     * The offices are open on these days after all.
     *
     * @return false when there is no such entry any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean end(UUID id) {
        organisations.changed();
        return store.end(id);
    }
}
