package tsunagi.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;
import tsunagi.plan.PlanRow.SupportLine;

/** プランを変更する — the desk writes the change of a plan in force here, and records the person's renewed agreement. */
@Service
@Transactional
public class AmendmentEditing {
    private static final int LONGEST_REASON = 2_000;

    private final Access access;
    private final AmendmentStore store;
    private final PlanStore plans;
    private final Amendments amendments;
    private final Clock clock;

    AmendmentEditing(Access access, AmendmentStore store, PlanStore plans, Amendments amendments, Clock clock) {
        this.access = access;
        this.store = store;
        this.plans = plans;
        this.amendments = amendments;
        this.clock = clock;
    }

    /** @throws Refusal without a reason, while no plan is in force, or while another change is open */
    public void begin(CaseNumber number, String typedReason) {
        CaseId caseId = locked(number);
        String reason = Refusal.reading("reason", () -> TypedText.strip(typedReason, LONGEST_REASON));
        if (reason == null) {
            throw new Refusal("reason", "変更の理由を入力してください");
        }
        Plan plan = plans.current(caseId).orElseThrow(() -> new Refusal(PlanPages.NONE));
        if (!(plan.state() instanceof PlanState.InForce)) {
            throw new Refusal("このプランは「%s」です。変更は、支援が始まったプランについて行います"
                    .formatted(plan.status().label()));
        }
        if (store.open(caseId).isPresent()) {
            throw new Refusal("プランの変更をすでに始めています。画面を開き直してください");
        }
        var content = plan.content();
        store.insert(new Amendment(
                AmendmentId.next(), plan.id(), caseId, reason, content, content, AmendmentState.Writing.FIRST, 0));
    }

    /** @throws Refusal with everything that can't be read, or when somebody else saved since the form was opened */
    void save(CaseNumber number, TypedForm form) {
        var amendment = open(number);
        var sheet = amendment.after().sheet();
        var typed = new HashMap<>(SheetForm.of(sheet, null).typed());
        typed.putAll(form.typed());
        Long version = form.version();
        if (version == null || version != amendment.version()) {
            throw meanwhile();
        }
        save(amendment.rewritten(
                amendment.after().with(SheetForm.read(SheetForm.typed(typed), sheet.drafter(), today()))));
    }

    /** Adds a row, or saves it anew. */
    public void put(CaseNumber number, PlanRow row) {
        var amendment = open(number);
        var content = amendment.after();
        if (row instanceof SupportLine line && line.issue() != null && content.numberOf(line.issue()) == null) {
            throw new Refusal("issue", "この課題は取り除かれています。選び直してください");
        }
        boolean overtaken = content.find(row.kind(), row.id())
                .map(stored -> stored.version() != row.version())
                .orElse(false);
        if (overtaken) {
            throw meanwhile();
        }
        save(amendment.rewritten(content.with(row.inVersion(row.version() + 1))));
    }

    void remove(CaseNumber number, RowKind kind, UUID id) {
        var amendment = open(number);
        save(amendment.rewritten(amendment.after().without(kind, id)));
    }

    /**
     * 本人の同意: a small change is settled by it, a change of a decided service goes to the municipality.
     *
     * @throws Refusal with every rule that the changed plan does not keep
     */
    public void agree(CaseNumber number, RenewedAgreement agreement) {
        var amendment = open(number);
        if (agreement.on().isAfter(today())) {
            throw new Refusal("agreedOn", "同意した日は今日までの日付にしてください");
        }
        amendments.agreed(amendment, agreement);
    }

    /** Opened again, while it is not yet sent to the municipality. */
    void reopen(CaseNumber number) {
        save(open(number).reopened());
    }

    void abandon(CaseNumber number) {
        save(open(number).abandoned());
    }

    private Amendment open(CaseNumber number) {
        return store.open(locked(number)).orElseThrow(() -> new Refusal("プランの変更は始まっていません。画面を開き直してください"));
    }

    private CaseId locked(CaseNumber number) {
        var caseId = access.enter(Permission.EDIT_PLAN, number);
        plans.lock(caseId);
        return caseId;
    }

    private void save(Amendment amendment) {
        if (!store.save(amendment)) {
            throw meanwhile();
        }
    }

    private static Refusal meanwhile() {
        return new Refusal("ほかの職員が先に変更しました。新しい内容を確かめてから、もう一度操作してください");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
