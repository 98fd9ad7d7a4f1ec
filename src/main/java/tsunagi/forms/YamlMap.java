package tsunagi.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One mapping of a definition file. Reads strictly: every key must be known, and every fault names its line and place. */
final class YamlMap {
    private final String file;
    private final String place;
    private final MappingNode node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> read = new LinkedHashSet<>();

    private YamlMap(String file, String place, MappingNode node) {
        this.file = file;
        this.node = node;
        for (NodeTuple tuple : node.getValue()) {
            String key = ((ScalarNode) tuple.getKeyNode()).getValue();
            if (values.put(key, tuple.getValueNode()) != null) {
                throw new InvalidDefinition(file, line(tuple.getKeyNode()), place, "%s stands twice".formatted(key));
            }
        }
        this.place = values.get("id") instanceof ScalarNode id ? (place + " " + id.getValue()).strip() : place;
    }

    static YamlMap parse(String file, String text) {
        try {
            var settings = LoadSettings.builder().setCodePointLimit(5_000_000).build();
            Node root = new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() -> new InvalidDefinition(file, 1, "", "is empty"));
            return mapping(file, "", root);
        } catch (MarkedYamlEngineException fault) {
            int line = fault.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new InvalidDefinition(file, line, "", String.valueOf(fault.getProblem()));
        } catch (YamlEngineException fault) {
            throw new InvalidDefinition(file, 1, "", String.valueOf(fault.getMessage()));
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        String text = optionalText(key);
        if (text == null) {
            throw fault(key + " is missing");
        }
        return text;
    }

    @Nullable
    String optionalText(String key) {
        Node value = take(key);
        if (value == null) {
            return null;
        }
        if (!(value instanceof ScalarNode scalar)) {
            throw fault(value, key + " is not a text");
        }
        return scalar.getValue();
    }

    boolean flag(String key, boolean fallback) {
        String text = optionalText(key);
        if (text == null) {
            return fallback;
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw fault("%s is neither true nor false: %s".formatted(key, text));
        };
    }

    int number(String key, int fallback) {
        String text = optionalText(key);
        try {
            return text == null ? fallback : Integer.parseInt(text);
        } catch (NumberFormatException _) {
            throw fault("%s is not a number: %s".formatted(key, text));
        }
    }

    LocalDate date(String key) {
        LocalDate date = optionalDate(key);
        if (date == null) {
            throw fault(key + " is missing");
        }
        return date;
    }

    @Nullable
    LocalDate optionalDate(String key) {
        String text = optionalText(key);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw fault("%s is not a date: %s".formatted(key, text));
        }
    }

    @Nullable
    YamlMap optionalMap(String key) {
        Node value = take(key);
        return value == null ? null : mapping(file, place + " " + key, value);
    }

    /** The maps of a list, none when the key is absent. */
    <T> List<T> each(String key, String what, Function<YamlMap, T> reader) {
        return items(key).stream()
                .map(item -> {
                    YamlMap map = mapping(file, (place + " " + what).strip(), item);
                    T value = map.guarded(reader);
                    map.finish();
                    return value;
                })
                .toList();
    }

    List<String> texts(String key) {
        return items(key).stream()
                .map(item -> {
                    if (item instanceof ScalarNode scalar) {
                        return scalar.getValue();
                    }
                    throw fault(item, key + " is not a list of texts");
                })
                .toList();
    }

    /** Keys of this map that nobody has read yet, with their maps: for maps whose keys are names. */
    Set<String> keys() {
        return values.keySet();
    }

    /** @throws InvalidDefinition when a key was not read, so a slip of the pen never passes silently */
    void finish() {
        values.forEach((key, value) -> {
            if (!read.contains(key)) {
                throw fault(value, "unknown key " + key);
            }
        });
    }

    InvalidDefinition fault(String message) {
        return fault(node, message);
    }

    /** Turns what the model refuses into a fault at this place. */
    <T> T guarded(Function<YamlMap, T> reader) {
        try {
            return reader.apply(this);
        } catch (IllegalArgumentException refused) {
            throw fault(String.valueOf(refused.getMessage()));
        }
    }

    private List<Node> items(String key) {
        Node value = take(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof SequenceNode sequence)) {
            throw fault(value, key + " is not a list");
        }
        return sequence.getValue();
    }

    private @Nullable Node take(String key) {
        read.add(key);
        return values.get(key);
    }

    private InvalidDefinition fault(Node at, String message) {
        return new InvalidDefinition(file, line(at), place, message);
    }

    private static YamlMap mapping(String file, String place, Node node) {
        if (node instanceof MappingNode map) {
            return new YamlMap(file, place, map);
        }
        throw new InvalidDefinition(file, line(node), place, "is not a map");
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
