package tsunagi.kernel;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** ケース — one 支援台帳, from first contact to 終結; staff speak of it by its {@link CaseNumber}. */
public record CaseId(UUID value) {
    public CaseId {
        requireNonNull(value, "value is null");
    }

    public static CaseId next() {
        return new CaseId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
