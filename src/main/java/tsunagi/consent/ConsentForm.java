package tsunagi.consent;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.consent.ConsentAnswer.Given;
import tsunagi.consent.ConsentAnswer.Refused;
import tsunagi.consent.ConsentAnswer.Withdrawn;
import tsunagi.documents.AttachmentId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;

/**
 * The form of the person's answer, as typed.
 *
 * @param exceptions one organisation or matter in each line
 */
record ConsentForm(
        @Nullable String answer,
        @Nullable String on,
        @Nullable String method,
        @Nullable String scope,
        @Nullable String exceptions,
        @Nullable String until,
        @Nullable String scan,
        @Nullable String reason) {
    static final String GIVEN = "GIVEN";
    static final String REFUSED = "REFUSED";
    static final String WITHDRAWN = "WITHDRAWN";
    private static final int TEXT = 1000;

    static ConsentForm blank(LocalDate today, String text) {
        return new ConsentForm(null, JapaneseDates.format(today), null, text, null, null, null, null);
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    ConsentAnswer read() {
        var refusals = new Refusals();
        String chosen = answer == null ? "" : answer;
        refusals.unless(List.of(GIVEN, REFUSED, WITHDRAWN).contains(chosen), "answer", "本人の答えを選んでください");
        LocalDate day = refusals.reading("on", () -> JapaneseDates.parse(on));
        String why = refusals.reading("reason", () -> TypedText.strip(reason, TEXT));
        ConsentMethod how = ConsentMethod.read(method).orElse(null);
        String signed = refusals.reading("scope", () -> TypedText.strip(scope, TEXT));
        String excepted = refusals.reading("exceptions", () -> TypedText.strip(exceptions, TEXT));
        LocalDate last =
                refusals.reading("until", () -> TypedText.strip(until) == null ? null : JapaneseDates.parse(until));
        if (chosen.equals(GIVEN)) {
            refusals.unless(last == null || day == null || !last.isBefore(day), "until", "同意の期間の最後の日は、同意日以後の日付にしてください");
            refusals.unless(how != null, "method", "同意の方法を選んでください");
            refusals.unless(TypedText.strip(scope) != null, "scope", "同意した内容を入力してください");
        }
        refusals.throwIfAny();
        LocalDate dated = requireNonNull(day);
        return switch (chosen) {
            case GIVEN -> new Given(dated, requireNonNull(how), requireNonNull(signed), lines(excepted), last, file());
            case REFUSED -> new Refused(dated, why);
            default -> new Withdrawn(dated, why);
        };
    }

    /** Nothing but the page's own choices is sent; anything else is no file. */
    private @Nullable AttachmentId file() {
        try {
            return scan == null || scan.isBlank() ? null : new AttachmentId(UUID.fromString(scan));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("scan", "署名した紙の写しを選び直してください");
        }
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
