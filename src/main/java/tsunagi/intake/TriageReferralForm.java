package tsunagi.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;
import tsunagi.referral.Destination;
import tsunagi.referral.NewReferral;
import tsunagi.referral.ReferralMethod;
import tsunagi.referral.Wish;
import tsunagi.resource.Resource;
import tsunagi.resource.ResourceId;
import tsunagi.resource.ResourceKind;
import tsunagi.web.Choice;

/**
 * つなぐ as typed on the page of the triage.
 *
 * @param destination an entry of the register; where it is empty, kind and name are written by hand
 * @param askArrivalOn empty for the usual day
 */
record TriageReferralForm(
        @Nullable String destination,
        @Nullable String destinationKind,
        @Nullable String destinationName,
        @Nullable String method,
        @Nullable String wish,
        @Nullable String informationGiven,
        @Nullable String askArrivalOn) {
    static final TriageReferralForm BLANK =
            new TriageReferralForm(null, null, null, null, Wish.WISHED.name(), null, null);
    static final List<Choice> METHODS = Arrays.stream(ReferralMethod.values())
            .map(method -> Choice.of(method.name(), method.label()))
            .toList();
    static final List<Choice> WISHES = Arrays.stream(Wish.values())
            .map(wish -> Choice.of(wish.name(), wish.label()))
            .toList();
    private static final int LINE = 200;
    private static final int TEXT = 2000;

    /**
     * Null when something was refused.
     *
     * @param register finds an entry of the register
     */
    @Nullable
    NewReferral read(
            Triage triage, TypedDay days, Function<ResourceId, @Nullable Resource> register, LocalDate usualAskDay) {
        var refusals = days.refusals();
        Destination where = readDestination(refusals, register);
        var how = TypedChoice.read(ReferralMethod.class, method).orElse(null);
        var wished = TypedChoice.read(Wish.class, wish).orElse(null);
        refusals.unless(how != null, "method", "つなぎの方法を選んでください");
        refusals.unless(wished != null, "wish", "本人の意向を選んでください");
        String given = refusals.reading("informationGiven", () -> TypedText.strip(informationGiven, TEXT));
        LocalDate ask = days.any("askArrivalOn", askArrivalOn, false);
        String reason = triage.reason();
        if (where == null || how == null || wished == null || reason == null) {
            return null;
        }
        String information = given == null && triage.protection() != null
                ? triage.protection().information()
                : given;
        LocalDate askOn = ask == null ? usualAskDay : ask;
        return new NewReferral(
                where, how, triage.on(), wished, reason, information, wished == Wish.WISHED ? askOn : null);
    }

    private @Nullable Destination readDestination(
            Refusals refusals, Function<ResourceId, @Nullable Resource> register) {
        String chosen = TypedText.strip(destination);
        if (chosen != null) {
            Resource resource = resource(chosen, register);
            refusals.unless(resource != null, "destination", "つなぎ先を選んでください");
            return resource == null ? null : Destination.of(resource);
        }
        String name = refusals.reading("destinationName", () -> TypedText.strip(destinationName, LINE));
        ResourceKind kind = ResourceKind.read(destinationKind).orElse(null);
        refusals.unless(TypedText.strip(destinationName) != null, "destination", "つなぎ先を台帳から選ぶか、種別と名前を入力してください");
        refusals.unless(kind != null || name == null, "destinationKind", "つなぎ先の種別を選んでください");
        return name == null || kind == null ? null : Destination.written(kind, name);
    }

    private static @Nullable Resource resource(String id, Function<ResourceId, @Nullable Resource> register) {
        try {
            return register.apply(new ResourceId(UUID.fromString(id)));
        } catch (IllegalArgumentException garbled) {
            return null;
        }
    }
}
