package tsunagi.forms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The canonical text of a definition, with every list and default spelled out: what is stored and hashed. */
final class DefinitionText {
    private static final JsonMapper JSON = JsonMapper.shared();

    private DefinitionText() {}

    static String of(FormDefinition definition) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("form", definition.form().value());
        map.put("number", definition.number());
        map.put("title", definition.title());
        map.put("validFrom", definition.validFrom().toString());
        map.put("completedBy", definition.completedBy());
        map.put(
                "sections",
                definition.sections().stream().map(DefinitionText::section).toList());
        return JSON.writeValueAsString(map);
    }

    static String hash(FormDefinition definition) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(of(definition).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> section(FormSection section) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", section.id());
        map.put("title", section.title());
        put(map, "note", section.note());
        map.put("fields", section.fields().stream().map(DefinitionText::field).toList());
        return map;
    }

    private static Map<String, Object> field(FormField field) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", field.id());
        map.put("label", field.label());
        switch (field.kind()) {
            case FormField.Kind.Answered _ -> {}
            case FormField.Kind.Bound(String path) -> map.put("bound", path);
            case FormField.Kind.Computed(String path) -> map.put("computed", path);
        }
        type(map, field.type());
        FormField.Requirement requirement = field.requirement();
        map.put("requiredAtFinalisation", requirement.atFinalisation());
        put(map, "requiredWhen", condition(requirement.when()));
        put(map, "visibleWhen", condition(requirement.visibleWhen()));
        map.put("allowsNotAsked", requirement.allowsNotAsked());
        put(map, "ref", field.origin().reference());
        map.put("evidence", field.origin().evidence());
        map.put("reconstructed", field.origin().reconstructed());
        map.put("alternatives", field.origin().alternatives());
        FormField.Appearance appearance = field.appearance();
        map.put("width", word(appearance.width()));
        map.put("national", appearance.national());
        map.put("print", appearance.printed());
        put(map, "unit", appearance.unit());
        put(map, "help", appearance.help());
        return map;
    }

    private static void type(Map<String, Object> map, FieldType type) {
        map.put("type", type.keyword());
        switch (type) {
            case FieldType.Text(int maxLength) -> map.put("maxLength", maxLength);
            case FieldType.LongText(int rows, int maxLength) -> {
                map.put("rows", rows);
                map.put("maxLength", maxLength);
            }
            case FieldType.Date(boolean notFuture) -> map.put("notFuture", notFuture);
            case FieldType.Partial(boolean birthDate) -> map.put("birthDate", birthDate);
            case FieldType.Whole(long min, long max) -> {
                map.put("min", min);
                map.put("max", max);
            }
            case FieldType.Choice(FormOptions options) -> map.put("options", options(options));
            case FieldType.Choices(FormOptions options) -> map.put("options", options(options));
            case FieldType.ChiefComplaint(FormOptions options) -> map.put("options", options(options));
            case FieldType.Table table -> {
                map.put(
                        "columns",
                        table.columns().stream().map(DefinitionText::column).toList());
                map.put("rows", table.rows());
                map.put("rowPerOption", options(table.rowPerOption()));
                put(map, "rowsFrom", table.rowsFrom());
                put(map, "wholeRows", table.wholeRows() ? true : null);
            }
            case FieldType.FixedText(String text) -> map.put("text", text);
            case FieldType.TimeOfDay _, FieldType.Money _, FieldType.Telephone _, FieldType.Email _ -> {}
            case FieldType.Staff _, FieldType.Signature _ -> {}
        }
    }

    private static Map<String, Object> column(FieldType.Column column) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", column.id());
        map.put("label", column.label());
        type(map, column.type());
        map.put("width", word(column.width()));
        put(map, "copied", column.copied() ? true : null);
        return map;
    }

    private static List<Map<String, Object>> options(FormOptions options) {
        return options.all().stream().map(DefinitionText::option).toList();
    }

    private static Map<String, Object> option(FormOption option) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", option.code());
        map.put("label", option.label());
        put(map, "detail", detail(option.detail()));
        map.put("exclusive", option.exclusive());
        put(map, "note", option.note());
        put(
                map,
                "validFrom",
                option.validFrom() == null ? null : option.validFrom().toString());
        put(
                map,
                "validUntil",
                option.validUntil() == null ? null : option.validUntil().toString());
        return map;
    }

    private static @Nullable Map<String, Object> detail(FormOption.@Nullable Detail detail) {
        if (detail == null) {
            return null;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("label", detail.label());
        map.put("kind", word(detail.kind()));
        put(map, "unit", detail.unit());
        return map;
    }

    private static @Nullable Map<String, Object> condition(@Nullable Condition condition) {
        if (condition == null) {
            return null;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("field", condition.field());
        switch (condition) {
            case Condition.HasCode(String _, List<String> codes) -> map.put("has", codes);
            case Condition.IsFilled _ -> map.put("filled", true);
        }
        return map;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }
}
