package tsunagi.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.consent.ConsentAnswer;
import tsunagi.consent.ConsentMethod;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;

/**
 * 利用申込 and 情報共有の同意 as typed: two records, either of which may be left out.
 *
 * @param consent GIVEN, REFUSED, or empty while the person hasn't been asked
 * @param scope the text as signed
 * @param exceptions one organisation or matter in each line
 */
record AgreementForm(
        @Nullable String signedHow,
        @Nullable String appliedOn,
        @Nullable String consent,
        @Nullable String consentOn,
        @Nullable String consentMethod,
        @Nullable String scope,
        @Nullable String exceptions) {
    static final String GIVEN = "GIVEN";
    static final String REFUSED = "REFUSED";
    private static final int TEXT = 1000;

    static AgreementForm blank(LocalDate today, String consentText) {
        String now = JapaneseDates.format(today);
        return new AgreementForm(null, now, null, now, null, consentText, null);
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    Agreement read(LocalDate receivedOn, LocalDate today) {
        var refusals = new Refusals();
        var days = new TypedDay(today, refusals, new ArrayList<>());
        SignedHow how = TypedChoice.read(SignedHow.class, signedHow).orElse(null);
        boolean asked = GIVEN.equals(consent) || REFUSED.equals(consent);
        refusals.unless(how != null || asked, "signedHow", "利用申込か情報共有の同意の、記録するほうを選んでください");
        Agreement.Application application = how == null ? null : application(how, receivedOn, days);
        ConsentAnswer answer = asked ? answer(days) : null;
        refusals.throwIfAny();
        return new Agreement(application, answer, List.copyOf(days.hints()));
    }

    private Agreement.@Nullable Application application(SignedHow how, LocalDate receivedOn, TypedDay days) {
        LocalDate on = days.past("appliedOn", appliedOn, true);
        if (on != null && on.isBefore(receivedOn)) {
            days.refusals().add("appliedOn", "利用申込日は受付日（%s）以後の日付にしてください".formatted(JapaneseDates.format(receivedOn)));
        }
        return on == null ? null : new Agreement.Application(on, how);
    }

    private @Nullable ConsentAnswer answer(TypedDay days) {
        var refusals = days.refusals();
        LocalDate on = days.past("consentOn", consentOn, true);
        if (REFUSED.equals(consent)) {
            return on == null ? null : new ConsentAnswer.Refused(on, null);
        }
        ConsentMethod method = ConsentMethod.read(consentMethod).orElse(null);
        String signed = refusals.reading("scope", () -> TypedText.strip(scope, TEXT));
        String excepted = refusals.reading("exceptions", () -> TypedText.strip(exceptions, TEXT));
        refusals.unless(method != null, "consentMethod", "同意の方法を選んでください");
        refusals.unless(TypedText.strip(scope) != null, "scope", "同意した内容を入力してください");
        return on == null || method == null || signed == null
                ? null
                : new ConsentAnswer.Given(on, method, signed, lines(excepted));
    }

    private static List<String> lines(@Nullable String text) {
        return Objects.requireNonNullElse(text, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
