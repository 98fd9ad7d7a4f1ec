package tsunagi.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;

/** 送付物 as typed: what it is built of, or what happened to it. */
record DispatchForm(
        @Nullable UUID submission,
        @Nullable String kind,
        @Nullable String recipient,
        @Nullable String enclosed,
        @Nullable String step,
        @Nullable String on,
        @Nullable String note) {
    private static final int NOTE = 400;

    static DispatchForm on(LocalDate today) {
        return new DispatchForm(null, null, null, null, null, JapaneseDates.format(today), null);
    }

    DispatchKind dispatchKind() {
        return TypedChoice.read(DispatchKind.class, kind).orElseThrow(() -> new Refusal("何を送るかを選んでください"));
    }

    SubmissionId submissionId() {
        if (submission == null) {
            throw new Refusal("どの提出についての送付物かが分かりません。一覧から開き直してください");
        }
        return new SubmissionId(submission);
    }

    String readRecipient() {
        return recipient == null ? "" : recipient;
    }

    /** A paper each. */
    List<String> papers() {
        return Refusal.reading("enclosed", () -> TypedText.lines(enclosed))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    DispatchStep.Kind stepKind() {
        return TypedChoice.read(DispatchStep.Kind.class, step).orElseThrow(() -> new Refusal("step", "何があったかを選んでください"));
    }

    LocalDate day() {
        return Refusal.reading("on", () -> JapaneseDates.parse(on));
    }

    String readNote() {
        String text = Refusal.reading("note", () -> TypedText.strip(note, NOTE));
        return text == null ? "" : text;
    }
}
