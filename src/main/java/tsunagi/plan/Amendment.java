package tsunagi.plan;

import java.time.LocalDate;
import java.util.List;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.tenancy.PlanRoute;
import tsunagi.tenancy.ServiceCatalogue;

/**
 * プランの変更 (様式8 支援提供変更通知書) — a plan in force as it is to be changed; nobody sees the change in the plan before it is settled.
 *
 * @param reason 変更理由
 * @param before the plan as it was when the change was begun
 */
record Amendment(
        AmendmentId id,
        PlanId plan,
        CaseId caseId,
        String reason,
        PlanContent before,
        PlanContent after,
        AmendmentState state,
        long version) {

    /** The services that change for the municipality: added, ended, or with another period or provider. */
    List<ServiceChange> services() {
        return ServiceChange.between(before, after);
    }

    /** @throws Refusal unless it is being written */
    Amendment rewritten(PlanContent content) {
        writing("内容を変えること");
        return new Amendment(id, plan, caseId, reason, before, content, state, version);
    }

    /**
     * 本人の同意.
     *
     * @param route what the municipality's rules do with the services that change
     * @throws Refusal when nothing changes, or with every rule that the changed plan does not keep
     */
    Amendment agreed(
            RenewedAgreement agreement, PlanRoute.Outcome route, LocalDate inForceOn, ServiceCatalogue offered) {
        var writing = writing("本人の同意を記録すること");
        var refusals = new Refusals();
        refusals.unless(
                !before.unversioned().equals(after.unversioned()), null, "プランの内容がまだ変わっていません。変えるところを書いてから、同意を記録してください");
        CompletenessRule.allGaps(after, offered).forEach(gap -> refusals.add(null, gap.message()));
        refusals.unless(
                !agreement.on().isBefore(inForceOn),
                "agreedOn",
                "同意した日は、プランによる支援が始まった日（%s）以後の日付にしてください".formatted(JapaneseDates.format(inForceOn)));
        refusals.throwIfAny();
        boolean answered = switch (route) {
            case DECISION, CONFIRMATION -> true;
            case REPORT, NOTHING -> false;
        };
        boolean toTheCity = answered && !services().isEmpty();
        return in(toTheCity ? writing.awaitingCity(agreement) : writing.settled(agreement));
    }

    Amendment abandoned() {
        return in(writing("取りやめること").abandoned());
    }

    /** Opened again before it is sent. */
    Amendment reopened() {
        if (state instanceof AmendmentState.AwaitingCity awaiting) {
            return in(awaiting.rewritten());
        }
        throw stands("見直すこと");
    }

    Amendment submitted(LocalDate on) {
        if (state instanceof AmendmentState.AwaitingCity awaiting) {
            return in(awaiting.submitted(on));
        }
        throw stands("市へ提出すること");
    }

    Amendment answered(LocalDate on) {
        if (state instanceof AmendmentState.Submitted submitted) {
            return in(submitted.answered(on));
        }
        throw stands("市が答えること");
    }

    Amendment returned(Setback setback) {
        if (state instanceof AmendmentState.Submitted submitted) {
            return in(submitted.returned(setback));
        }
        throw stands("市から差し戻すこと");
    }

    private AmendmentState.Writing writing(String action) {
        if (state instanceof AmendmentState.Writing writing) {
            return writing;
        }
        throw stands(action);
    }

    private Refusal stands(String action) {
        return new Refusal("このプランの変更は「%s」です。%sはできません".formatted(state.status().label(), action));
    }

    private Amendment in(AmendmentState next) {
        return new Amendment(id, plan, caseId, reason, before, after, next, version);
    }
}
