package tsunagi.plan;

import java.util.List;
import org.springframework.stereotype.Component;
import tsunagi.kernel.Refusal;

/** Writes a settled change into the plan in force, as its next revision. */
@Component
class AmendmentSettlement {
    private final PlanStore plans;
    private final PlanRowStore rows;
    private final PlanRevisions revisions;
    private final PlanRecords records;

    AmendmentSettlement(PlanStore plans, PlanRowStore rows, PlanRevisions revisions, PlanRecords records) {
        this.plans = plans;
        this.rows = rows;
        this.revisions = revisions;
        this.records = records;
    }

    void write(Amendment amendment, AmendmentState.Settled settled) {
        Plan plan = plans.find(amendment.plan()).orElseThrow();
        PlanContent after = amendment.after();
        boolean written = plans.update(plan.id(), plans.version(plan.id()), after.sheet());
        for (RowKind kind : RowKind.values()) {
            written &= write(plan, kind, amendment);
        }
        if (!written) {
            throw new Refusal("プランの内容がほかで変わっています。画面を開き直してください");
        }
        Plan amended = plan.amended(settled.agreement(), after);
        plans.move(amended);
        revisions.freeze(
                amended, PlanRevisions.Occasion.AGREED, settled.agreement().on());
        records.amended(amended, amendment, settled.on());
    }

    private boolean write(Plan plan, RowKind kind, Amendment amendment) {
        boolean written = true;
        List<PlanRow> stored = amendment.before().rows(kind).toList();
        for (PlanRow row : amendment.after().rows(kind).toList()) {
            PlanRow before = stored.stream()
                    .filter(each -> each.id().equals(row.id()))
                    .findFirst()
                    .orElse(null);
            if (before == null) {
                rows.insert(plan.id(), row);
            } else if (!before.equals(row)) {
                written &= rows.update(plan.id(), row.inVersion(before.version()));
            }
        }
        for (PlanRow row : stored) {
            if (amendment.after().find(kind, row.id()).isEmpty()) {
                written &= rows.remove(plan.id(), row);
            }
        }
        return written;
    }
}
