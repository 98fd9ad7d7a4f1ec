package tsunagi.referral;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.resource.Resource;
import tsunagi.resource.ResourceId;

/** The form of 紹介元, as typed. */
record IntroductionForm(
        @Nullable String resource,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String on,
        @Nullable String method,
        @Nullable String note) {
    private static final int TEXT = 2000;

    static IntroductionForm blank(LocalDate receivedOn) {
        return new IntroductionForm(null, null, null, JapaneseDates.format(receivedOn), null, null);
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    Introduction read(Function<ResourceId, Optional<Resource>> register, LocalDate today) {
        var refusals = new Refusals();
        Destination desk = new TypedDestination(resource, kind, name).read(register, refusals);
        LocalDate day = refusals.reading("on", () -> JapaneseDates.parse(on));
        TellingMethod how = TellingMethod.read(method).orElse(null);
        refusals.unless(how != null, "method", "どのように紹介されたかを選んでください");
        String words = refusals.reading("note", () -> TypedText.strip(note, TEXT));
        refusals.throwIfAny();
        return Introduction.of(requireNonNull(desk), requireNonNull(day), requireNonNull(how), words, today);
    }
}
