package tsunagi.drafts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.kernel.StaffId;
import tsunagi.web.HttpProblem;
import tsunagi.web.Submissions;

/**
 * 書きかけ — what somebody has typed and not saved yet. Hers alone: row-level security shows it to nobody else, so there is no
 * permission to ask for, and no line in the audit log for each time that it is kept. What is saved ceases to be a draft in the
 * transaction that saves it (trigger {@code draft_saved}).
 */
@Service
public class Drafts {
    static final int MOST_OF_ONE_PERSON = 100;

    private final DraftStore store;
    private final Submissions submissions;
    private final Clock clock;

    Drafts(DraftStore store, Submissions submissions, Clock clock) {
        this.store = store;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** A draft in the list of its writer. */
    public record Listed(UUID token, String page, String title, Instant savedAt) {}

    /** Somebody writes on a page; the token is null unless it is the person at the keyboard. */
    public record Sighting(
            StaffId staff, @Nullable UUID token, @Nullable String page, Instant beganAt, Instant savedAt) {}

    /**
     * Keeps a form as it stands now.
     *
     * @return when it was kept
     * @throws HttpProblem when it is another person's or she has too many
     */
    @Transactional
    public Instant keep(Draft draft) {
        boolean late = submissions.isDone(draft.token(), draft.action());
        if (!late && !store.keep(draft, MOST_OF_ONE_PERSON)) {
            throw new HttpProblem(
                    HttpStatus.CONFLICT,
                    "下書きに保存できません",
                    "書きかけが%d件あります。「書きかけ」の画面で、要らないものを破棄してください。".formatted(MOST_OF_ONE_PERSON));
        }
        return clock.instant();
    }

    /** The forms of one page as they were kept; empty when they have been saved, discarded, or are another person's. */
    @Transactional(readOnly = true)
    public List<Draft> of(UUID token) {
        return store.of(token);
    }

    /** Who is writing on a page: oneself within seven days, others within the last minutes. */
    @Transactional(readOnly = true)
    public List<Sighting> at(String place) {
        return store.at(place);
    }

    @Transactional(readOnly = true)
    public List<Listed> mine() {
        return store.mine();
    }

    @Transactional
    public void discard(UUID token) {
        store.discard(token);
    }

    /** Takes away what nobody has gone on with for seven days; for the municipality's own housekeeping. */
    @Transactional
    public int end() {
        return store.end();
    }
}
