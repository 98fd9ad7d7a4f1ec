package tsunagi.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.web.Choice;

/** The form of 操作の設定, as typed. */
record ControlsForm(@Nullable String singleKeys) {
    private static final String ON = "on";
    private static final String OFF = "off";

    static ControlsForm of(boolean singleKeys) {
        return new ControlsForm(singleKeys ? ON : OFF);
    }

    static List<Choice> choices() {
        return List.of(Choice.of(ON, "使う"), Choice.of(OFF, "使わない", "音声入力のとき、手の震えで思わぬキーに触れるときなどに選びます。"));
    }

    /** @throws Refusal when nothing was chosen */
    boolean read() {
        if (!ON.equals(singleKeys) && !OFF.equals(singleKeys)) {
            throw new Refusal("singleKeys", "使うかどうかを選んでください");
        }
        return ON.equals(singleKeys);
    }
}
