package tsunagi.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * 本人同意 (様式5 本人同意・申込署名) — the person agreed to the plan and applied for its services.
 *
 * @param evaluationOn 評価の時期: the one evaluation date of the plan, chosen with the person (要領4(3)ウ)
 */
public record Agreement(LocalDate on, Manner manner, LocalDate evaluationOn) {
    public Agreement {
        requireNonNull(on, "on is null");
        requireNonNull(manner, "manner is null");
        requireNonNull(evaluationOn, "evaluationOn is null");
    }

    /** How the person agreed. */
    public enum Manner {
        SIGNED("署名"),
        ORAL("口頭");

        private final String label;

        Manner(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
