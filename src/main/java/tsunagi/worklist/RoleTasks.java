package tsunagi.worklist;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.conference.RoleTaken;
import tsunagi.kernel.Identifiers;

/** 役割分担 → 仕事: what a colleague has taken on at a meeting stands in her 今日の仕事, in the transaction of the outcome. */
@Component
class RoleTasks {
    private final TaskStore store;

    RoleTasks(TaskStore store) {
        this.store = store;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void taken(RoleTaken role) {
        store.add(
                Identifiers.next(),
                new WorkTask("会議で決まった役割：" + role.what(), role.dueOn(), null, role.caseId(), role.staff()));
    }
}
