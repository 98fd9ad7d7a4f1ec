package tsunagi.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tsunagi.forms.FieldType.Column;
import tsunagi.forms.FormOption.Detail;
import tsunagi.forms.FormOption.DetailKind;

/** Reads the type of a field or column with what belongs to it. */
final class TypeParser {
    private static final int LINE = 200;
    /** Longer than any note; keeps a pasted book out of the record. */
    private static final int NOTE = 20_000;

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");

    private final Map<String, FormOptions> lists;

    TypeParser(Map<String, FormOptions> lists) {
        this.lists = lists;
    }

    FieldType type(YamlMap map) {
        String type = map.text("type");
        return switch (type) {
            case "text" -> new FieldType.Text(map.number("maxLength", LINE));
            case "longText" -> new FieldType.LongText(map.number("rows", 3), map.number("maxLength", NOTE));
            case "date" -> new FieldType.Date(map.flag("notFuture", false));
            case "partialDate" -> new FieldType.Partial(map.flag("birthDate", false));
            case "time" -> new FieldType.TimeOfDay();
            case "yen" -> new FieldType.Money();
            case "integer" -> new FieldType.Whole(map.number("min", 0), map.number("max", Integer.MAX_VALUE));
            case "choice" -> new FieldType.Choice(options(map));
            case "choices" -> new FieldType.Choices(options(map));
            case "chiefComplaint" -> new FieldType.ChiefComplaint(options(map));
            case "telephone" -> new FieldType.Telephone();
            case "email" -> new FieldType.Email();
            case "staff" -> new FieldType.Staff();
            case "table" -> table(map);
            case "fixedText" -> new FieldType.FixedText(map.text("text"));
            case "signature" -> new FieldType.Signature();
            default -> throw map.fault("unknown type " + type);
        };
    }

    private FieldType table(YamlMap map) {
        List<Column> columns = map.each("columns", "column", this::column);
        if (columns.isEmpty()) {
            throw map.fault("a table needs columns");
        }
        Set<String> ids = new HashSet<>();
        for (Column column : columns) {
            if (!ids.add(column.id())) {
                throw map.fault("column " + column.id() + " stands twice");
            }
        }
        String rowsFrom = map.optionalText("rowsFrom");
        if (rowsFrom == null && columns.stream().anyMatch(Column::copied)) {
            throw map.fault("a copied column needs rowsFrom");
        }
        return new FieldType.Table(
                columns, map.number("rows", 3), rowPerOption(map), rowsFrom, map.flag("wholeRows", false));
    }

    private FormOptions rowPerOption(YamlMap map) {
        String name = map.optionalText("rowPerOptionFrom");
        return name == null
                ? new FormOptions(map.each("rowPerOption", "option", TypeParser::option))
                : named(map, name);
    }

    private Column column(YamlMap map) {
        FieldType type = type(map);
        return switch (type) {
            case FieldType.Table _, FieldType.FixedText _, FieldType.Signature _, FieldType.Choices _ ->
                throw map.fault("a column can't be a " + type.keyword());
            case FieldType.ChiefComplaint _, FieldType.Staff _ ->
                throw map.fault("a column can't be a " + type.keyword());
            case FieldType.Text _, FieldType.LongText _, FieldType.Date _, FieldType.Partial _, FieldType.TimeOfDay _ ->
                column(map, type);
            case FieldType.Money _, FieldType.Whole _, FieldType.Choice _, FieldType.Telephone _, FieldType.Email _ ->
                column(map, type);
        };
    }

    private static Column column(YamlMap map, FieldType type) {
        return new Column(
                DefinitionParser.id(map),
                map.text("label"),
                type,
                DefinitionParser.width(map),
                map.flag("copied", false));
    }

    private FormOptions options(YamlMap map) {
        String name = map.optionalText("optionsFrom");
        FormOptions options =
                name == null ? new FormOptions(map.each("options", "option", TypeParser::option)) : named(map, name);
        if (options.all().isEmpty()) {
            throw map.fault("a choice needs options");
        }
        return options;
    }

    private FormOptions named(YamlMap map, String name) {
        FormOptions options = lists.get(name);
        if (options == null) {
            throw map.fault("no list is named " + name);
        }
        return options;
    }

    static FormOption option(YamlMap map) {
        String code = map.text("code");
        if (!CODE.matcher(code).matches()) {
            throw map.fault("no usable code: " + code);
        }
        return new FormOption(
                code,
                map.text("label"),
                detail(map.optionalMap("detail")),
                map.flag("exclusive", false),
                map.optionalText("note"),
                map.optionalDate("validFrom"),
                map.optionalDate("validUntil"));
    }

    private static @Nullable Detail detail(@Nullable YamlMap map) {
        if (map == null) {
            return null;
        }
        String kind = map.optionalText("kind");
        DetailKind read = switch (kind == null ? "text" : kind) {
            case "text" -> DetailKind.TEXT;
            case "integer" -> DetailKind.INTEGER;
            case "yen" -> DetailKind.YEN;
            default -> throw map.fault("unknown kind " + kind);
        };
        Detail detail = new Detail(map.text("label"), read, map.optionalText("unit"));
        map.finish();
        return detail;
    }
}
