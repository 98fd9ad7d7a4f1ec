package tsunagi.kernel;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** 実施主体 — the implementing body (福祉事務所設置自治体) whose data stand apart from every other's. */
public record MunicipalityId(UUID value) {
    public MunicipalityId {
        requireNonNull(value, "value is null");
    }

    public static MunicipalityId next() {
        return new MunicipalityId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
