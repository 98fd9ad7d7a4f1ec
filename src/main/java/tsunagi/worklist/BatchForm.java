package tsunagi.worklist;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedChoice;

/**
 * 選んだ仕事をまとめて — as typed.
 *
 * @param duty the keys of what was chosen
 * @param until empty for the next business day
 */
record BatchForm(List<String> duty, String action, String until, String reason) {
    private static final int MOST = 100;

    BatchForm(@Nullable List<String> duty, @Nullable String action, @Nullable String until, @Nullable String reason) {
        this.duty = duty == null ? List.of() : List.copyOf(duty);
        this.action = Objects.requireNonNullElse(action, "");
        this.until = Objects.requireNonNullElse(until, "");
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    /** What is done with all of them. */
    enum Action {
        POSTPONE,
        DONE
    }

    static BatchForm blank() {
        return new BatchForm(null, null, null, null);
    }

    boolean chosen(DutyKey key) {
        return duty.contains(key.text());
    }

    /** @throws Refusal when nothing is chosen, or too much at once */
    List<DutyKey> keys() {
        var keys = duty.stream()
                .distinct()
                .flatMap(text -> DutyKey.read(text).stream())
                .toList();
        if (keys.isEmpty()) {
            throw new Refusal("仕事を選んでください");
        }
        if (keys.size() > MOST) {
            throw new Refusal("まとめて行えるのは、一度に%d件までです".formatted(MOST));
        }
        return keys;
    }

    /** @throws Refusal when it is none */
    Action chosenAction() {
        return TypedChoice.read(Action.class, action).orElseThrow(() -> new Refusal("することを選んでください"));
    }

    PostponementForm postponement() {
        return new PostponementForm(until, reason);
    }
}
