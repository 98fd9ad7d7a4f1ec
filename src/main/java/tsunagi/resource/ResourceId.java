package tsunagi.resource;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** つなぎ先の番号, unseen by staff. */
public record ResourceId(UUID value) {
    public ResourceId {
        requireNonNull(value, "value is null");
    }

    public static ResourceId next() {
        return new ResourceId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
