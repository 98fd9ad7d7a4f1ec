package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.housingbenefit.WhatIfQuestion.Change;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;

/** Asks the rules what an application would come to, and what under the changed condition. */
record WhatIfCalculation(BenefitCalculation calculation) {
    /** How far ahead a change of the tables is worth waiting for. */
    private static final int MONTHS_AHEAD = 3;

    /** @throws Refusal for a municipality without tables, and for what the rules refuse, each at its field */
    WhatIfResult result(WhatIfQuestion question) {
        WhatIfAnswer here = answer(question.statement(), question.typed());
        Change change = question.change() == null ? newTables(question) : question.change();
        return change == null
                ? new WhatIfResult(here, null, "")
                : new WhatIfResult(here, changed(question, change), words(change));
    }

    private WhatIfAnswer answer(Statement statement, TypedValues typed) {
        return new AnswerWords(statement, calculation.local(statement).name()).of(calculation.first(statement, typed));
    }

    /** What is refused of the second answer belongs to the field that changes it. */
    private WhatIfAnswer changed(WhatIfQuestion question, Change change) {
        try {
            return answer(change.applied(question.statement()), question.typed());
        } catch (Refusal refusal) {
            String field = change.applicationDate() == null ? "comparedSize" : "comparedDate";
            throw new Refusal(field, refusal.reasons().getFirst().message());
        }
    }

    /** The day from which other rows hold, where it is near and the tables have them. */
    private @Nullable Change newTables(WhatIfQuestion question) {
        Statement statement = question.statement();
        TypedValues typed = question.typed();
        LocalDate next = calculation.standards(statement, typed).nextTable();
        if (next == null || next.isAfter(statement.applicationDate().plusMonths(MONTHS_AHEAD))) {
            return null;
        }
        var then = calculation.local(statement).household(statement.householdSize(), next);
        boolean known = (typed.threshold() != null || then.threshold() != null)
                && (typed.rentCap() != null || then.rentCap() != null);
        return known && statement.moving() == null ? Change.to(next) : null;
    }

    private static String words(Change change) {
        List<String> words = new ArrayList<>();
        if (change.applicationDate() != null) {
            words.add(JapaneseDates.format(change.applicationDate()) + "に申請したとき");
        }
        if (change.rent() != null) {
            words.add("家賃 " + change.rent().format() + "のとき");
        }
        if (change.income() != null) {
            words.add("世帯の収入 " + change.income().format() + "のとき");
        }
        if (change.householdSize() != null) {
            words.add("世帯が" + change.householdSize() + "人のとき");
        }
        return String.join("、", words);
    }
}
