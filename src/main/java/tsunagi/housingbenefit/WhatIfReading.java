package tsunagi.housingbenefit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.housingbenefit.WhatIfQuestion.Change;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.BenefitType;

/** Reads the form of the 試算: what is stated, what is tried in place of the tables, and what it is compared with. */
final class WhatIfReading {
    private final WhatIfForm form;
    private final Refusals refusals = new Refusals();

    WhatIfReading(WhatIfForm form) {
        this.form = form;
    }

    /** @throws Refusal with everything that is to be put right */
    WhatIfQuestion read() {
        Statement statement = new StatementReading(form, refusals).read();
        TypedValues typed =
                new TypedValues(amount("threshold"), amount("rentCap"), moves() ? amount("destinationRentCap") : null);
        Change change = change();
        refusals.throwIfAny();
        return new WhatIfQuestion(Objects.requireNonNull(statement), typed, change.isNothing() ? null : change);
    }

    private boolean moves() {
        return form.value("type").equals(BenefitType.M1.name());
    }

    private @Nullable Yen amount(String field) {
        return refusals.reading(field, () -> FieldReading.optionalAmount(form.value(field)));
    }

    private Change change() {
        return new Change(
                refusals.reading("comparedDate", () -> FieldReading.optionalDay(form.value("comparedDate"))),
                amount("comparedRent"),
                amount("comparedIncome"),
                refusals.reading("comparedSize", () -> FieldReading.optionalSize(form.value("comparedSize"))));
    }
}
