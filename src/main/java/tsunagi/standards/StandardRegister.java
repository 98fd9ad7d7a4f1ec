package tsunagi.standards;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tsunagi.database.Remembered;
import tsunagi.kernel.Period;
import tsunagi.tenancy.Municipalities;

/** The tables as the bound municipality sees them, and the one way to change its rows. */
@Component
class StandardRegister {
    private final Remembered<StandardTables> remembered = new Remembered<>();
    private final StandardStore store;
    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;

    StandardRegister(StandardStore store, Municipalities municipalities, ApplicationEventPublisher events) {
        this.store = store;
        this.municipalities = municipalities;
        this.events = events;
    }

    StandardTables tables() {
        return remembered.get(() -> tables(store.current()));
    }

    StandardTables knownAt(Instant instant) {
        return tables(store.knownAt(instant));
    }

    Optional<StandardRow> row(UUID id) {
        return ShippedStandards.TABLES.row(id).or(() -> store.find(id));
    }

    private StandardTables tables(List<StandardRow> own) {
        var municipality = municipalities.municipality();
        return new StandardTables(MunicipalityCode.of(municipality), municipality.name(), own);
    }

    /** From here on nobody else changes the tables until the transaction ends; read anew, since somebody may just have. */
    LocalStandards locked() {
        store.lock();
        return tables(store.current()).own();
    }

    /** What would become of the tables; nothing is changed. */
    List<StandardChange> preview(List<StandardRow> entered) {
        return changes(store.current(), entered);
    }

    /** @return what is different from now on, and on which days */
    List<StandardChange> enter(List<StandardRow> entered) {
        store.lock();
        List<StandardRow> before = store.current();
        List<StandardRow> own = before;
        for (StandardRow row : entered) {
            var entering = Entering.of(own, row);
            entering.superseded().forEach(store::supersede);
            entering.added().forEach(store::add);
            own = entering.applied(own);
        }
        return told(before, own);
    }

    /** Takes own rows back: what holds without them holds again. */
    List<StandardChange> withdraw(Collection<UUID> ids) {
        store.lock();
        List<StandardRow> before = store.current();
        ids.forEach(store::supersede);
        return told(
                before, before.stream().filter(row -> !ids.contains(row.id())).toList());
    }

    private List<StandardChange> changes(List<StandardRow> before, List<StandardRow> entered) {
        List<StandardRow> own = new ArrayList<>(before);
        for (StandardRow row : entered) {
            own = Entering.of(own, row).applied(own);
        }
        return StandardChange.between(tables(before).own(), tables(own).own());
    }

    private List<StandardChange> told(List<StandardRow> before, List<StandardRow> after) {
        var changes = StandardChange.between(tables(before).own(), tables(after).own());
        if (!changes.isEmpty()) {
            events.publishEvent(new StandardsChanged(changes));
        }
        return changes;
    }

    /** A row of the municipality's own, as it is about to be entered. */
    StandardRow own(StandardKey key, Period valid, StandardValue value, String source) {
        return Entering.row(key, municipalities.municipality().name(), valid, value, source);
    }
}
