package tsunagi.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;

/**
 * A correction of 受付の内容 as typed. 受付日 stays: the month in which the consultation counts hangs on it.
 *
 * @param version the revision that was read
 */
record CorrectionForm(
        ReceptionForm reception,
        @Nullable String reason,
        @Nullable Integer version) {
    private static final int LONGEST_REASON = 500;

    static CorrectionForm of(StoredReception stored) {
        return new CorrectionForm(ReceptionForm.of(stored.reception()), null, stored.revision());
    }

    /** A correction that is complete. */
    record Correction(Reception reception, String reason, int revision, List<String> hints) {}

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    Correction read(LocalDate receivedOn, LocalDateTime now) {
        var refusals = new Refusals();
        var days = new TypedDay(now.toLocalDate(), refusals, new ArrayList<>());
        Reception corrected = reception.receivedOn(receivedOn).read(now, days);
        String why = refusals.reading("reason", () -> TypedText.strip(reason, LONGEST_REASON));
        refusals.unless(TypedText.strip(reason) != null, "reason", "訂正の理由を入力してください");
        refusals.unless(version != null && version > 0, null, "画面が古くなっています。開き直してください");
        refusals.throwIfAny();
        return new Correction(
                Objects.requireNonNull(corrected),
                Objects.requireNonNull(why),
                Objects.requireNonNull(version),
                List.copyOf(days.hints()));
    }
}
