package tsunagi.plan;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.plan.PlanState.Consented;
import tsunagi.plan.PlanState.Editable;
import tsunagi.plan.PlanState.ForConference;
import tsunagi.plan.PlanState.ForMunicipality;
import tsunagi.plan.PlanState.OnAgenda;
import tsunagi.plan.PlanState.Revisable;
import tsunagi.plan.PlanState.Submitted;
import tsunagi.tenancy.ServiceCatalogue;

/**
 * プラン (様式5). Each move gives the plan in its next state, or refuses by saying where the plan stands.
 *
 * @param term プラン期 of the case
 * @param revision from 1, one more each time the whole plan is revised
 */
record Plan(PlanId id, CaseId caseId, int term, int revision, PlanState state, PlanContent content) {

    PlanStatus status() {
        return state.status();
    }

    boolean editable() {
        return state instanceof Editable;
    }

    PlanSheet sheet() {
        return content.sheet();
    }

    /** The 差戻し that is not yet dealt with. */
    @Nullable
    Setback setback() {
        return switch (state) {
            case Consented consented -> null;
            case Editable open -> open.setback();
            case PlanState.SentBack sentBack -> sentBack.setback();
            case PlanState.Returned returned -> returned.setback();
        };
    }

    /** The day on which it came into its state; of an open one the day of drafting. */
    LocalDate since() {
        return switch (state) {
            case Consented consented -> consented.on();
            case Editable open -> sheet().draftedOn();
            case PlanState.SentBack sentBack -> sentBack.setback().on();
            case PlanState.Returned returned -> returned.setback().on();
        };
    }

    /** @throws Refusal while the plan may not be written */
    void requireEditable() {
        in(Editable.class, "内容を変えること");
    }

    /** @throws Refusal with every rule of {@link CompletenessRule} that the plan does not keep */
    Plan agreed(Agreement agreement, ServiceCatalogue offered) {
        Editable editable = in(Editable.class, "本人の同意を記録すること");
        var refusals = new Refusals();
        CompletenessRule.allGaps(content, offered).forEach(gap -> refusals.add(null, gap.message()));
        refusals.unless(
                !agreement.on().isBefore(sheet().draftedOn()),
                "agreedOn",
                "同意した日は、プラン作成日（%s）以後の日付にしてください".formatted(JapaneseDates.format(sheet().draftedOn())));
        Setback setback = setback();
        refusals.unless(
                setback == null || !agreement.on().isBefore(setback.on()), "agreedOn", "同意した日は、差し戻された日以後の日付にしてください");
        LocalDate startsOn = sheet().startsOn();
        refusals.unless(
                startsOn == null || agreement.evaluationOn().isAfter(startsOn),
                "evaluationOn",
                "評価の日は、プラン期間が始まった後の日付にしてください");
        refusals.throwIfAny();
        return in(editable.agreed(agreement));
    }

    /** The whole plan becomes editable again, as its next revision. */
    Plan revised() {
        Editable reopened = in(Revisable.class, "見直すこと").revised();
        return new Plan(id, caseId, term, revision + 1, reopened, content);
    }

    /** プランの変更, once it is settled: the next revision of a plan that stays in force. */
    Plan amended(RenewedAgreement renewed, PlanContent changed) {
        var amended = in(PlanState.InForce.class, "変更すること").amended(renewed);
        return new Plan(id, caseId, term, revision + 1, amended, changed);
    }

    /** The same plan as it would read with another content. */
    Plan with(PlanContent other) {
        return new Plan(id, caseId, term, revision, state, other);
    }

    Plan onAgenda(LocalDate on) {
        return move(ForConference.class, "支援調整会議の議題にすること", ready -> ready.onAgenda(on));
    }

    Plan approved(LocalDate on, boolean amended) {
        return move(OnAgenda.class, "会議で了承すること", agenda -> amended ? agenda.approvedAmended(on) : agenda.approved(on));
    }

    Plan continued(LocalDate on) {
        return move(OnAgenda.class, "継続審議にすること", agenda -> agenda.continued(on));
    }

    Plan sentBack(Setback setback) {
        return move(OnAgenda.class, "会議から差し戻すこと", agenda -> agenda.sentBack(setback));
    }

    Plan submitted(LocalDate on) {
        return move(ForMunicipality.class, "市へ提出すること", ready -> ready.submitted(on));
    }

    Plan returned(Setback setback) {
        return move(Submitted.class, "市から差し戻すこと", submitted -> submitted.returned(setback));
    }

    Plan decided(LocalDate on) {
        return move(Submitted.class, "支援決定をすること", submitted -> submitted.decided(on));
    }

    Plan confirmed(LocalDate on) {
        return move(Submitted.class, "市が確認すること", submitted -> submitted.confirmed(on));
    }

    /** Sent as a report; the report may follow a submission that needed nothing else. */
    Plan reported(LocalDate on) {
        return state instanceof Submitted submitted
                ? in(submitted.reported(on))
                : move(ForMunicipality.class, "市へ報告すること", ready -> ready.reported(on));
    }

    Plan notNeeded(LocalDate on) {
        return move(ForMunicipality.class, "市の手続きなしで支援を始めること", ready -> ready.notNeeded(on));
    }

    /** The agreement that stands; refuses where there is none. */
    Agreement agreement() {
        return in(Consented.class, "同意した内容を使うこと").agreement();
    }

    private <S extends PlanState> Plan move(Class<S> from, String action, Function<S, PlanState> transition) {
        return in(transition.apply(in(from, action)));
    }

    private <S extends PlanState> S in(Class<S> wanted, String action) {
        if (wanted.isInstance(state)) {
            return wanted.cast(state);
        }
        throw new Refusal("このプランは「%s」です。%sはできません".formatted(status().label(), action));
    }

    private Plan in(PlanState next) {
        return new Plan(id, caseId, term, revision, next, content);
    }
}
