package tsunagi.conference;

import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;

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
        Outcome chosen = refusals.reading("outcome", () -> Typed.choice(Outcome.class, outcome, "結果を選んでください"));
        String amended = refusals.reading("amendment", () -> Typed.lines(amendment));
        String said = refusals.reading("opinions", () -> Typed.lines(opinions));
        String onCondition = refusals.reading("conditions", () -> Typed.lines(conditions));
        String shared = refusals.reading("roles", () -> Typed.lines(roles));
        String missing = refusals.reading("shortage", () -> Typed.lines(shortage));
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
