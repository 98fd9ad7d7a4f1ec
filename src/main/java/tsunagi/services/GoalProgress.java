package tsunagi.services;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Choice;

/** 目標の進みぐあい, as the person and the desk see it at a モニタリング. */
public enum GoalProgress {
    REACHED("達成した"),
    ADVANCING("進んでいる"),
    UNCHANGED("変わらない"),
    HARDER("難しくなっている"),
    NOT_BEGUN("まだ始めていない");

    private final String label;

    GoalProgress(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Optional<GoalProgress> read(String chosen) {
        return TypedChoice.read(GoalProgress.class, chosen);
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(progress -> Choice.of(progress.name(), progress.label()))
                .toList();
    }
}
