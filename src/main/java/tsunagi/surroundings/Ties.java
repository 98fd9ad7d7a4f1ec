package tsunagi.surroundings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Refusal;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.ChangedMeanwhile.Saved;
import tsunagi.web.HttpProblem;

/** 周りとの間柄 of a case, written in one list. None is taken away: one that is over gets its last day. */
@Service
public class Ties {
    private final Access access;
    private final TieStore store;
    private final Clock clock;

    Ties(Access access, TieStore store, Clock clock) {
        this.access = access;
        this.store = store;
        this.clock = clock;
    }

    /**
     * A tie whose strength or direction is another one from a later day on ends the day before, and a new one begins.
     *
     * @param version of the ties as the list was read
     * @throws ChangedMeanwhile when they are others by now
     */
    @Transactional
    public void write(CaseNumber number, long version, List<TieEntry> list) {
        CaseId caseId = access.enter(Permission.EDIT_PERSON, number);
        Around stored = store.around(caseId);
        if (stored.version() != version) {
            throw changed(caseId);
        }
        for (TieEntry each : list) {
            Optional<UUID> id = Optional.ofNullable(each.id());
            if (id.isEmpty()) {
                store.add(caseId, each.tie().as(Identifiers.next()));
            } else {
                change(caseId, one(stored, id.get()), each.tie());
            }
        }
    }

    private void change(CaseId caseId, Tie stored, Tie told) {
        if (stored.isSame(told)) {
            return;
        }
        if (told.since() != null && stored.isContinuedBy(told)) {
            requireWritten(
                    caseId, store.change(caseId, stored.until(told.since().minusDays(1))));
            store.add(caseId, told.as(Identifiers.next()));
        } else {
            requireWritten(caseId, store.change(caseId, told.of(stored)));
        }
    }

    private void requireWritten(CaseId caseId, boolean written) {
        if (!written) {
            throw changed(caseId);
        }
    }

    private RuntimeException changed(CaseId caseId) {
        Around now = store.around(caseId);
        return store.lastChange(caseId)
                .<RuntimeException>map(last -> new ChangedMeanwhile(
                        new Saved(last.by(), last.at(), now.version()),
                        TiesForm.of(now, LocalDate.now(clock)).stored()))
                .orElseGet(() -> new Refusal("画面を開き直して入力してください"));
    }

    private static Tie one(Around stored, UUID id) {
        return stored.ties().stream()
                .filter(tie -> tie.id().equals(id))
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
    }
}
