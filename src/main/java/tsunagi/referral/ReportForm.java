package tsunagi.referral;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;

/** The form of what is heard of a つなぎ, as typed. */
record ReportForm(
        @Nullable String step,
        @Nullable String on,
        @Nullable String informant,
        @Nullable String method,
        @Nullable String reason,
        @Nullable String note) {
    private static final int TEXT = 2000;

    static ReportForm blank(LocalDate today) {
        return new ReportForm(null, JapaneseDates.format(today), null, null, null, null);
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    Report read() {
        var refusals = new Refusals();
        ReportedStep chosen = ReportedStep.read(step).orElse(null);
        refusals.unless(chosen != null, "step", "どこまで進んだかを選んでください");
        TurnedAwayReason why = TurnedAwayReason.read(reason).orElse(null);
        refusals.unless(chosen != ReportedStep.TURNED_AWAY || why != null, "reason", "受けられなかった理由を選んでください");
        LocalDate day = refusals.reading("on", () -> JapaneseDates.parse(on));
        Informant from = Informant.read(informant).orElse(null);
        refusals.unless(from != null, "informant", "だれから聞いたかを選んでください");
        TellingMethod how = TellingMethod.read(method).orElse(null);
        refusals.unless(how != null, "method", "どのように聞いたかを選んでください");
        String words = refusals.reading("note", () -> TypedText.strip(note, TEXT));
        refusals.throwIfAny();
        return new Report(
                requireNonNull(chosen),
                requireNonNull(day),
                requireNonNull(from),
                requireNonNull(how),
                chosen == ReportedStep.TURNED_AWAY ? why : null,
                words);
    }
}
