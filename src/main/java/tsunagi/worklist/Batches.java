package tsunagi.worklist;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Refusal;

/** まとめての操作: each piece of work passes through the same entrance as a single one; all of them or none. */
@Service
public class Batches {
    static final int UNDO_SECONDS = 30;

    private final Access access;
    private final BatchStore store;
    private final Tasks tasks;
    private final Postponements postponements;

    Batches(Access access, BatchStore store, Tasks tasks, Postponements postponements) {
        this.access = access;
        this.store = store;
        this.tasks = tasks;
        this.postponements = postponements;
    }

    /** @throws Refusal when one of them says no, and then nothing is changed */
    @Transactional
    public UUID apply(BatchForm form) {
        access.require(Permission.PLAN_WORK);
        var batch = new BatchStore.Batch(form.chosenAction(), form.keys());
        for (DutyKey key : batch.duties()) {
            switch (batch.action()) {
                case POSTPONE -> postpone(key, form);
                case DONE -> done(key);
            }
        }
        UUID id = Identifiers.next();
        store.add(id, batch);
        return id;
    }

    /** @throws Refusal when thirty seconds have passed */
    @Transactional
    public void undo(UUID id) {
        access.require(Permission.PLAN_WORK);
        var batch = store.undo(id, UNDO_SECONDS)
                .orElseThrow(() -> new Refusal("%d秒を過ぎたため、まとめて元に戻せません。1件ずつ元に戻してください".formatted(UNDO_SECONDS)));
        for (DutyKey key : batch.duties()) {
            switch (batch.action()) {
                case POSTPONE -> postponements.takeBack(key);
                case DONE -> tasks.reopen(task(key));
            }
        }
    }

    private void postpone(DutyKey key, BatchForm form) {
        if (form.until().isBlank() && form.reason().isBlank()) {
            postponements.postponeByOneDay(key);
        } else {
            postponements.postpone(key, form.postponement());
        }
    }

    private void done(DutyKey key) {
        if (!key.isTask()) {
            throw new Refusal("済みにできるのは、手入力の仕事だけです。ほかの仕事は、記録や手続きをすると済みになります");
        }
        tasks.done(task(key));
    }

    private static UUID task(DutyKey key) {
        return UUID.fromString(key.subject());
    }
}
