package tsunagi.incident;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;

/**
 * The form of what was done, as typed.
 *
 * @param caseNumber whom it concerns, of {@link ActKind#NOTIFIED_PERSON}
 */
record ActForm(
        @Nullable String act,
        @Nullable String on,
        @Nullable String words,
        @Nullable String caseNumber) {
    private static final int TEXT = 2000;

    static ActForm blank(LocalDate today) {
        return new ActForm(null, JapaneseDates.format(today), null, null);
    }

    /** What was done, and for whom. */
    record Done(ActKind kind, LocalDate on, String words) {}

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    Done read(LocalDate learnedOn, LocalDate today) {
        var refusals = new Refusals();
        ActKind kind = ActKind.read(act).orElse(null);
        refusals.unless(kind != null, "act", "何をしたかを選んでください");
        LocalDate day = refusals.reading("on", () -> JapaneseDates.parse(on));
        refusals.unless(
                day == null || (!day.isAfter(today) && !day.isBefore(learnedOn)), "on", "日付は、発覚した日から今日までにしてください");
        String text = refusals.reading("words", () -> TypedText.strip(words, TEXT));
        refusals.unless(TypedText.strip(words) != null, "words", "内容を入力してください");
        refusals.throwIfAny();
        return new Done(requireNonNull(kind), requireNonNull(day), requireNonNull(text));
    }
}
