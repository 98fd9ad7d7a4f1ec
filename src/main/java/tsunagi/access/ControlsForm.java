package tsunagi.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.web.Choice;

/** The form of 操作の設定, as typed. */
record ControlsForm(@Nullable String singleKeys, @Nullable String recentCases) {
    private static final String ON = "on";
    private static final String OFF = "off";

    static ControlsForm of(OwnControls controls) {
        return new ControlsForm(controls.singleKeys() ? ON : OFF, controls.recentCases() ? ON : OFF);
    }

    static List<Choice> choices() {
        return List.of(Choice.of(ON, "使う"), Choice.of(OFF, "使わない", "音声入力のとき、手の震えで思わぬキーに触れるときなどに選びます。"));
    }

    static List<Choice> recentChoices() {
        return List.of(Choice.of(ON, "出す"), Choice.of(OFF, "出さない", "端末を何人かで使うとき、画面をほかの人に見られるときなどに選びます。"));
    }

    /** @throws Refusal when something was not chosen */
    OwnControls read() {
        var refusals = new Refusals();
        refusals.unless(chosen(singleKeys), "singleKeys", "使うかどうかを選んでください");
        refusals.unless(chosen(recentCases), "recentCases", "出すかどうかを選んでください");
        refusals.throwIfAny();
        return new OwnControls(ON.equals(singleKeys), ON.equals(recentCases));
    }

    private static boolean chosen(@Nullable String choice) {
        return ON.equals(choice) || OFF.equals(choice);
    }
}
