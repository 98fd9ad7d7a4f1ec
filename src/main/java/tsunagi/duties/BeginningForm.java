package tsunagi.duties;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;
import tsunagi.meanstest.DutyPlan;

/** 求職・経営相談の申込みを記録する, as typed. A 求職の申込み may be older than the application. */
record BeginningForm(
        @Nullable String variant,
        @Nullable String on,
        @Nullable String place) {
    private static final int PLACE = 100;

    static BeginningForm blank() {
        return new BeginningForm(null, null, null);
    }

    /** @throws Refusal with a reason for each field to put right */
    Beginning read(FollowedMonths months) {
        var refusals = new Refusals();
        var chosen = TypedChoice.read(DutyPlan.Variant.class, variant).orElse(null);
        refusals.unless(chosen != null, "variant", "申込みの種類を選んでください");
        LocalDate day = refusals.reading("on", () -> day(months));
        String where = refusals.reading("place", () -> TypedText.strip(place, PLACE));
        refusals.unless(TypedText.strip(place) != null, "place", "申し込んだ先を入力してください");
        refusals.throwIfAny();
        return new Beginning(requireNonNull(chosen), requireNonNull(day), requireNonNull(where));
    }

    private LocalDate day(FollowedMonths months) {
        LocalDate day = JapaneseDates.parse(on);
        if (day.isAfter(months.today())) {
            throw new Refusal("今日までの日付にしてください");
        }
        return day;
    }
}
