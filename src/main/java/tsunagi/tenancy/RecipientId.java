package tsunagi.tenancy;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** 提出先の番号, unseen by staff. */
public record RecipientId(UUID value) {
    public RecipientId {
        requireNonNull(value, "value is null");
    }

    public static RecipientId next() {
        return new RecipientId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
