package tsunagi.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;
import tsunagi.web.Choice;

/** フォローアップの予定 as typed. */
record FollowUpForm(
        @Nullable String occasion,
        @Nullable String dueOn,
        @Nullable String what) {
    private static final int LONGEST = 200;

    static FollowUpForm blank() {
        return new FollowUpForm(null, null, null);
    }

    static List<Choice> occasions() {
        return Arrays.stream(FollowUp.Occasion.values())
                .map(each -> Choice.of(each.name(), each.label()))
                .toList();
    }

    /** What was typed, read. */
    record Planned(FollowUp.Occasion occasion, LocalDate dueOn, String what) {}

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    Planned read(LocalDate today) {
        var refusals = new Refusals();
        var chosen = TypedChoice.read(FollowUp.Occasion.class, occasion).orElse(null);
        refusals.unless(chosen != null, "occasion", "いつのフォローアップかを選んでください");
        LocalDate day = refusals.reading("dueOn", () -> JapaneseDates.parse(dueOn));
        refusals.unless(day == null || !day.isBefore(today), "dueOn", "予定の日は、今日以後の日付にしてください");
        String text = refusals.reading("what", () -> TypedText.strip(what, LONGEST));
        refusals.unless(TypedText.strip(what) != null, "what", "確かめることを入力してください");
        refusals.throwIfAny();
        return new Planned(requireNonNull(chosen), requireNonNull(day), requireNonNull(text));
    }
}
