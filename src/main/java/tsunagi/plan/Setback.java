package tsunagi.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import tsunagi.kernel.Refusal;

/** 差戻し — the day and the reasons for which the conference or the municipality gave a plan back. */
record Setback(LocalDate on, String reasons) {
    Setback {
        requireNonNull(on, "on is null");
        if (reasons.isBlank()) {
            throw new Refusal("reasons", "差し戻す理由を入力してください");
        }
        reasons = reasons.strip();
    }
}
