package tsunagi.phrases;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** 定型文の番号, unseen by staff. */
public record PhraseId(UUID value) {
    public PhraseId {
        requireNonNull(value, "value is null");
    }

    static PhraseId next() {
        return new PhraseId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
