package tsunagi.casefile;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.database.WorkScope;
import tsunagi.kernel.Identifiers;

/** A fact that an upper module appends; see {@link CaseFact} for the meaning of each part. */
public record NewFact(
        FactKind kind,
        LocalDate on,
        @Nullable LocalDate dueOn,
        @Nullable String detail,
        boolean heldOnPaper,
        @Nullable UUID about) {
    public NewFact {
        requireNonNull(kind, "kind is null");
        requireNonNull(on, "on is null");
    }

    public static NewFact of(FactKind kind, LocalDate on) {
        return new NewFact(kind, on, null, null, false, null);
    }

    public NewFact due(@Nullable LocalDate day) {
        return new NewFact(kind, on, day, detail, heldOnPaper, about);
    }

    public NewFact detail(@Nullable String text) {
        return new NewFact(kind, on, dueOn, text, heldOnPaper, about);
    }

    public NewFact about(UUID subject) {
        return new NewFact(kind, on, dueOn, detail, heldOnPaper, subject);
    }

    public NewFact onPaper(boolean held) {
        return new NewFact(kind, on, dueOn, detail, held, about);
    }

    /** The fact as it stands from now on, entered by whoever works. */
    CaseFact entered(int term, @Nullable UUID voids, Instant at) {
        return new CaseFact(
                Identifiers.next(),
                kind,
                term,
                on,
                at,
                WorkScope.required().staff(),
                dueOn,
                detail,
                heldOnPaper,
                voids,
                about);
    }
}
