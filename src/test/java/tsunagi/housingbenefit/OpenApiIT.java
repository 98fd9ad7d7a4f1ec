package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the OpenAPI document says is what the program does: every address, field, bound, choice and example. */
class OpenApiIT extends ProgramCalls {
    private static final String DOCUMENT = "/api/v1/openapi.json";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    private JsonNode document;

    @BeforeEach
    void readTheDocument() {
        var answer = mvc.perform(get(DOCUMENT));
        assertThat(answer).hasStatusOk().hasContentType("application/json");
        document = ApiCalls.JSON.readTree(ApiCalls.text(answer));
    }

    private JsonNode question(String name) {
        return DescribedSchema.named(document, name).schema();
    }

    private static final Map<String, String> QUESTIONS = Map.of(
            "RentCalculation", ApiCalls.RENT,
            "MovingCalculation", ApiCalls.MOVING,
            "ReEntitlement", ApiCalls.AGAIN);

    private static String path(String schema) {
        return schema.equals("ReEntitlement") ? ApiCalls.RE_ENTITLEMENT : ApiCalls.CALCULATIONS;
    }

    @Test
    void theDocumentIsServedInBothWaysToWhoeverAsks() {
        assertThat(document.get("openapi").asString()).isEqualTo("3.1.0");
        var yaml = mvc.perform(get("/api/v1/openapi.yaml"));
        assertThat(yaml).hasStatusOk().hasContentType("application/yaml;charset=UTF-8");
        assertThat(new YAMLMapper().readTree(ApiCalls.text(yaml))).isEqualTo(document);
    }

