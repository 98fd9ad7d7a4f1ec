package tsunagi.referral;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.resource.Resource;
import tsunagi.resource.ResourceId;
import tsunagi.resource.ResourceKind;

/**
 * A desk as typed: chosen from the register, or written by hand.
 *
 * @param resource id of an entry of the register; blank for one written by hand
 */
record TypedDestination(
        @Nullable String resource,
        @Nullable String kind,
        @Nullable String name) {
    private static final int LINE = 100;

    /** Null when there is a reason against it, which is then among the refusals. */
    @Nullable
    Destination read(Function<ResourceId, Optional<Resource>> register, Refusals refusals) {
        return TypedText.strip(resource) == null
                ? written(refusals)
                : refusals.reading("resource", () -> listed(register));
    }

    private Destination listed(Function<ResourceId, Optional<Resource>> register) {
        try {
            return register.apply(new ResourceId(UUID.fromString(requireNonNull(resource))))
                    .map(Destination::of)
                    .orElseThrow(() -> new Refusal("窓口を選び直してください"));
        } catch (IllegalArgumentException garbled) {
            throw new Refusal("窓口を選び直してください");
        }
    }

    private @Nullable Destination written(Refusals refusals) {
        String writtenName = refusals.reading("name", () -> TypedText.strip(name, LINE));
        ResourceKind chosenKind = ResourceKind.read(kind).orElse(null);
        if (TypedText.strip(name) == null && chosenKind == null) {
            refusals.add("resource", "窓口を選ぶか、下に名前と種別を入力してください");
            return null;
        }
        refusals.unless(TypedText.strip(name) != null, "name", "窓口の名前を入力してください");
        refusals.unless(chosenKind != null, "kind", "窓口の種別を選んでください");
        return writtenName == null || chosenKind == null ? null : Destination.written(chosenKind, writtenName);
    }
}
