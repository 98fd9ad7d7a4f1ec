package tsunagi.services;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.Yen;

/** 就労開始・増収 — what 様式6 and the returns read, plan or no plan. */
public sealed interface EmploymentOutcome {
    LocalDate on();

    Kind kind();

    /** The code of 様式6 見られた変化: H17, H18 or H14. */
    String changeCode();

    /** Everything but the day, in words. */
    String description();

    NewFact fact();

    /** Which of the two. */
    enum Kind {
        STARTED("就労開始"),
        INCREASED("増収");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * 就労開始 (様式6 就労開始の内訳).
     *
     * @param on 就職日
     * @param takeHome 月収（手取り）; null while unknown
     */
    record Started(
            LocalDate on,
            String workplace,
            EmploymentForm form,
            Continuity continuity,
            @Nullable Yen takeHome) implements EmploymentOutcome {
        public Started {
            requireNonNull(on, "on is null");
            requireNonNull(workplace, "workplace is null");
            requireNonNull(form, "form is null");
            requireNonNull(continuity, "continuity is null");
            var refusals = new Refusals();
            refusals.unless(takeHome == null || !takeHome.isNegative(), "takeHome", "月収は0円以上で入力してください");
            refusals.throwIfAny();
        }

        @Override
        public Kind kind() {
            return Kind.STARTED;
        }

        @Override
        public String changeCode() {
            return continuity.code();
        }

        @Override
        public String description() {
            String income = takeHome == null ? "" : "、手取り月" + takeHome.format();
            return "%s（%s、%s%s）".formatted(workplace, form.label(), continuity.label(), income);
        }

        @Override
        public NewFact fact() {
            return NewFact.of(FactKind.EMPLOYMENT_STARTED, on).detail(changeCode());
        }
    }

    /**
     * 増収 (様式6 H14「就労収入増加」: 開始時&gt;0 かつ 評価時&gt;開始時).
     *
     * @param on the day from which the higher income is paid
     * @param before monthly income from work until then
     */
    record Increased(LocalDate on, Yen before, Yen after) implements EmploymentOutcome {
        public Increased {
            requireNonNull(on, "on is null");
            requireNonNull(before, "before is null");
            requireNonNull(after, "after is null");
            var refusals = new Refusals();
            refusals.unless(before.compareTo(Yen.ZERO) > 0, "before", "増収の前の就労収入を入力してください。収入がなかったときは、就労開始として記録します");
            refusals.unless(
                    after.compareTo(before) > 0, "after", "増収の後の就労収入は、前の額（%s）より多い額にしてください".formatted(before.format()));
            refusals.throwIfAny();
        }

        @Override
        public Kind kind() {
            return Kind.INCREASED;
        }

        @Override
        public String changeCode() {
            return "H14";
        }

        @Override
        public String description() {
            return "就労収入が月%sから月%sに増えた".formatted(before.format(), after.format());
        }

        @Override
        public NewFact fact() {
            return NewFact.of(FactKind.INCOME_INCREASED, on).detail(changeCode());
        }
    }

    /** {@code 就労開始 令和8年11月2日　青葉倉庫（…）} */
    default String line() {
        return kind().label() + " " + JapaneseDates.format(on()) + "　" + description();
    }
}
