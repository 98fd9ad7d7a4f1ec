package tsunagi.referral;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import tsunagi.consent.PartnerOrganisation;
import tsunagi.resource.Resource;
import tsunagi.resource.ResourceId;
import tsunagi.resource.ResourceKind;

/**
 * つなぎ先 as it was called on the day of the つなぎ; a later change of the register doesn't rewrite the past.
 *
 * @param resource its entry in the register, null for a destination that stands in none
 */
public record Destination(
        ResourceKind kind, String name, @Nullable ResourceId resource) {
    public Destination {
        requireNonNull(kind, "kind is null");
        requireNonNull(name, "name is null");
    }

    public static Destination of(Resource resource) {
        return new Destination(resource.kind(), resource.name(), resource.id());
    }

    public static Destination written(ResourceKind kind, String name) {
        return new Destination(kind, name, null);
    }

    /** To whom personal data would go. */
    PartnerOrganisation partner() {
        return new PartnerOrganisation(name, kind.label());
    }
}
