package tsunagi.forms;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.Yen;

/** The kept form of answers: plain JSON, one member a field, readable without the program. */
final class AnswerJson {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, RenderedValue>> RENDERED = new TypeReference<>() {};

    private AnswerJson() {}

    static String write(FormDefinition definition, Answers answers) {
        ObjectNode object = JSON.createObjectNode();
        for (FormField field : definition.fields()) {
            answers.find(field.id()).ifPresent(answer -> object.set(field.id(), node(answer)));
        }
        return object.toString();
    }

    static Answers read(FormDefinition definition, String json) {
        JsonNode object = JSON.readTree(json);
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (FormField field : definition.fields()) {
            JsonNode node = object.get(field.id());
            if (node != null) {
                answers.put(field.id(), answer(field.type(), node));
            }
        }
        return new Answers(answers);
    }

    static String writeRendered(Map<String, RenderedValue> values) {
        return JSON.writeValueAsString(values);
    }

    static Map<String, RenderedValue> readRendered(String json) {
        return JSON.readValue(json, RENDERED);
    }

    private static JsonNode node(Answer answer) {
        return switch (answer) {
            case Answer.Text(String value) -> JSON.getNodeFactory().stringNode(value);
            case Answer.OnDate(LocalDate value) -> JSON.getNodeFactory().stringNode(value.toString());
            case Answer.OnPartialDate date -> partial(date.value());
            case Answer.AtTime(LocalTime value) -> JSON.getNodeFactory().stringNode(value.toString());
            case Answer.Amount(Yen value) -> JSON.getNodeFactory().numberNode(value.amount());
            case Answer.Number(long value) -> JSON.getNodeFactory().numberNode(value);
            case Answer.ByStaff(UUID value) -> JSON.getNodeFactory().stringNode(value.toString());
            case Answer.Signed _ -> JSON.createObjectNode().put("signed", true);
            case Answer.Chosen chosen -> chosen(chosen);
            case Answer.Rows(List<Map<String, Answer>> rows) -> rows(rows);
            case Answer.NotAsked _ -> JSON.createObjectNode().put("notAsked", true);
            case Answer.Unreadable(String raw) -> JSON.createObjectNode().put("unreadable", raw);
        };
    }

    private static JsonNode partial(@Nullable PartialDate date) {
        ObjectNode object = JSON.createObjectNode();
        if (date == null) {
            return object.put("unknown", true);
        }
        object.put("year", date.year());
        if (date.month() != null) {
            object.put("month", date.month());
        }
        if (date.day() != null) {
            object.put("day", date.day());
        }
        return object.put("estimated", date.estimated());
    }

    private static JsonNode chosen(Answer.Chosen chosen) {
        ObjectNode object = JSON.createObjectNode();
        ArrayNode codes = object.putArray("codes");
        chosen.codes().forEach(codes::add);
        if (chosen.main() != null) {
            object.put("main", chosen.main());
        }
        ObjectNode details = object.putObject("details");
        chosen.details().forEach(details::put);
        return object;
    }

    private static JsonNode rows(List<Map<String, Answer>> rows) {
        ArrayNode array = JSON.createArrayNode();
        for (Map<String, Answer> row : rows) {
            ObjectNode cells = array.addObject();
            row.forEach((column, cell) -> cells.set(column, node(cell)));
        }
        return array;
    }

    private static Answer answer(FieldType type, JsonNode node) {
        if (node.has("notAsked")) {
            return new Answer.NotAsked();
        }
        if (node.has("unreadable")) {
            return new Answer.Unreadable(node.get("unreadable").asString());
        }
        return switch (type) {
            case FieldType.Text _, FieldType.LongText _, FieldType.Telephone _, FieldType.Email _ ->
                new Answer.Text(node.asString());
            case FieldType.Date _ -> new Answer.OnDate(LocalDate.parse(node.asString()));
            case FieldType.Partial _ -> new Answer.OnPartialDate(partial(node));
            case FieldType.TimeOfDay _ -> new Answer.AtTime(LocalTime.parse(node.asString()));
            case FieldType.Money _ -> new Answer.Amount(Yen.of(node.asLong()));
            case FieldType.Whole _ -> new Answer.Number(node.asLong());
            case FieldType.Staff _ -> new Answer.ByStaff(UUID.fromString(node.asString()));
            case FieldType.Signature _ -> new Answer.Signed();
            case FieldType.Choice _, FieldType.Choices _, FieldType.ChiefComplaint _ -> chosen(node);
            case FieldType.Table table -> rows(table, node);
            case FieldType.FixedText _ -> throw new IllegalArgumentException("a fixed text has no answer");
        };
    }

    private static @Nullable PartialDate partial(JsonNode node) {
        return node.has("unknown")
                ? null
                : new PartialDate(
                        node.get("year").asInt(),
                        number(node, "month"),
                        number(node, "day"),
                        node.get("estimated").asBoolean());
    }

    private static @Nullable Integer number(JsonNode node, String name) {
        JsonNode number = node.get(name);
        return number == null ? null : number.asInt();
    }

    private static Answer.Chosen chosen(JsonNode node) {
        List<String> codes = new ArrayList<>();
        node.get("codes").forEach(code -> codes.add(code.asString()));
        Map<String, String> details = new LinkedHashMap<>();
        node.get("details")
                .properties()
                .forEach(entry -> details.put(entry.getKey(), entry.getValue().asString()));
        JsonNode main = node.get("main");
        return new Answer.Chosen(codes, main == null ? null : main.asString(), details);
    }

    private static Answer.Rows rows(FieldType.Table table, JsonNode node) {
        List<Map<String, Answer>> rows = new ArrayList<>();
        for (JsonNode row : node) {
            Map<String, Answer> cells = new LinkedHashMap<>();
            for (FieldType.Column column : table.columns()) {
                JsonNode cell = row.get(column.id());
                if (cell != null) {
                    cells.put(column.id(), answer(column.type(), cell));
                }
            }
            rows.add(cells);
        }
        return new Answer.Rows(rows);
    }
}
