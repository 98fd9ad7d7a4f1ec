package tsunagi.duties;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;
import tsunagi.meanstest.DutyPlan;

/** 求職活動に代わる取組を認めるかどうか, as typed. */
record SubstitutionForm(
        @Nullable String substitution, @Nullable String reason) {
    private static final int REASON = 500;
    private static final int FIRST = 3;
    private static final int BOTH = 6;

    static SubstitutionForm of(FollowedMonths months) {
        return new SubstitutionForm(months.conditions().substitution().name(), null);
    }

    /** @throws Refusal with a reason for each field to put right */
    Judgement read(FollowedBenefit benefit, DutyStandards standards) {
        var refusals = new Refusals();
        var chosen = TypedChoice.read(DutyPlan.Substitution.class, substitution).orElse(null);
        refusals.unless(chosen != null, "substitution", "認めるかどうかを選んでください");
        // The rule itself says who can't have a substitute.
        refusals.reading(
                "substitution",
                () -> chosen == null ? null : new DutyPlan(benefit.appliedOn(), benefit.type(), chosen));
        int allowed = standards.businessMonths(YearMonth.from(benefit.appliedOn()));
        refusals.unless(
                chosen == null || needs(chosen) <= allowed,
                "substitution",
                "基準額表の「自営業者等の活動に代えられる期間」は%dか月目までです".formatted(allowed));
        String why = refusals.reading("reason", () -> TypedText.strip(reason, REASON));
        refusals.unless(TypedText.strip(reason) != null, "reason", "そう判断した理由を入力してください");
        refusals.throwIfAny();
        return new Judgement(benefit.decision(), requireNonNull(chosen), requireNonNull(why));
    }

    private static int needs(DutyPlan.Substitution substitution) {
        return switch (substitution) {
            case NONE -> 0;
            case FIRST_THREE_MONTHS -> FIRST;
            case SIX_MONTHS -> BOTH;
        };
    }
}
