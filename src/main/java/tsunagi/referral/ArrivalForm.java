package tsunagi.referral;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.web.Choice;

/** The form of 「着きましたか」, as typed. */
record ArrivalForm(
        @Nullable String answer,
        @Nullable String on,
        @Nullable String text,
        @Nullable String askNextOn,
        @Nullable String informant,
        @Nullable String method) {
    static final String ARRIVED = "ARRIVED";
    static final String ASKED_AGAIN = "ASKED_AGAIN";
    static final String NOT_ESTABLISHED = "NOT_ESTABLISHED";
    private static final int TEXT = 2000;

    static ArrivalForm blank(LocalDate today, LocalDate usualAskDay) {
        return new ArrivalForm(null, JapaneseDates.format(today), null, JapaneseDates.format(usualAskDay), null, null);
    }

    static List<Choice> answers() {
        return List.of(
                Choice.of(ARRIVED, "着いた"),
                Choice.of(ASKED_AGAIN, "まだ着いていない", "再度連絡して、また確かめます。"),
                Choice.of(NOT_ESTABLISHED, "不成立", "本人が行かなかった、取りやめた など。つなぎ先が受けられなかったときは「その後を記録する」に記録します。"));
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    ArrivalAnswer read() {
        var refusals = new Refusals();
        String chosen = answer == null ? "" : answer;
        refusals.unless(List.of(ARRIVED, ASKED_AGAIN, NOT_ESTABLISHED).contains(chosen), "answer", "着いたかどうかを選んでください");
        LocalDate day = refusals.reading("on", () -> JapaneseDates.parse(on));
        String story = refusals.reading("text", () -> TypedText.strip(text, TEXT));
        boolean storyMissing = TypedText.strip(text) == null;
        refusals.unless(!storyMissing || !chosen.equals(ASKED_AGAIN), "text", "再度連絡した内容を入力してください");
        refusals.unless(!storyMissing || !chosen.equals(NOT_ESTABLISHED), "text", "不成立の理由を入力してください");
        LocalDate next =
                chosen.equals(ASKED_AGAIN) ? refusals.reading("askNextOn", () -> JapaneseDates.parse(askNextOn)) : null;
        refusals.unless(
                !chosen.equals(ARRIVED) || Informant.read(informant).isPresent(), "informant", "だれから聞いたかを選んでください");
        refusals.unless(
                !chosen.equals(ARRIVED) || TellingMethod.read(method).isPresent(), "method", "どのように聞いたかを選んでください");
        refusals.throwIfAny();
        LocalDate dated = requireNonNull(day);
        return switch (chosen) {
            case ARRIVED -> new ArrivalAnswer.Arrived(dated);
            case ASKED_AGAIN -> new ArrivalAnswer.AskedAgain(dated, requireNonNull(next), requireNonNull(story));
            default -> new ArrivalAnswer.NotEstablished(dated, requireNonNull(story));
        };
    }

    /** Who said that she arrived, and how; empty for every other answer. {@link #read} has found nothing against it. */
    Optional<Report> arrival() {
        if (!ARRIVED.equals(answer)) {
            return Optional.empty();
        }
        return Optional.of(new Report(
                ReportedStep.RECEIVED,
                JapaneseDates.parse(requireNonNull(on)),
                Informant.read(informant).orElseThrow(),
                TellingMethod.read(method).orElseThrow(),
                null,
                TypedText.strip(text)));
    }
}
