package tsunagi.tenancy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;

/** One value in a YAML file, which knows its file, line and field, so that every refusal can name them. */
public record YamlPlace(String file, String field, Node node) {

    public static YamlPlace root(String file, String yaml) {
        try {
            Node root = new Compose(LoadSettings.builder().setLabel(file).build())
                    .composeString(yaml)
                    .orElseThrow(() -> new RulesRefused(file, 1, "（全体）", "中身がありません"));
            return new YamlPlace(file, "", root);
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new RulesRefused(file, line, "（全体）", "YAML として読めません");
        }
    }

    public RulesRefused refuse(String reason) {
        int line = node.getStartMark().map(Mark::getLine).orElse(0) + 1;
        return new RulesRefused(file, line, field.isEmpty() ? "（全体）" : field, reason);
    }

    /** Refuses fields that nobody would read, and fields written twice. */
    public YamlPlace only(String... known) {
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : mapping()) {
            YamlPlace key = new YamlPlace(file, field, tuple.getKeyNode());
            YamlPlace place = new YamlPlace(file, below(key.text()), tuple.getKeyNode());
            if (!Set.of(known).contains(key.text())) {
                throw place.refuse("知らない項目です");
            }
            if (!seen.add(key.text())) {
                throw place.refuse("同じ項目が2回あります");
            }
        }
        return this;
    }

    public YamlPlace at(String key) {
        return find(key).orElseThrow(() -> new YamlPlace(file, below(key), node).refuse("必須の項目がありません"));
    }

    public Optional<YamlPlace> find(String key) {
        return mapping().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(key))
                .map(tuple -> new YamlPlace(file, below(key), tuple.getValueNode()))
                .findFirst();
    }

    /** The items of a required list, which must not be empty. */
    public List<YamlPlace> items() {
        if (!(node instanceof SequenceNode sequence) || sequence.getValue().isEmpty()) {
            throw refuse("1件以上の並び（- で始まる行）で書いてください");
        }
        List<YamlPlace> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlPlace(file, "%s[%d]".formatted(field, items.size()), item));
        }
        return items;
    }

    public String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw refuse("文字で書いてください");
    }

    public LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException unreadable) {
            throw refuse("日付は 2025-04-01 の形で書いてください：" + text());
        }
    }

    /** Whether a field is written without a value. */
    public boolean isEmpty() {
        return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
    }

    /** The value itself, or each of a list of values. */
    public List<String> texts() {
        return node instanceof SequenceNode
                ? items().stream().map(YamlPlace::text).toList()
                : List.of(text());
    }

    /** The names of the fields, as they are written. */
    public List<String> keys() {
        return mapping().stream()
                .map(tuple -> new YamlPlace(file, field, tuple.getKeyNode()).text())
                .toList();
    }

    public int number() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException unreadable) {
            throw refuse("整数で書いてください：" + text());
        }
    }

    LocalTime time() {
        try {
            return LocalTime.parse(text());
        } catch (DateTimeParseException unreadable) {
            throw refuse("時刻は 09:00 の形で書いてください：" + text());
        }
    }

    public boolean flag() {
        return choice(Map.of("true", true, "false", false));
    }

    public <E> E choice(Map<String, E> choices) {
        E chosen = choices.get(text());
        if (chosen == null) {
            throw refuse("%s のどれかで書いてください：%s".formatted(String.join("・", choices.keySet()), text()));
        }
        return chosen;
    }

    /** Makes a value of this place; a rule of the value that refuses is reported with the place. */
    public <T> T read(Function<String, T> reader) {
        return make(() -> reader.apply(text()));
    }

    /** Makes a value of several fields of this place. */
    public <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (Refusal refusal) {
            throw refuse(refusal.reasons().getFirst().message());
        }
    }

    /** The days {@code from} – {@code until} of an entry. */
    public Period period() {
        LocalDate from = at("from").date();
        return make(() -> new Period(from, find("until").map(YamlPlace::date).orElse(null)));
    }

    /** An entry with its days, its source and its 仮定 mark. */
    <T> Dated<T> dated(T value) {
        boolean assumed = find("assumed").map(YamlPlace::flag).orElse(false);
        return Dated.of(period(), assumed, at("source").text(), value);
    }

    private List<NodeTuple> mapping() {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        throw refuse("項目: 値 の形で書いてください");
    }

    private String below(String key) {
        return field.isEmpty() ? key : field + "." + key;
    }
}
