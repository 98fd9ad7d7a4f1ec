package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;
import tsunagi.meanstest.AmountChange;
import tsunagi.meanstest.Answer;
import tsunagi.meanstest.Illness;

/**
 * The municipality's answer as typed.
 *
 * @param shown what the page said it comes to, so that nobody decides an amount that she hasn't seen
 */
record DecidingForm(
        long version,
        @Nullable String answer,
        @Nullable String shown,
        @Nullable String firstMonth,
        @Nullable String needed,
        @Nullable String neededEvidence,
        @Nullable String starts,
        @Nullable String counted,
        @Nullable String decidedOn,
        @Nullable String reason,
        @Nullable String returnedOn,
        @Nullable String returnText) {
    private static final int LONGEST = 1000;

    /** What was read: which answer, of which day, why, and what the municipality judges itself. */
    record Read(DecisionAnswer answer, LocalDate on, String reason, GrantTerms terms) {}

    static DecidingForm blank(BenefitApplication application, @Nullable YearMonth firstMonth, LocalDate today) {
        String day = JapaneseDates.format(today);
        return new DecidingForm(
                application.version(),
                null,
                null,
                firstMonth == null ? null : JapaneseDates.format(firstMonth),
                null,
                null,
                AmountChange.Starts.MONTH_OF_APPLICATION.name(),
                Illness.Counted.SINCE_REQUIREMENT_LOST.name(),
                day,
                null,
                day,
                null);
    }

    /** As typed, with what the other button's part lacks. */
    DecidingForm over(DecidingForm blank) {
        return new DecidingForm(
                blank.version,
                answer,
                shown,
                firstMonth == null ? blank.firstMonth : firstMonth,
                needed,
                neededEvidence,
                starts == null ? blank.starts : starts,
                counted == null ? blank.counted : counted,
                decidedOn == null ? blank.decidedOn : decidedOn,
                reason,
                returnedOn == null ? blank.returnedOn : returnedOn,
                returnText);
    }

    /** @throws Refusal with everything that can't be read, each with its field */
    Read read() {
        var refusals = new Refusals();
        var pressed = TypedChoice.read(DecisionAnswer.class, answer).orElse(null);
        refusals.unless(pressed != null, null, "支給か不支給かを選んでください");
        YearMonth month = refusals.reading(
                "firstMonth", () -> isBlank(firstMonth) ? null : FieldReading.month(Objects.toString(firstMonth, "")));
        Answer judged = refusals.reading("neededEvidence", this::judged);
        LocalDate on = refusals.reading("decidedOn", () -> JapaneseDates.parse(decidedOn));
        String why = refusals.reading("reason", () -> text(reason));
        refusals.throwIfAny();
        var terms = new GrantTerms(
                month,
                Objects.requireNonNull(judged),
                TypedChoice.read(AmountChange.Starts.class, starts).orElse(GrantTerms.USUAL.starts()),
                TypedChoice.read(Illness.Counted.class, counted).orElse(GrantTerms.USUAL.counted()),
                pressed == DecisionAnswer.GRANT_ZERO);
        return new Read(
                Objects.requireNonNull(pressed), Objects.requireNonNull(on), Objects.requireNonNull(why), terms);
    }

    private Answer judged() {
        Answer.Choice choice = TypedChoice.read(Answer.Choice.class, needed).orElse(Answer.Choice.UNCONFIRMED);
        return new Answer(choice, text(neededEvidence));
    }

    /** The day on which it goes back, and why. @throws Refusal as {@link #read}, and without a reason */
    Returned readReturn() {
        var refusals = new Refusals();
        LocalDate on = refusals.reading("returnedOn", () -> JapaneseDates.parse(returnedOn));
        String why = refusals.reading("returnText", () -> text(returnText));
        refusals.unless(why == null || !why.isEmpty(), "returnText", "差し戻す理由を入力してください");
        refusals.throwIfAny();
        return new Returned(Objects.requireNonNull(on), Objects.requireNonNull(why));
    }

    record Returned(LocalDate on, String reason) {}

    private static String text(@Nullable String typed) {
        String text = TypedText.strip(typed, LONGEST);
        return text == null ? "" : text;
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
