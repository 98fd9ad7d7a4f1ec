package tsunagi.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.CaseNotFound;
import tsunagi.access.CaseRestricted;
import tsunagi.access.Permission;
import tsunagi.access.StaffDirectory;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.HttpProblem;

/** 手入力の仕事: noted for oneself or a colleague of one's desk, done, and taken back. */
@Service
public class Tasks {
    private final Access access;
    private final TaskStore store;
    private final TaskChangeStore changes;
    private final StaffDirectory staff;
    private final CaseFiles cases;
    private final Clock clock;

    Tasks(Access access, TaskStore store, TaskChangeStore changes, StaffDirectory staff, CaseFiles cases, Clock clock) {
        this.access = access;
        this.store = store;
        this.changes = changes;
        this.staff = staff;
        this.cases = cases;
        this.clock = clock;
    }

    @Transactional
    TaskFormPage form() {
        access.require(Permission.PLAN_WORK);
        return blank();
    }

    /** @throws Refusal with one reason per field to put right */
    @Transactional
    public UUID add(TaskForm form) {
        access.require(Permission.PLAN_WORK);
        var task = read(form, blank());
        UUID id = Identifiers.next();
        store.add(id, task);
        return id;
    }

    /** What is put right, with what it said before. */
    @Transactional
    TaskFormPage form(UUID id) {
        access.require(Permission.PLAN_WORK);
        return page(stored(id));
    }

    /**
     * 仕事を直す. On another day it is put off no more; what it said before stays readable.
     *
     * @throws Refusal with one reason per field to put right
     * @throws ChangedMeanwhile when somebody else has saved since the form was opened
     */
    @Transactional
    public void change(UUID id, TaskForm form) {
        access.require(Permission.PLAN_WORK);
        var stored = stored(id);
        var page = page(stored);
        var task = read(form, page);
        long version = form.version() == null ? 0 : form.version();
        if (!changes.change(id, task, version)) {
            throw page.changed(stored);
        }
        String number =
                task.caseId() == null ? "" : cases.head(task.caseId()).number().value();
        String whose = staff.names(List.of(task.whose())).getOrDefault(task.whose(), "");
        TaskChange.between(stored, task, number, whose).forEach(each -> changes.note(id, each));
    }

    /** 済み; taken back by {@link #reopen}. */
    @Transactional
    public void done(UUID id) {
        access.require(Permission.PLAN_WORK);
        found(store.done(id, ids()));
    }

    @Transactional
    public void reopen(UUID id) {
        access.require(Permission.PLAN_WORK);
        found(store.reopen(id, ids()));
    }

    /** 取りやめる: it is nobody's work any more. */
    @Transactional
    public void withdraw(UUID id) {
        access.require(Permission.PLAN_WORK);
        found(store.withdraw(id, ids()));
    }

    /** For another entrance, which writes what is done into the audit log. */
    WorkTask open(DutyKey key) {
        access.require(Permission.PLAN_WORK);
        var task = store.open(UUID.fromString(key.subject()), ids()).orElseThrow(HttpProblem::notFound);
        if (!task.on().equals(key.due())) {
            throw HttpProblem.notFound();
        }
        return task;
    }

    private TaskFormPage blank() {
        return TaskFormPage.blank(LocalDate.now(clock), Actor.current().staff(), desk());
    }

    private StoredTask stored(UUID id) {
        return changes.find(id, ids()).orElseThrow(HttpProblem::notFound);
    }

    /** Who has it now may keep it, although she works elsewhere. */
    private TaskFormPage page(StoredTask stored) {
        var holder = new Colleague(stored.task().whose(), stored.whose());
        var people =
                Stream.concat(desk().stream(), Stream.of(holder)).distinct().toList();
        return new TaskFormPage(LocalDate.now(clock), Actor.current().staff(), people, stored, changes.of(stored.id()));
    }

    private WorkTask read(TaskForm form, TaskFormPage page) {
        var task = form.read(page, this::enter);
        if (task.caseId() != null && !maySee(task.caseId(), task.whose())) {
            throw new Refusal("whose", "このケースを見ることのできる職員を選んでください");
        }
        return task;
    }

    private CaseId enter(CaseNumber number) {
        try {
            return access.enter(Permission.PLAN_WORK, number);
        } catch (CaseNotFound | CaseRestricted closed) {
            throw new Refusal("この番号のケースは、見つからないか、開くことができません");
        }
    }

    /** A restricted case is open to its team only, another one to the whole desk. */
    private boolean maySee(CaseId caseId, StaffId whose) {
        if (whose.equals(Actor.current().staff())) {
            return true;
        }
        var head = cases.head(caseId);
        return cases.isOfDesk(head.office(), whose)
                && (!head.restricted()
                        || cases.team(caseId).stream()
                                .anyMatch(member -> member.staff().equals(whose)));
    }

    private List<Colleague> desk() {
        return staff.colleagues(Actor.current().offices());
    }

    private List<StaffId> ids() {
        return desk().stream().map(Colleague::id).toList();
    }

    private static void found(boolean changed) {
        if (!changed) {
            throw HttpProblem.notFound();
        }
    }
}
