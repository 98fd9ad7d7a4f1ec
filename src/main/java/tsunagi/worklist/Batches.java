package tsunagi.worklist;

import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.CaseRestricted;
import tsunagi.access.Permission;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Refusal;
import tsunagi.web.HttpProblem;

/** まとめての操作: each piece of work passes through the same entrance as a single one; all of them or none. */
@Service
public class Batches {
    static final int UNDO_SECONDS = 30;
    private static final String CHANGED_BEFORE = "選んだ仕事の中に、ほかの職員が先に済ませたか変えたものがあります。何も変更していません。今の一覧を確かめて、もう一度押してください";
    private static final String CHANGED_SINCE = "まとめて変更したあとに、ほかの職員が変えた仕事があります。1件ずつ元に戻してください";

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

    /** @throws Refusal when one of them says no or is there no longer, and then nothing is changed */
    @Transactional
    public UUID apply(BatchForm form) {
        access.require(Permission.PLAN_WORK);
        var batch = new BatchStore.Batch(form.chosenAction(), form.keys());
        each(batch, CHANGED_BEFORE, key -> {
            switch (batch.action()) {
                case POSTPONE -> postpone(key, form);
                case DONE -> done(key);
            }
        });
        UUID id = Identifiers.next();
        store.add(id, batch);
        return id;
    }

    /** @throws Refusal when thirty seconds have passed, or somebody has changed one of them since */
    @Transactional
    public void undo(UUID id) {
        access.require(Permission.PLAN_WORK);
        var batch = store.undo(id, UNDO_SECONDS)
                .orElseThrow(() -> new Refusal("%d秒を過ぎたため、まとめて元に戻せません。1件ずつ元に戻してください".formatted(UNDO_SECONDS)));
        each(batch, CHANGED_SINCE, key -> {
            switch (batch.action()) {
                case POSTPONE -> postponements.takeBack(key);
                case DONE -> tasks.reopen(task(key));
            }
        });
    }

    /** What a single page would answer with 404 is no error of who chose it from a list: a colleague was faster. */
    private static void each(BatchStore.Batch batch, String changed, Consumer<DutyKey> work) {
        try {
            batch.duties().forEach(work);
        } catch (HttpProblem | CaseRestricted gone) {
            throw new Refusal(changed);
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
