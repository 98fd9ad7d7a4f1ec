package tsunagi.supportconference;

import java.util.Arrays;
import java.util.List;
import tsunagi.web.Choice;

/** 対象者の状態. The conference watches over her until she is connected with support, or until it ends with her for another reason. */
enum WatchState {
    WATCHING("見守り"),
    CONNECTED("つながった"),
    ENDED("終了");

    private final String label;

    WatchState(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(each -> Choice.of(each.name(), each.label))
                .toList();
    }
}
