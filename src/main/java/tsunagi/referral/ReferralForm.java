package tsunagi.referral;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.resource.Resource;
import tsunagi.resource.ResourceId;

/**
 * The form of a つなぎ, as typed: every field is text and may be missing, so that nothing typed is ever lost.
 *
 * @param resource id of an entry of the register; blank for a destination written by hand
 * @param kind of a destination written by hand
 * @param name of a destination written by hand
 * @param followUp whether somebody will ask 「着きましたか」
 */
record ReferralForm(
        @Nullable String resource,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String method,
        @Nullable String on,
        @Nullable String wish,
        @Nullable String reason,
        @Nullable String informationGiven,
        @Nullable String followUp,
        @Nullable String askArrivalOn) {
    static final String ASK = "ASK";
    static final String DO_NOT_ASK = "DO_NOT_ASK";
    private static final int TEXT = 2000;

    static ReferralForm blank(LocalDate today) {
        return new ReferralForm(null, null, null, null, JapaneseDates.format(today), null, null, null, ASK, null);
    }

    /**
     * Reads everything in the order of the screen and then says all that is wrong at once.
     *
     * @param register finds an entry of the register
     * @param usualAskDay the day to ask when none was typed
     * @throws Refusal with one reason per field to put right
     */
    NewReferral read(Function<ResourceId, Optional<Resource>> register, UnaryOperator<LocalDate> usualAskDay) {
        var refusals = new Refusals();
        Destination destination = new TypedDestination(resource, kind, name).read(register, refusals);
        String why = refusals.reading("reason", () -> TypedText.strip(reason, TEXT));
        refusals.unless(TypedText.strip(reason) != null, "reason", "つなぐ理由を入力してください");
        String told = refusals.reading("informationGiven", () -> TypedText.strip(informationGiven, TEXT));
        Wish chosenWish = Wish.read(wish).orElse(null);
        refusals.unless(chosenWish != null, "wish", "本人の意向を選んでください");
        ReferralMethod chosenMethod = ReferralMethod.read(method).orElse(null);
        refusals.unless(chosenMethod != null, "method", "つなぐ方法を選んでください");
        LocalDate day = refusals.reading("on", () -> JapaneseDates.parse(on));
        LocalDate typedAskDay = refusals.reading("askArrivalOn", () -> optionalDate(askArrivalOn));
        refusals.throwIfAny();

        boolean willAsk = chosenWish == Wish.WISHED && !DO_NOT_ASK.equals(followUp);
        LocalDate askDay = typedAskDay == null ? usualAskDay.apply(requireNonNull(day)) : typedAskDay;
        return new NewReferral(
                requireNonNull(destination),
                requireNonNull(chosenMethod),
                requireNonNull(day),
                requireNonNull(chosenWish),
                requireNonNull(why),
                told,
                willAsk ? askDay : null);
    }

    private static @Nullable LocalDate optionalDate(@Nullable String typed) {
        return TypedText.strip(typed) == null ? null : JapaneseDates.parse(requireNonNull(typed));
    }
}
