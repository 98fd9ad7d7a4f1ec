package tsunagi.conference;

import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;

/** 協議の結果 as typed. */
record OutcomeForm(
        @Nullable String outcome,
        @Nullable String amendment,
        @Nullable String opinions,
        @Nullable String conditions,
        @Nullable String roles,
        @Nullable String shortage) {

    static OutcomeForm empty() {
        return new OutcomeForm(null, null, null, null, null, null);
    }

    /** @throws Refusal with every field that has to be put right */
    Deliberation deliberation() {
        var refusals = new Refusals();
        Outcome chosen = refusals.reading(
                "outcome", () -> TypedChoice.read(Outcome.class, outcome).orElseThrow(() -> new Refusal("結果を選んでください")));
        String amended = refusals.reading("amendment", () -> TypedText.lines(amendment));
        String said = refusals.reading("opinions", () -> TypedText.lines(opinions));
        String onCondition = refusals.reading("conditions", () -> TypedText.lines(conditions));
        String shared = refusals.reading("roles", () -> TypedText.lines(roles));
        String missing = refusals.reading("shortage", () -> TypedText.lines(shortage));
        if (chosen == null
                || amended == null
                || said == null
                || onCondition == null
                || shared == null
                || missing == null) {
            throw new Refusal(refusals.reasons());
        }
        return new Deliberation(chosen, said, onCondition, shared, missing, amended);
    }
}
