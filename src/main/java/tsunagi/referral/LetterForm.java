package tsunagi.referral;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.consent.InformationKind;
import tsunagi.consent.PartnerOrganisation;
import tsunagi.consent.Sharing;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.person.PersonCard;

/** The form of a 紹介状, as typed. */
record LetterForm(
        @Nullable String address,
        @Nullable List<String> particulars,
        @Nullable String message) {
    private static final int LINE = 100;
    private static final int TEXT = 2000;

    /** The reason of the つなぎ to begin with, and what every destination needs to know whom to expect. */
    static LetterForm blank(Referral referral) {
        return new LetterForm(
                null,
                List.of(LetterParticular.NAME.name(), LetterParticular.KANA.name()),
                referral.entry().reason());
    }

    List<String> chosen() {
        return Objects.requireNonNullElse(particulars, List.of());
    }

    /** What was typed, once it may go to the destination. */
    record Typed(String address, String person, String message) {}

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    Typed read(PersonCard person, Sharing sharing, PartnerOrganisation to) {
        var refusals = new Refusals();
        String at = refusals.reading("address", () -> TypedText.strip(address, LINE));
        refusals.unless(
                chosen().contains(LetterParticular.NAME.name()), "particulars", "氏名のない紹介状は出せません。「本人への案内」を使ってください");
        String told = refusals.reading("message", () -> TypedText.strip(message, TEXT));
        refusals.unless(TypedText.strip(message) != null, "message", "紹介の理由とお願いを入力してください");
        if (told != null) {
            refusals.reading("message", () -> {
                sharing.requireText(to, InformationKind.OTHER, told);
                return told;
            });
        }
        refusals.throwIfAny();
        return new Typed(
                Objects.requireNonNullElse(at, ""),
                LetterParticular.lines(chosen(), person, sharing.standing()),
                Objects.requireNonNull(told));
    }
}
