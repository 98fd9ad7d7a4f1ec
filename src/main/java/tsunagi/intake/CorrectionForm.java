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
 * @param version the revision that was read, 0 where the case was opened without a reception
 */
record CorrectionForm(
        ReceptionForm reception,
        @Nullable String reason,
        @Nullable Integer version) {
    private static final int LONGEST_REASON = 500;
    private static final int FIRST = 0;

    static CorrectionForm of(StoredReception stored) {
        return new CorrectionForm(ReceptionForm.of(stored.reception()), null, stored.revision());
    }

    /** For a case that was opened without a reception: what is known of it is written now. */
    static CorrectionForm first(LocalDate receivedOn, LocalDateTime now) {
        return new CorrectionForm(ReceptionForm.blank(now).withoutMoment().receivedOn(receivedOn), null, FIRST);
    }

    boolean isFirst() {
        return version != null && version == FIRST;
    }

    /**
     * A correction that is complete.
     *
     * @param reason null where there was nothing to correct
     * @param revision the one that is corrected
     */
    record Correction(Reception reception, @Nullable String reason, int revision, List<String> hints) {}

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    Correction read(LocalDate receivedOn, LocalDateTime now) {
        var refusals = new Refusals();
        var days = new TypedDay(now.toLocalDate(), refusals, new ArrayList<>());
        Reception corrected = reception.receivedOn(receivedOn).read(now, days);
        String why = isFirst() ? null : refusals.reading("reason", () -> TypedText.strip(reason, LONGEST_REASON));
        refusals.unless(isFirst() || TypedText.strip(reason) != null, "reason", "訂正の理由を入力してください");
        refusals.unless(version != null && version >= FIRST, null, "画面が古くなっています。開き直してください");
        refusals.throwIfAny();
        return new Correction(
                Objects.requireNonNull(corrected), why, Objects.requireNonNull(version), List.copyOf(days.hints()));
    }
}
