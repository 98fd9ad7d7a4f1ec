package tsunagi.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tsunagi.testing.GeneratedDocs;

/** Writes docs/generated/case-life-cycle.md: which fact completes which step and leads to which stage. */
class LifeCycleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @Test
    void theTableOfFactsIsCurrent() {
        var text = new StringBuilder("""
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
                            kind.step() == null
                                    ? ""
                                    : kind.step().number() + " " + kind.step().label(),
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

    /** Walks from 受付 through every fact, so that the picture shows what the function does and not what we think. */
    private static String picture() {
        var text = new StringBuilder("\n```mermaid\nstateDiagram-v2\n");
        for (Stage stage : Stage.values()) {
            text.append("    state \"%s\" as %s\n".formatted(stage.label(), stage.name()));
        }
        text.append("    [*] --> RECEIVED: 相談受付\n");
        arrows().forEach((fromTo, kinds) -> text.append("    %s: %s\n".formatted(fromTo, String.join("<br/>", kinds))));
        return text.append("```\n").toString();
    }

    private static Map<String, List<String>> arrows() {
        var arrows = new LinkedHashMap<String, List<String>>();
        var lives = new LinkedHashMap<Stage, List<FactKind>>();
        var open = new ArrayDeque<Stage>();
        lives.put(Stage.RECEIVED, List.of(FactKind.RECEIVED));
        open.add(Stage.RECEIVED);
        while (!open.isEmpty()) {
            var from = open.remove();
            for (FactKind kind : FactKind.values()) {
                var life = new ArrayList<>(lives.get(from));
                life.add(kind);
                var to = stage(life);
                if (to != from) {
                    arrows.computeIfAbsent(from + " --> " + to, key -> new ArrayList<>())
                            .add(kind.label());
                    if (lives.putIfAbsent(to, life) == null) {
                        open.add(to);
                    }
                }
            }
        }
        return arrows;
    }

    private static Stage stage(List<FactKind> life) {
        var facts = new ArrayList<CaseFact>();
        int term = 1;
        for (FactKind kind : life) {
            term += kind == FactKind.REPLANNED ? 1 : 0;
            var at = Instant.EPOCH.plusSeconds(facts.size());
            facts.add(new CaseFact(
                    UUID.randomUUID(),
                    kind,
                    term,
                    DAY.plusDays(facts.size()),
                    at,
                    null,
                    null,
                    null,
                    false,
                    null,
                    null));
        }
        return Progress.of(facts, DAY.plusDays(facts.size())).stage();
    }
}
