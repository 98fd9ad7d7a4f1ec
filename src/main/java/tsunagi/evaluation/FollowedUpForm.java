package tsunagi.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;

/**
 * フォローアップの記録 as typed.
 *
 * @param cancelled set when it was called off; then the story is the reason
 * @param again the day of the next one; may be empty
 */
record FollowedUpForm(
        @Nullable String on,
        @Nullable String method,
        @Nullable String story,
        @Nullable String cancelled,
        @Nullable String again) {
    static final String YES = "yes";
    static final int LONGEST = 5_000;

    static FollowedUpForm blank(LocalDate today) {
        return new FollowedUpForm(JapaneseDates.format(today), null, null, null, null);
    }

    boolean isCancelled() {
        return YES.equals(cancelled);
    }

    /** @throws Refusal with one reason per field to put right */
    FollowUp.Answer read(LocalDate today) {
        var refusals = new Refusals();
        LocalDate day = refusals.reading("on", () -> JapaneseDates.parse(on));
        refusals.unless(day == null || !day.isAfter(today), "on", "日付は今日までの日付にしてください");
        var chosen = TypedChoice.read(FollowUpMethod.class, method).orElse(null);
        refusals.unless(chosen != null || isCancelled(), "method", "どうやって確かめたかを選んでください");
        String text = refusals.reading("story", () -> TypedText.strip(story, LONGEST));
        refusals.unless(TypedText.strip(story) != null, "story", isCancelled() ? "取りやめる理由を入力してください" : "本人の様子を入力してください");
        refusals.throwIfAny();
        return isCancelled()
                ? new FollowUp.Cancelled(requireNonNull(day), requireNonNull(text))
                : new FollowUp.Done(requireNonNull(day), requireNonNull(chosen), requireNonNull(text));
    }

    /** @throws Refusal when it is no day to come */
    @Nullable
    LocalDate again(LocalDate today) {
        String typed = TypedText.strip(again);
        if (typed == null || isCancelled()) {
            return null;
        }
        LocalDate day = Refusal.reading("again", () -> JapaneseDates.parse(typed));
        if (day == null || !day.isAfter(today)) {
            throw new Refusal("again", "次の予定は、明日以後の日付にしてください");
        }
        return day;
    }
}
