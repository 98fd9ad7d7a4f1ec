package tsunagi.conference;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.Refusal;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.HttpProblem;

/** 協議 — what is written down at the meeting about one item, saved as often as one likes, and its outcome, once. */
@Service
class Deliberations {
    private final Access access;
    private final AgendaPages pages;
    private final MinutesStore store;
    private final Agenda agenda;
    private final Convening convening;
    private final ApplicationEventPublisher events;

    Deliberations(
            Access access,
            AgendaPages pages,
            MinutesStore store,
            Agenda agenda,
            Convening convening,
            ApplicationEventPublisher events) {
        this.access = access;
        this.pages = pages;
        this.store = store;
        this.agenda = agenda;
        this.convening = convening;
        this.events = events;
    }

    /**
     * Keeps what is written so far; nothing follows from it yet.
     *
     * @throws Refusal when the outcome stands, or a field has to be put right
     * @throws ChangedMeanwhile when somebody else has saved since the page was opened
     */
    @Transactional
    void write(ConferenceId id, UUID itemId, long version, MinutesForm form) {
        var item = enter(id, itemId);
        save(item, version, form);
    }

    /**
     * Writes down the outcome with everything that was said; what colleagues have taken on becomes work of theirs.
     *
     * @return a warning that the reader should know; null when there is none
     * @throws Refusal as {@link Agenda#conclude} does, or when a field has to be put right
     * @throws ChangedMeanwhile when somebody else has saved since the page was opened
     */
    @Transactional
    @Nullable
    String conclude(ConferenceId id, UUID itemId, long version, MinutesForm form) {
        var item = enter(id, itemId);
        var outcome = form.outcome().orElseThrow(() -> new Refusal("outcome", "結果を選んでください"));
        Minutes minutes = save(item, version, form);
        String warning = agenda.conclude(id, itemId, minutes.concluded(outcome));
        minutes.roles().forEach(role -> take(item, role));
        return warning;
    }

    private void take(AgendaItem item, AgreedRole role) {
        var staff = role.staff();
        LocalDate due = role.dueOn();
        if (staff != null && due != null) {
            events.publishEvent(new RoleTaken(item.caseId(), role.what(), due, staff));
        }
    }

    private Minutes save(AgendaItem item, long version, MinutesForm form) {
        var table = pages.table(item);
        Minutes minutes = form.minutes(table);
        if (!store.save(item.id(), version, minutes)) {
            var written = notes(item).written();
            throw new ChangedMeanwhile(
                    written.saved(), MinutesForm.of(written.minutes(), table).stored(table));
        }
        return minutes;
    }

    /**
     * 事前調整: asks an organisation before the meeting.
     *
     * @throws Refusal when the outcome stands, or a field has to be put right
     */
    @Transactional
    void ask(ConferenceId id, UUID itemId, CoordinationForm form) {
        store.ask(enter(id, itemId).id(), form.question(convening.today()));
    }

    /**
     * What the organisation said.
     *
     * @throws Refusal when it is answered already, or a field has to be put right
     */
    @Transactional
    void answer(ConferenceId id, UUID itemId, UUID coordination, CoordinationForm form) {
        var item = enter(id, itemId);
        var asked = notes(item).coordinations().stream()
                .filter(each -> each.id().equals(coordination))
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
        if (!store.answer(item.id(), coordination, form.answered(asked.askedOn(), convening.today()))) {
            throw new Refusal("ほかの職員が先に回答を記録しました。画面を開き直して確かめてください");
        }
    }

    private ItemNotes notes(AgendaItem item) {
        return store.of(item.id()).orElseThrow(HttpProblem::notFound);
    }

    /** An item without an outcome: afterwards nothing is written about it any more. */
    private AgendaItem enter(ConferenceId id, UUID itemId) {
        access.require(Permission.HOLD_CONFERENCE);
        var item = agenda.enter(id, itemId);
        if (item.state() instanceof AgendaState.Concluded) {
            throw new Refusal("この議題の結果は記録済みです。画面を開き直して確かめてください");
        }
        return item;
    }
}
