package tsunagi.decision;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;
import tsunagi.kernel.Yen;

/** 利用要件の確認 as typed. */
record RequirementForm(
        long version,
        @Nullable String mark,
        @Nullable String ground,
        @Nullable String basis,
        @Nullable String householdSize,
        @Nullable String householdIncome,
        @Nullable String financialAssets) {

    static RequirementForm of(RequirementPage page) {
        Requirement stored = page.line().requirement();
        HouseholdFigures figures = stored.figures();
        return new RequirementForm(
                page.submission().version(),
                stored.mark().name(),
                stored.ground() == null ? null : stored.ground().name(),
                stored.basis(),
                figures == null ? null : Integer.toString(figures.size()),
                figures == null ? null : shown(figures.income()),
                figures == null ? null : shown(figures.assets()));
    }

    private static @Nullable String shown(@Nullable Yen amount) {
        return amount == null ? null : amount.format();
    }

    /** The same, over what is stored by now. */
    RequirementForm at(long current) {
        return new RequirementForm(current, mark, ground, basis, householdSize, householdIncome, financialAssets);
    }

    /** @throws Refusal with what has to be put right */
    Requirement requirement() {
        var refusals = new Refusals();
        Requirement.Mark chosen = refusals.reading(
                "mark",
                () -> TypedChoice.read(Requirement.Mark.class, mark)
                        .orElseThrow(() -> new Refusal("該当するかどうかを選んでください")));
        String words = refusals.reading("basis", () -> TypedText.lines(basis));
        HouseholdFigures figures = figures(refusals);
        refusals.throwIfAny();
        var item = TypedChoice.read(Requirement.Ground.class, ground).orElse(null);
        return new Requirement(
                Objects.requireNonNull(chosen),
                chosen == Requirement.Mark.MET ? item : null,
                Objects.requireNonNull(words),
                figures);
    }

    private @Nullable HouseholdFigures figures(Refusals refusals) {
        Yen income = refusals.reading("householdIncome", () -> amount(householdIncome));
        Yen assets = refusals.reading("financialAssets", () -> amount(financialAssets));
        String size = TypedText.strip(householdSize);
        if (size == null) {
            refusals.unless(income == null && assets == null, "householdSize", "世帯の人数を入力してください");
            return null;
        }
        return refusals.reading("householdSize", () -> new HouseholdFigures(people(size), income, assets));
    }

    private static int people(String typed) {
        String digits = TypedText.narrow(typed).replace("人", "");
        return digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 0;
    }

    private static @Nullable Yen amount(@Nullable String typed) {
        String text = TypedText.strip(typed);
        Yen amount = text == null ? null : Yen.parse(text);
        if (amount != null && amount.isNegative()) {
            throw new Refusal("0円以上の金額を入力してください");
        }
        return amount;
    }
}
