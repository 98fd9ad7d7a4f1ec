package tsunagi.intake;

import java.util.Arrays;
import java.util.List;
import tsunagi.web.Choice;

/** 緊急の確認 — the four things to ask before the call ends. */
public enum Danger {
    FOOD("食料", "今日・明日の食べるものがない"),
    HOUSING("住まい", "今夜泊まる所がない、立ち退きが迫っている"),
    LIFELINE("ライフライン", "電気・ガス・水道が止まった、止まりそう"),
    HARM("自傷他害", "自分や人を傷つけるおそれ、暴力を受けるおそれがある");

    static final List<Choice> CHOICES = Arrays.stream(values())
            .map(danger -> Choice.of(danger.name(), danger.label, danger.question))
            .toList();

    private final String label;
    private final String question;

    Danger(String label, String question) {
        this.label = label;
        this.question = question;
    }

    String label() {
        return label;
    }
}
