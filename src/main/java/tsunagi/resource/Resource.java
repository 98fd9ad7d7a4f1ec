package tsunagi.resource;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import tsunagi.kernel.PhoneNumber;

/**
 * 社会資源・つなぎ先.
 *
 * @param contact 担当・窓口 as staff ask for it on the telephone
 * @param active false once it no longer takes anybody: it leaves the choices, and stays in the records that name it
 */
public record Resource(
        ResourceId id,
        String name,
        ResourceKind kind,
        @Nullable String contact,
        @Nullable PhoneNumber telephone,
        @Nullable String note,
        boolean active) {
    public Resource {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(kind, "kind is null");
    }
}
