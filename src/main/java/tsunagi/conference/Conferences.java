package tsunagi.conference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Refusal;
import tsunagi.person.Persons;
import tsunagi.web.ChangedMeanwhile;

/** 支援調整会議 — convening meetings and who attended; the plans on them are {@link Agenda}'s. */
@Service
public class Conferences {
    private static final int LISTED = 100;

    private final Access access;
    private final Convening convening;
    private final ConferenceStore store;
    private final AgendaStore agenda;
    private final Persons persons;

    Conferences(Access access, Convening convening, ConferenceStore store, AgendaStore agenda, Persons persons) {
        this.access = access;
        this.convening = convening;
        this.store = store;
        this.agenda = agenda;
        this.persons = persons;
    }

    @Transactional
    ConferencesPage list() {
        var actor = access.require(Permission.VIEW_CONFERENCE);
        var rows = store.list(convening.agencies(), LISTED);
        var today = convening.today();
        return ConferencesPage.of(rows, convening.rule(today), today, actor.may(Permission.HOLD_CONFERENCE));
    }

    /**
     * Convenes a meeting of the actor's agency; who was invited last time is invited again.
     *
     * @throws Refusal when the actor belongs to no desk
     */
    @Transactional
    public ConferenceId convene(ConferenceDetails details) {
        access.require(Permission.HOLD_CONFERENCE);
        var agency = convening.own();
        var id = ConferenceId.next();
        store.add(id, agency, details);
        store.lastInvited(agency, details.forum(), id).forEach(person -> store.invite(id, person));
        return id;
    }

    /**
     * Which kinds of meetings the desk convenes today.
     *
     * @param id a meeting that keeps its own kind, also when nobody holds it any more; null for a new one
     */
    @Transactional
    List<String> forums(@Nullable ConferenceId id) {
        access.require(Permission.HOLD_CONFERENCE);
        var own = id == null
                ? Stream.<String>of()
                : Stream.of(convening.conference(id).forum().name());
        return Stream.concat(convening.forums().stream(), own).distinct().toList();
    }

    /** For those who are about to change it. */
    @Transactional
    Conference conference(ConferenceId id) {
        access.require(Permission.HOLD_CONFERENCE);
        return convening.conference(id);
    }

    /**
     * Changes date, time, place or kind.
     *
     * @throws ChangedMeanwhile when somebody else has saved since the form was opened
     * @throws Refusal when an outcome stands and the day would move, or when the agenda has what only 支援調整会議 discusses
     */
    @Transactional
    public void change(ConferenceId id, long version, ConferenceDetails details) {
        access.require(Permission.HOLD_CONFERENCE);
        boolean moved = !convening.conference(id).heldOn().equals(details.heldOn());
        if (agenda.purposes(id).stream().anyMatch(purpose -> !details.forum().discusses(purpose))) {
            throw new Refusal("forum", "プランや評価が議題にある会議は、支援調整会議のままにしてください");
        }
        if (moved && agenda.hasOutcome(id)) {
            throw new Refusal("heldOn", "結果を記録した会議の開催日は変えられません");
        }
        if (!store.change(id, version, details)) {
            throw changed(convening.conference(id));
        }
    }

    private static ChangedMeanwhile changed(Conference stored) {
        return new ChangedMeanwhile(
                new ChangedMeanwhile.Saved(stored.changedBy(), stored.changedAt(), stored.version()),
                ConferenceForm.of(stored.details()).stored());
    }

    /** @return the key to {@link #tick} her by */
    @Transactional
    public UUID invite(ConferenceId id, Attendee.Person person) {
        access.require(Permission.HOLD_CONFERENCE);
        convening.conference(id);
        return store.invite(id, person);
    }

    /** Who is invited, and who of them came. */
    @Transactional
    public List<Attendee> attendees(ConferenceId id) {
        access.require(Permission.HOLD_CONFERENCE);
        convening.conference(id);
        return store.attendees(id);
    }

    /** Writes down who came; everybody else of the list did not. */
    @Transactional
    public void tick(ConferenceId id, Collection<UUID> attended) {
        access.require(Permission.HOLD_CONFERENCE);
        if (convening.conference(id).heldOn().isAfter(convening.today())) {
            throw new Refusal("attended", "出席は、開催日から記録できます");
        }
        store.tick(id, attended);
    }

    @Transactional
    public void moveUp(ConferenceId id, UUID item) {
        access.require(Permission.HOLD_CONFERENCE);
        convening.conference(id);
        agenda.moveUp(id, item);
    }

    @Transactional
    ConferencePage page(ConferenceId id) {
        access.require(Permission.VIEW_CONFERENCE);
        var conference = convening.conference(id);
        var rows = agenda.rows(id);
        access.shown(
                Permission.VIEW_CONFERENCE, rows.stream().map(AgendaRow::caseId).toList());
        Map<PersonId, String> names = persons
                .names(rows.stream().map(AgendaRow::person).toList())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().display()));
        return new ConferencePage(
                conference,
                store.attendees(id),
                rows,
                names,
                agenda.count(id) - rows.size(),
                convening.attendance(conference),
                !conference.heldOn().isAfter(convening.today()),
                Actor.current().may(Permission.HOLD_CONFERENCE));
    }
}
