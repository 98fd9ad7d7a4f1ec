package tsunagi.meanstest;

import static java.util.Objects.requireNonNull;

/** 要件の判定 — a condition and the answer to it. */
public record Finding<C extends Criterion>(C criterion, Answer answer) {
    public Finding {
        requireNonNull(criterion, "criterion is null");
        requireNonNull(answer, "answer is null");
    }
}
