package tsunagi.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Refusal;
import tsunagi.plan.PlanRow.Goal;
import tsunagi.plan.PlanRow.Issue;
import tsunagi.plan.PlanRow.SupportLine;
import tsunagi.web.ChangedMeanwhile;

/** プランを書く — the desk's screens write the plan through here, until the person agrees to it. */
@Service
@Transactional
public class PlanEditing {
    private final Access access;
    private final PlanStore store;
    private final PlanRowStore rows;
    private final PlanRoutes routes;
    private final CaseFiles cases;
    private final Clock clock;

    PlanEditing(Access access, PlanStore store, PlanRowStore rows, PlanRoutes routes, CaseFiles cases, Clock clock) {
        this.access = access;
        this.store = store;
        this.rows = rows;
        this.routes = routes;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Saves the text, complete or not; the first time it begins the plan of this プラン期, from the plan before if there is one.
     *
     * @throws ChangedMeanwhile when somebody else saved it since it was opened
     */
    void save(CaseNumber number, TypedForm form) {
        CaseId caseId = access.enter(Permission.EDIT_PLAN, number);
        store.lock(caseId);
        int term = cases.progress(caseId).term();
        Optional<Plan> current = store.current(caseId);
        if (current.isEmpty() || current.get().term() < term) {
            begin(caseId, term, current.orElse(null), form);
        } else {
            overwrite(current.get(), form);
        }
    }

    /**
     * Begins the plan of this プラン期 with what is known of its text, and without rows.
     *
     * @throws Refusal when it has been begun already
     */
    public void begin(CaseNumber number, PlanSheet sheet) {
        CaseId caseId = access.enter(Permission.EDIT_PLAN, number);
        store.lock(caseId);
        int term = cases.progress(caseId).term();
        if (store.current(caseId).filter(plan -> plan.term() >= term).isPresent()) {
            throw new Refusal("プランはもうあります。プランの画面を開いて書いてください");
        }
        begin(caseId, term, null, sheet);
    }

    /**
     * Begins the plan of a プラン期 that has just begun, with the text and the rows of the former plan to be written anew.
     *
     * @throws Refusal before a 再プラン was begun, and when its plan has been begun already
     */
    public void beginFromFormer(CaseNumber number) {
        CaseId caseId = access.enter(Permission.EDIT_PLAN, number);
        store.lock(caseId);
        int term = cases.progress(caseId).term();
        Plan former = store.current(caseId)
                .filter(plan -> plan.term() < term)
                .orElseThrow(() -> new Refusal("写すことのできる前のプランがありません"));
        PlanSheet sheet = former.sheet()
                .inSequence(
                        former.sheet().sequence() + 1, today(), Actor.current().staff());
        begin(caseId, term, former, sheet);
    }

    private void begin(CaseId caseId, int term, @Nullable Plan before, TypedForm form) {
        if (form.version() != null) {
            throw new Refusal("この画面は前のプラン期のものです。プランの画面を開き直してください");
        }
        begin(caseId, term, before, SheetForm.read(form, Actor.current().staff(), today()));
    }

    private void begin(CaseId caseId, int term, @Nullable Plan before, PlanSheet sheet) {
        PlanId id = store.insert(caseId, term, sheet);
        if (before != null) {
            copyRows(before.content(), id);
        }
        drafted(caseId, sheet, sheet.draftedOn());
    }

    private void overwrite(Plan plan, TypedForm form) {
        plan.requireEditable();
        Long version = form.version();
        var sheet = SheetForm.read(form, plan.sheet().drafter(), today());
        if (version == null || !store.update(plan.id(), version, sheet)) {
            throw new ChangedMeanwhile(
                    store.lastChange(plan.id()),
                    SheetForm.of(plan.sheet(), null).storedBeside(form, SheetForm.of(sheet, null)));
        }
    }

    /** The rows of the plan before, without its dates, which the person and the desk choose anew. */
    private void copyRows(PlanContent before, PlanId to) {
        var copies = new HashMap<UUID, UUID>();
        for (Issue issue : before.issues()) {
            UUID copy = Identifiers.next();
            copies.put(issue.id(), copy);
            rows.insertCopy(to, new Issue(copy, 1, issue.text()), issue.id());
        }
        before.goals()
                .forEach(goal -> rows.insertCopy(to, new Goal(Identifiers.next(), 1, goal.text(), null), goal.id()));
        for (SupportLine line : before.lines()) {
            UUID issue = line.issue();
            rows.insertCopy(
                    to,
                    new SupportLine(
                            Identifiers.next(),
                            1,
                            issue == null ? null : copies.get(issue),
                            line.personDoes(),
                            line.supporter(),
                            line.support(),
                            line.frequency(),
                            line.service(),
                            null,
                            null,
                            line.remarks()),
                    line.id());
        }
    }

    /** Adds a row at the end of its table. */
    public void add(CaseNumber number, PlanRow row) {
        Plan plan = editable(number);
        checkIssue(plan, row);
        rows.insert(plan.id(), row);
    }

    /**
     * Saves a row anew.
     *
     * @param typed what the row was read from
     * @throws ChangedMeanwhile when somebody else saved the row since it was opened
     */
    void change(CaseNumber number, PlanRow row, TypedForm typed) {
        Plan plan = editable(number);
        PlanRow stored = row(plan, row.kind(), row.id());
        checkIssue(plan, row);
        if (!rows.update(plan.id(), row)) {
            var offered = routes.catalogue(plan.sheet().draftedOn());
            throw new ChangedMeanwhile(
                    rows.lastChange(row.kind(), row.id()),
                    RowForm.of(stored, offered).storedBeside(typed, RowForm.of(row, offered)));
        }
    }

    /** @throws Refusal when somebody else changed the row since it was opened */
    void remove(CaseNumber number, RowKind kind, UUID id, long version) {
        Plan plan = editable(number);
        PlanRow stored = row(plan, kind, id);
        if (stored.version() != version || !rows.remove(plan.id(), stored)) {
            throw new Refusal("ほかの人がこの内容を変えました。新しい内容を確かめてから、もう一度取り除いてください");
        }
    }

    /** 見直す: the whole plan may be written again, and the person's agreement is renewed. */
    void revise(CaseNumber number) {
        Plan before = locked(number);
        store.move(before.revised());
        drafted(before.caseId(), before.sheet(), before.since());
    }

    private void drafted(CaseId caseId, PlanSheet sheet, LocalDate on) {
        cases.append(caseId, NewFact.of(FactKind.PLAN_DRAFTED, on).onPaper(sheet.heldOnPaper()));
    }

    private Plan editable(CaseNumber number) {
        Plan plan = locked(number);
        plan.requireEditable();
        return plan;
    }

    private Plan locked(CaseNumber number) {
        CaseId caseId = access.enter(Permission.EDIT_PLAN, number);
        store.lock(caseId);
        return store.current(caseId).orElseThrow(() -> new Refusal("プランはまだありません。先にプランを書いてください"));
    }

    private static PlanRow row(Plan plan, RowKind kind, UUID id) {
        return plan.content()
                .find(kind, id)
                .orElseThrow(() -> new Refusal("この%sは、ほかの人が取り除きました。必要なら、新しく追加してください".formatted(kind.label())));
    }

    private static void checkIssue(Plan plan, PlanRow row) {
        if (row instanceof SupportLine line
                && line.issue() != null
                && plan.content().numberOf(line.issue()) == null) {
            throw new Refusal("issue", "この課題は取り除かれています。選び直してください");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