    @Test
    void itsAddressesAreThoseOfTheProgram() {
        var described = new TreeSet<String>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method ->
                                described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        var answered = new TreeSet<String>();
        routes.getHandlerMethods()
                .forEach((route, _) -> route.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/") && !pattern.startsWith("/api/v1/openapi."))
                        .forEach(pattern -> route.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> answered.add(method + " " + pattern))));
        assertThat(described).isEqualTo(answered).hasSize(2);
    }

    @Test
    void everyExampleIsAsDescribedAndAnsweredAsDescribed() {
        int examples = 0;
        for (var path : document.get("paths").properties()) {
            var post = path.getValue().get("post");
            var content = post.at("/requestBody/content/application~1json");
            var root = new DescribedSchema(document, document);
            var asked = root.of(content.get("schema"));
            var told = root.of(post.at("/responses/200/content/application~1json/schema"));
            for (var example : content.get("examples").properties()) {
                var question = example.getValue().get("value");
                assertThat(asked.against(question)).as(example.getKey()).isEmpty();
                var answer = api.answered(path.getKey(), question.toString());
                assertThat(told.against(answer)).as(answer.toString()).isEmpty();
                assertNothingIsUndescribed(answer);
                examples++;
            }
        }
        assertThat(examples).isEqualTo(4);
    }

    /** Answers may grow within a version, and then the document grows with them. */
    private void assertNothingIsUndescribed(JsonNode answer) {
        String schema = answer.has("entitled")
                ? "ReEntitlementAnswer"
                : answer.has("grantAmount") ? "MovingAnswer" : "RentAnswer";
        assertThat(answer.propertyNames())
                .containsExactlyElementsOf(
                        DescribedSchema.named(document, schema).properties());
        answer.path("steps")
                .valueStream()
                .forEach(step -> assertThat(step.propertyNames())
                        .containsExactlyElementsOf(
                                DescribedSchema.named(document, "Step").properties()));
    }

    @Test
    void everyFieldDescribedIsTakenAndNoOther() {
        QUESTIONS.forEach((name, body) -> {
            var schema = DescribedSchema.named(document, name);
            for (String field : schema.properties()) {
                var problem = api.refused(400, path(name), ApiCalls.with(body, Map.of(field, "{\"x\": [1.5]}")));
                assertThat(ApiCalls.fields(problem)).as(field).contains(field);
                assertThat(problem.toString()).as(field).doesNotContain("という項目はありません");
            }
            var problem = api.refused(400, path(name), ApiCalls.with(body, Map.of("other", "1")));
            assertThat(ApiCalls.fields(problem)).containsExactly("other");
            assertThat(question(name).get("additionalProperties").asBoolean()).isFalse();
        });
    }

    @Test
    void whatIsRequiredIsRequiredAndNothingElse() {
        QUESTIONS.forEach((name, body) -> {
            var schema = DescribedSchema.named(document, name);
            for (String field : schema.properties()) {
                var sent = api.send(path(name), ApiCalls.with(body, Map.of(field, "")));
                boolean needed = schema.required().contains(field)
                        || List.of("incomeThreshold", "rentCap", "leftWorkOn").contains(field);
                assertThat(sent.getResponse().getStatus())
                        .as(name + "." + field)
                        .isEqualTo(needed ? 400 : 200);
                if (needed) {
                    var problem = ApiCalls.JSON.readTree(ApiCalls.text(sent));
                    assertThat(ApiCalls.fields(problem)).containsExactly(field);
                }
            }
        });
        for (var changes : List.of(
                Map.of("municipality", "\"14130\"", "incomeThreshold", "", "rentCap", ""),
                Map.of("type", "\"R3\"", "leftWorkOn", ""))) {
            api.calculated(ApiCalls.with(ApiCalls.RENT, changes));
        }
    }

    @Test
    void everyChoiceDescribedIsTakenAndNoOther() {
        QUESTIONS.forEach((name, body) -> {
            var schema = DescribedSchema.named(document, name);
            for (String field : schema.properties()) {
                for (String choice : schema.property(field).choices()) {
                    api.answered(path(name), ApiCalls.with(body, Map.of(field, "\"" + choice + "\"")));
                }
            }
        });
        var kinds =
                DescribedSchema.named(document, "MovingItem").property("kind").choices();
        assertThat(kinds)
                .hasSize(10)
                .allSatisfy(kind -> api.calculated(ApiCalls.with(
                        ApiCalls.MOVING, Map.of("items", "[{\"kind\": \"" + kind + "\", \"amount\": 1}]"))));
        var taken = new ArrayList<String>();
        for (String other : List.of("R4", "r1", "GAS", "RETIRED")) {
            String sent = "\"" + other + "\"";
            if (api.send(ApiCalls.CALCULATIONS, ApiCalls.with(ApiCalls.RENT, Map.of("type", sent)))
                            .getResponse()
                            .getStatus()
                    != 400) {
                taken.add(other);
            }
            api.refused(400, ApiCalls.RE_ENTITLEMENT, ApiCalls.with(ApiCalls.AGAIN, Map.of("event", sent)));
            api.refused(
                    400,
                    ApiCalls.CALCULATIONS,
                    ApiCalls.with(ApiCalls.MOVING, Map.of("items", "[{\"kind\": " + sent + ", \"amount\": 1}]")));
        }
        assertThat(taken).isEmpty();
    }

    @Test
    void everyBoundDescribedIsTheBound() {
        int bounds = 0;
        for (String name : List.of("RentCalculation", "MovingCalculation")) {
            var schema = DescribedSchema.named(document, name);
            String body = requireNonNull(QUESTIONS.get(name));
            for (String field : schema.properties()) {
                var described = schema.property(field).schema();
                if (described.has("minimum")) {
                    assertBound(body, field, described.get("minimum").asLong(), -1);
                    assertBound(body, field, described.get("maximum").asLong(), +1);
                    bounds++;
                }
            }
        }
        assertThat(bounds).as("amounts, sizes and days").isEqualTo(14);
    }

    private void assertBound(String body, String field, long bound, int beyond) {
        api.calculated(ApiCalls.with(body, Map.of(field, Long.toString(bound))));
        var problem = api.refused(
                400, ApiCalls.CALCULATIONS, ApiCalls.with(body, Map.of(field, Long.toString(bound + beyond))));
        assertThat(ApiCalls.fields(problem)).containsExactly(field);
        var described = DescribedSchema.named(document, "Problem");
        assertThat(described.against(problem)).isEmpty();
    }
}
