package tsunagi.supportlog;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;

/** The form of a 追記 as typed. */
record CommentForm(@Nullable String comment) {
    static final int LONGEST = 4_000;

    /** @throws tsunagi.kernel.Refusal when nothing or too much was typed */
    String read() {
        var refusals = new Refusals();
        String text = refusals.reading("comment", () -> TypedText.strip(comment, LONGEST));
        refusals.unless(TypedText.strip(comment) != null, "comment", "追記を入力してください");
        refusals.throwIfAny();
        return requireNonNull(text);
    }
}
