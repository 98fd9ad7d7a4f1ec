package tsunagi.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * 変更への本人同意 — the person agrees to the plan as it is changed; the evaluation date stays.
 *
 * @param changesOn 変更日: from when support is given as changed
 */
public record RenewedAgreement(LocalDate on, Agreement.Manner manner, LocalDate changesOn) {
    public RenewedAgreement {
        requireNonNull(on, "on is null");
        requireNonNull(manner, "manner is null");
        requireNonNull(changesOn, "changesOn is null");
    }
}
