package tsunagi.casefile;

import org.junit.jupiter.api.Test;
import tsunagi.testing.GeneratedDocs;

/** Writes docs/generated/case-life-cycle.md: which fact completes which step and leads to which stage. */
class LifeCycleTest {
    @Test
    void theTableOfFactsIsCurrent() {
        var text = new StringBuilder(
                """
                # 事実・手順・段階

                Written by `LifeCycleTest` from `FactKind`. A case's stage and steps are computed from its facts; nothing sets them by hand.

                | 事実 | | 手順 | 手順への働き | 段階 |
                |---|---|---|---|---|
                """);
        for (FactKind kind : FactKind.values()) {
            text.append("| %s | `%s` | %s | %s | %s |\n"
                    .formatted(
                            kind.label(),
                            kind.name(),
                            kind.step() == null ? "" : kind.step().number() + " " + kind.step().label(),
                            effect(kind.effect()),
                            kind.stage() == null ? "" : kind.stage().label()));
        }
        GeneratedDocs.check("case-life-cycle.md", text + picture());
    }

    private static String effect(FactKind.Effect effect) {
        return switch (effect) {
            case OPENS -> "着手";
            case COMPLETES -> "完了";
            case REOPENS -> "やり直し";
            case CLOSES -> "終わり";
            case NOTES -> "";
        };
    }

    /** The stages in their order, with each fact that leads to one. */
    private static String picture() {
        var text = new StringBuilder("\n```mermaid\nstateDiagram-v2\n");
        for (Stage stage : Stage.values()) {
            text.append("    state \"%s\" as %s\n".formatted(stage.label(), stage.name()));
        }
        for (FactKind kind : FactKind.values()) {
            if (kind.stage() != null) {
                text.append("    [*] --> %s: %s\n".formatted(kind.stage().name(), kind.label()));
            }
        }
        return text.append("```\n").toString();
    }
}
