package tsunagi.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tsunagi.forms.FormField.Appearance;
import tsunagi.forms.FormField.Kind;
import tsunagi.forms.FormField.Origin;
import tsunagi.forms.FormField.Requirement;
import tsunagi.forms.FormField.Width;

/** Reads a definition file. The same parser reads the stored text of a resolved definition, which is JSON and so YAML. */
final class DefinitionParser {
    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    /** Names that the sheet itself submits. */
    private static final Set<String> RESERVED =
            Set.of("sheetVersion", "formToken", "formPage", "formBase", "reason", "finalise", "chooseAgainst");

    private final Map<String, FormOptions> lists = new HashMap<>();
    private final boolean allowsNotAsked;

    private DefinitionParser(boolean allowsNotAsked) {
        this.allowsNotAsked = allowsNotAsked;
    }

    static FormDefinition parse(String file, String text) {
        YamlMap root = YamlMap.parse(file, text);
        DefinitionParser parser = new DefinitionParser(root.flag("allowsNotAsked", false));
        parser.readLists(root);
        FormDefinition definition = root.guarded(parser::definition);
        root.finish();
        parser.checkConditions(root, definition);
        return definition;
    }

    /** Reads further fields for a form, as an overlay adds them; they may name no list of the form. */
    static List<FormField> fields(YamlMap map) {
        return map.each("fields", "field", new DefinitionParser(false)::field);
    }

    private void readLists(YamlMap root) {
        YamlMap named = root.optionalMap("lists");
        if (named == null) {
            return;
        }
        for (String name : named.keys()) {
            lists.put(name, named.guarded(map -> new FormOptions(map.each(name, "option", TypeParser::option))));
        }
    }

    private FormDefinition definition(YamlMap root) {
        return new FormDefinition(
                new FormId(root.text("form")),
                root.text("number"),
                root.text("title"),
                root.date("validFrom"),
                root.text("completedBy"),
                root.each("sections", "section", this::section));
    }

    private FormSection section(YamlMap map) {
        return new FormSection(
                id(map), map.text("title"), map.optionalText("note"), map.each("fields", "field", this::field));
    }

    private FormField field(YamlMap map) {
        Kind kind = kind(map);
        FieldType type = new TypeParser(lists).type(map);
        if (kind instanceof Kind.Answered
                && type instanceof FieldType.Table table
                && !table.rowPerOption().all().isEmpty()) {
            throw map.fault("rowPerOption needs a bound field");
        }
        return new FormField(id(map), map.text("label"), kind, type, requirement(map), origin(map), appearance(map));
    }

    private static Kind kind(YamlMap map) {
        String bound = map.optionalText("bound");
        String computed = map.optionalText("computed");
        if (bound != null && computed != null) {
            throw map.fault("is bound and computed");
        }
        if (bound != null) {
            return new Kind.Bound(bound);
        }
        return computed == null ? new Kind.Answered() : new Kind.Computed(computed);
    }

    private Requirement requirement(YamlMap map) {
        return new Requirement(
                map.flag("requiredAtFinalisation", false),
                condition(map, "requiredWhen"),
                condition(map, "visibleWhen"),
                map.flag("allowsNotAsked", allowsNotAsked));
    }

    private static @Nullable Condition condition(YamlMap map, String key) {
        YamlMap condition = map.optionalMap(key);
        if (condition == null) {
            return null;
        }
        String field = condition.text("field");
        List<String> codes = condition.texts("has");
        boolean filled = condition.flag("filled", false);
        condition.finish();
        if (filled == !codes.isEmpty()) {
            throw condition.fault("needs either has or filled: true");
        }
        return filled ? new Condition.IsFilled(field) : new Condition.HasCode(field, codes);
    }

    private static Origin origin(YamlMap map) {
        return new Origin(
                map.optionalText("ref"),
                map.text("evidence"),
                map.flag("reconstructed", false),
                map.texts("alternatives"));
    }

    private static Appearance appearance(YamlMap map) {
        return new Appearance(
                width(map),
                map.flag("national", false),
                map.flag("print", true),
                map.optionalText("unit"),
                map.optionalText("help"));
    }

    static Width width(YamlMap map) {
        String width = map.optionalText("width");
        return switch (width == null ? "full" : width) {
            case "full" -> Width.FULL;
            case "half" -> Width.HALF;
            case "third" -> Width.THIRD;
            case "quarter" -> Width.QUARTER;
            default -> throw map.fault("unknown width " + width);
        };
    }

    static String id(YamlMap map) {
        String id = map.text("id");
        if (!ID.matcher(id).matches() || RESERVED.contains(id)) {
            throw map.fault("no usable id: " + id);
        }
        return id;
    }

    private void checkConditions(YamlMap root, FormDefinition definition) {
        for (FormField field : definition.fields()) {
            check(root, definition, field, field.requirement().when());
            check(root, definition, field, field.requirement().visibleWhen());
        }
    }

    private static void check(YamlMap root, FormDefinition definition, FormField field, @Nullable Condition condition) {
        if (condition == null) {
            return;
        }
        FormField asked = definition
                .find(condition.field())
                .orElseThrow(() -> root.fault(
                        "field %s: its condition names no field: %s".formatted(field.id(), condition.field())));
        if (condition instanceof Condition.HasCode(String _, List<String> codes)) {
            for (String code : codes) {
                if (!asked.type().options().contains(code)) {
                    throw root.fault("field %s: %s has no option %s".formatted(field.id(), asked.id(), code));
                }
            }
        }
    }
}
