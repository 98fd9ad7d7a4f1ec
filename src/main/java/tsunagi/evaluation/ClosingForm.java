package tsunagi.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.tenancy.LostContact;

/** The form of a closing as typed; {@code confirmed} comes from the page that asks once more. */
record ClosingForm(
        @Nullable String on,
        @Nullable String reason,
        @Nullable String note,
        @Nullable String confirmed) {
    static final String YES = "yes";
    private static final int LONGEST_NOTE = 5_000;

    static ClosingForm blank(LocalDate today) {
        return new ClosingForm(JapaneseDates.format(today), null, null, null);
    }

    ClosingForm because(ClosingReason chosen) {
        return new ClosingForm(on, chosen.name(), note, confirmed);
    }

    boolean isConfirmed() {
        return YES.equals(confirmed);
    }

    String typedOn() {
        return Objects.toString(on, "");
    }

    String typedReason() {
        return Objects.toString(reason, "");
    }

    String typedNote() {
        return Objects.toString(note, "");
    }

    /**
     * @param since 受付日
     * @param lostContact what the municipality makes of a case whose person can no longer be reached
     * @throws tsunagi.kernel.Refusal with one reason per field to put right
     */
    Closing read(LocalDate since, LocalDate today, LostContact lostContact) {
        var refusals = new Refusals();
        String typed = TypedText.strip(on);
        LocalDate day = typed == null ? null : refusals.reading("on", () -> JapaneseDates.parse(typed));
        refusals.unless(typed != null, "on", "終結の日を入力してください");
        refusals.unless(
                day == null || (!day.isAfter(today) && !day.isBefore(since)),
                "on",
                "終結の日は、相談受付日（" + JapaneseDates.format(since) + "）から今日までの日付にしてください");
        ClosingReason chosen = ClosingReason.read(reason).orElse(null);
        refusals.unless(chosen != null, "reason", "終結の理由を選んでください");
        String written = refusals.reading("note", () -> TypedText.strip(note, LONGEST_NOTE));
        refusals.unless(
                TypedText.strip(note) != null || chosen != ClosingReason.OTHER, "note", "「その他」のときは、内容を入力してください");
        refusals.throwIfAny();
        return Closing.of(requireNonNull(day), requireNonNull(chosen), Objects.toString(written, ""), lostContact);
    }
}
