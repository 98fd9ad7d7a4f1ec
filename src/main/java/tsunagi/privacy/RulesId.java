package tsunagi.privacy;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** 規程の版の番号, unseen by staff. */
public record RulesId(UUID value) {
    public RulesId {
        requireNonNull(value, "value is null");
    }

    static RulesId next() {
        return new RulesId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
