package tsunagi.phrases;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.database.Remembered;
import tsunagi.kernel.Refusal;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.HttpProblem;

/**
 * The entrance to 定型文. Upper modules offer the phrases in their own forms by {@link #offered()}: no personal data, so no
 * permission beside their own.
 */
@Service
public class Phrases {
    static final int MOST = 100;

    private final Access access;
    private final PhraseStore store;
    private final Remembered<List<Phrase>> all = new Remembered<>();

    Phrases(Access access, PhraseStore store) {
        this.access = access;
        this.store = store;
    }

    /** What whoever is at the keyboard may put into a text, by reading. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<Phrase> offered() {
        return Stream.concat(Stream.of(Phrase.HEADINGS), hers().filter(Phrase::active))
                .sorted(Comparator.comparing(Phrase::reading))
                .toList();
    }

    /** The text with the chosen phrase behind it; what was typed stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public String appended(@Nullable String typed, @Nullable String chosen) {
        String text = offered().stream()
                .filter(phrase -> phrase.id().toString().equals(chosen))
                .findFirst()
                .map(Phrase::text)
                .orElseThrow(() -> new Refusal("phrase", "定型文を選んでください"));
        return typed == null || typed.isBlank() ? text : typed + (typed.endsWith("\n") ? "" : "\n") + text;
    }

    @Transactional
    PhrasesPage list() {
        var actor = access.require(Permission.KEEP_PHRASES);
        var phrases = Stream.concat(Stream.of(Phrase.HEADINGS), hers()).toList();
        return new PhrasesPage(phrases, actor.may(Permission.EDIT_TOWN_PHRASES));
    }

    /** Whether a new phrase may be one of the whole municipality. */
    @Transactional
    boolean blank() {
        return access.require(Permission.KEEP_PHRASES).may(Permission.EDIT_TOWN_PHRASES);
    }

    @Transactional
    PhraseStore.Stored open(PhraseId id) {
        access.require(Permission.KEEP_PHRASES);
        return stored(id);
    }

    @Transactional
    void add(PhraseForm form) {
        var actor = access.require(form.forTown() ? Permission.EDIT_TOWN_PHRASES : Permission.KEEP_PHRASES);
        var phrase = form.read(PhraseId.next(), form.forTown() ? null : actor.staff());
        long kept = hers().filter(each -> each.active() && each.ofTown() == phrase.ofTown())
                .count();
        if (kept >= MOST) {
            throw new Refusal("定型文は%d件までです。使わないものを「使わない」にしてください".formatted(MOST));
        }
        store.add(phrase);
    }

    /** @throws ChangedMeanwhile when somebody else has saved since the form was opened */
    @Transactional
    void change(PhraseId id, PhraseForm form) {
        access.require(Permission.KEEP_PHRASES);
        var stored = stored(id);
        if (!store.change(form.read(id, stored.phrase().owner()), form.shownVersion())) {
            var meanwhile = stored(id);
            throw new ChangedMeanwhile(
                    meanwhile.saved(),
                    PhraseForm.of(meanwhile.phrase(), meanwhile.saved().version())
                            .stored());
        }
    }

    private Stream<Phrase> hers() {
        var staff = Actor.current().staff();
        return all.get(store::all).stream().filter(phrase -> phrase.isFor(staff));
    }

    /** One's own, or with the right to it one of the municipality; another person's is none. */
    private PhraseStore.Stored stored(PhraseId id) {
        var actor = Actor.current();
        return store.find(id)
                .filter(found -> found.phrase().ofTown()
                        ? actor.may(Permission.EDIT_TOWN_PHRASES)
                        : found.phrase().isFor(actor.staff()))
                .orElseThrow(HttpProblem::notFound);
    }
}
