package tsunagi.casefile;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fact that an upper module appends; see {@link CaseFact} for the meaning of each part. */
public record NewFact(
        FactKind kind,
        LocalDate on,
        @Nullable LocalDate dueOn,
        @Nullable String detail,
        boolean heldOnPaper) {
    public NewFact {
        requireNonNull(kind, "kind is null");
        requireNonNull(on, "on is null");
    }

    public static NewFact of(FactKind kind, LocalDate on) {
        return new NewFact(kind, on, null, null, false);
    }

    public NewFact due(@Nullable LocalDate day) {
        return new NewFact(kind, on, day, detail, heldOnPaper);
    }

    public NewFact detail(@Nullable String text) {
        return new NewFact(kind, on, dueOn, text, heldOnPaper);
    }

    public NewFact onPaper(boolean held) {
        return new NewFact(kind, on, dueOn, detail, held);
    }
}
