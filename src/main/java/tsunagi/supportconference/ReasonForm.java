package tsunagi.supportconference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.web.Field;

/** Why something is taken back, as typed. */
record ReasonForm(@Nullable String reason) {
    List<Input> inputs() {
        return List.of(new Input.Area(Field.of("reason", "取り消す理由", reason).required(), Typed.LINE));
    }

    /** @throws tsunagi.kernel.Refusal when nothing was typed */
    String read() {
        var typed = new Typed();
        String why = typed.required("reason", reason, Typed.LINE, "取り消す理由を入力してください");
        typed.refusals().throwIfAny();
        return why;
    }
}
