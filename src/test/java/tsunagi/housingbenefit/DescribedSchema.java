package tsunagi.housingbenefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A schema of the OpenAPI document (JSON Schema 2020-12, as far as the document uses it) and what it says against a value. */
record DescribedSchema(JsonNode document, JsonNode schema) {
    /** Anything else would go unnoticed, so it is refused. */
    private static final Set<String> KNOWN = Set.of(
            "$ref",
            "description",
            "type",
            "format",
            "pattern",
            "minimum",
            "maximum",
            "default",
            "enum",
            "const",
            "oneOf",
            "required",
            "properties",
            "additionalProperties",
            "items",
            "minItems",
            "maxItems",
            "uniqueItems");

    static DescribedSchema named(JsonNode document, String name) {
        var schema = document.at("/components/schemas/" + name);
        assertThat(schema.isObject()).as(name).isTrue();
        return new DescribedSchema(document, schema);
    }

    DescribedSchema of(JsonNode part) {
        assertThat(KNOWN).containsAll(part.propertyNames());
        if (part.has("$ref")) {
            String reference = part.get("$ref").asString();
            assertThat(reference).startsWith("#/");
            return of(document.at(reference.substring(1)));
        }
        return new DescribedSchema(document, part);
    }

    DescribedSchema property(String name) {
        return of(schema.get("properties").get(name));
    }

    List<String> properties() {
        return List.copyOf(schema.get("properties").propertyNames());
    }

    List<String> required() {
        return schema.path("required").valueStream().map(JsonNode::asString).toList();
    }

    List<String> choices() {
        return schema.path("enum").valueStream().map(JsonNode::asString).toList();
    }

    /** What is wrong with a value; empty when it is as described. */
    List<String> against(JsonNode value) {
        var wrong = new ArrayList<String>();
        check(value, "", wrong);
        return wrong;
    }

    private void check(JsonNode value, String place, List<String> wrong) {
        if (schema.has("oneOf")) {
            long fitting = schema.get("oneOf")
                    .valueStream()
                    .filter(each -> of(each).against(value).isEmpty())
                    .count();
            unless(fitting == 1, place + " fits " + fitting + " of oneOf", wrong);
        }
        if (schema.has("type")) {
            boolean fits = types().anyMatch(type -> isOf(type, value));
            unless(fits, place + " is no " + schema.get("type"), wrong);
            if (!fits) {
                return;
            }
        }
        checkScalar(value, place, wrong);
        checkObject(value, place, wrong);
        checkArray(value, place, wrong);
    }

    private Stream<String> types() {
        var type = schema.get("type");
        return type.isArray() ? type.valueStream().map(JsonNode::asString) : Stream.of(type.asString());
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new AssertionError("unknown type " + type);
        };
    }

    private void checkScalar(JsonNode value, String place, List<String> wrong) {
        if (value.isIntegralNumber()) {
            long number = value.asLong();
            unless(!schema.has("minimum") || number >= schema.get("minimum").asLong(), place + " is too small", wrong);
            unless(!schema.has("maximum") || number <= schema.get("maximum").asLong(), place + " is too large", wrong);
        }
        if (value.isString()) {
            String text = value.asString();
            boolean fits = !schema.has("pattern")
                    || Pattern.compile(schema.get("pattern").asString())
                            .matcher(text)
                            .find();
            unless(fits, place + " does not match", wrong);
            unless(!"date".equals(schema.path("format").asString("")) || isDay(text), place + " is no day", wrong);
        }
        unless(
                !schema.has("enum") || schema.get("enum").valueStream().anyMatch(value::equals),
                place + " is none of enum",
                wrong);
        unless(!schema.has("const") || schema.get("const").equals(value), place + " is not const", wrong);
    }

    private void checkObject(JsonNode value, String place, List<String> wrong) {
        if (!value.isObject()) {
            return;
        }
        for (String name : required()) {
            unless(value.has(name), place + "." + name + " is missing", wrong);
        }
        for (var entry : value.properties()) {
            if (schema.path("properties").has(entry.getKey())) {
                property(entry.getKey()).check(entry.getValue(), place + "." + entry.getKey(), wrong);
            } else {
                unless(
                        schema.path("additionalProperties").asBoolean(true),
                        place + "." + entry.getKey() + " is not described",
                        wrong);
            }
        }
    }

    private void checkArray(JsonNode value, String place, List<String> wrong) {
        if (!value.isArray()) {
            return;
        }
        unless(value.size() >= schema.path("minItems").asInt(0), place + " is too short", wrong);
        unless(value.size() <= schema.path("maxItems").asInt(Integer.MAX_VALUE), place + " is too long", wrong);
        boolean unique = new HashSet<>(value.valueStream().toList()).size() == value.size();
        unless(unique || !schema.path("uniqueItems").asBoolean(false), place + " repeats", wrong);
        for (int i = 0; i < value.size(); i++) {
            of(schema.get("items")).check(value.get(i), place + "[" + i + "]", wrong);
        }
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static void unless(boolean right, String complaint, List<String> wrong) {
        if (!right) {
            wrong.add(complaint);
        }
    }
}
