package tsunagi.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;

/**
 * 決裁 — one draft of a 支援決定 on its way through the municipality's steps; the decision takes effect at the last (長岡 要領6(2)ウ).
 *
 * @param lines 支援決定する事業
 * @param steps as the municipality's rule said when it was drafted, 起案 first
 * @param signatures in order; at least that of the draft
 */
record Approval(
        UUID id,
        SubmissionId submission,
        Set<UUID> lines,
        List<String> steps,
        State state,
        List<Signature> signatures) {
    Approval {
        lines = Set.copyOf(lines);
        steps = List.copyOf(steps);
        signatures = List.copyOf(signatures);
    }

    /** How far it is. */
    enum State {
        RUNNING("決裁中"),
        DONE("決裁済み"),
        REJECTED("起案へ差戻し");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    boolean running() {
        return state == State.RUNNING;
    }

    /** The number of the step that is waited for. */
    int nextNumber() {
        return signatures.size() + 1;
    }

    /** The step that is waited for. */
    String nextStep() {
        return steps.get(signatures.size());
    }

    boolean nextIsLast() {
        return nextNumber() == steps.size();
    }

    Optional<Signature> signature(int number) {
        return signatures.stream().filter(each -> each.number() == number).findFirst();
    }

    /** @throws Refusal when the person has signed already, or the day lies before the step before */
    void requireMaySign(StaffId person, LocalDate on) {
        if (signatures.stream().anyMatch(signature -> signature.by().equals(person))) {
            throw new Refusal("同じ決裁で、同じ方が2つの段階を進めることはできません");
        }
        LocalDate before = signatures.getLast().on();
        if (on.isBefore(before)) {
            throw new Refusal("signedOn", "前の段階の日（%s）以後の日付にしてください".formatted(JapaneseDates.format(before)));
        }
    }
}
