package tsunagi.services;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.resource.Resource;
import tsunagi.resource.ResourceId;
import tsunagi.web.Choice;

/**
 * The form of 緊急的な支援, as typed.
 *
 * @param resource id of an entry of the register
 * @param provider written by hand; with neither of them the agency itself helped
 */
record EmergencyForm(
        @Nullable String kind,
        @Nullable String on,
        @Nullable String text,
        @Nullable String resource,
        @Nullable String provider) {
    static final String NOT_NEEDED = "NOT_NEEDED";
    static final String OWN_AGENCY = "自機関";
    private static final int LINE = 100;
    private static final int TEXT = 2000;

    static EmergencyForm blank(LocalDate today) {
        return new EmergencyForm(null, JapaneseDates.format(today), null, null, null);
    }

    static List<Choice> kinds() {
        var given = Arrays.stream(EmergencyKind.values()).map(kind -> Choice.of(kind.name(), kind.label()));
        return Stream.concat(given, Stream.of(Choice.of(NOT_NEEDED, "緊急的な支援は不要")))
                .toList();
    }

    /** @throws Refusal with one reason per field to put right */
    EmergencySupport read(Function<ResourceId, Optional<Resource>> register) {
        var refusals = new Refusals();
        EmergencyKind chosen = EmergencyKind.read(kind).orElse(null);
        boolean notNeeded = NOT_NEEDED.equals(kind);
        refusals.unless(chosen != null || notNeeded, "kind", "支援の種類を選ぶか、「不要」を選んでください");
        LocalDate day = refusals.reading("on", () -> JapaneseDates.parse(on));
        String story = refusals.reading("text", () -> TypedText.strip(text, TEXT));
        refusals.unless(TypedText.strip(text) != null, "text", notNeeded ? "不要とした理由を入力してください" : "行ったことを入力してください");
        String by = refusals.reading("provider", () -> TypedText.strip(provider, LINE));
        String listed = refusals.reading("resource", () -> listed(register));
        refusals.throwIfAny();
        if (chosen == null) {
            return new EmergencySupport.NotNeeded(requireNonNull(day), requireNonNull(story));
        }
        String given =
                Stream.of(listed, by).filter(name -> name != null).findFirst().orElse(OWN_AGENCY);
        return new EmergencySupport.Given(chosen, requireNonNull(day), requireNonNull(story), given);
    }

    private @Nullable String listed(Function<ResourceId, Optional<Resource>> register) {
        String id = TypedText.strip(resource);
        if (id == null) {
            return null;
        }
        try {
            return register.apply(new ResourceId(UUID.fromString(id)))
                    .map(Resource::name)
                    .orElseThrow(() -> new Refusal("機関を選び直してください"));
        } catch (IllegalArgumentException garbled) {
            throw new Refusal("機関を選び直してください");
        }
    }
}
