package tsunagi.housingbenefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A program with a token, as it calls the API. */
record ApiCalls(MockMvcTester mvc, String token) {
    static final String CALCULATIONS = "/api/v1/housing-benefit/calculations";
    static final String RE_ENTITLEMENT = "/api/v1/housing-benefit/re-entitlement";
    static final JsonMapper JSON = JsonMapper.builder().build();

    /** D05 of rules.md, and the example of the documents. */
    static final String RENT = """
        {"type": "R1", "municipality": null, "incomeThreshold": 84000, "rentCap": 53700, "applicationDate": "2026-06-30",
         "householdSize": 1, "rent": 65000, "householdIncome": 100000, "financialAssets": 300000,
         "leftWorkOn": "2026-03-31", "unableToSeekDays": 0}
        """;

    static final String MOVING = """
        {"type": "M1", "municipality": null, "incomeThreshold": 84000, "rentCap": 53700, "destinationRentCap": 36000,
         "applicationDate": "2026-06-30", "incomeDroppedMonth": "2024-12", "householdSize": 1, "housingCost": 50000,
         "householdIncome": 100000, "financialAssets": 300000, "items": [{"kind": "REMOVAL", "amount": 60000}]}
        """;

    static final String AGAIN = """
        {"lastPaidMonth": "2025-11", "event": "DISMISSED", "eventDate": "2026-11-20", "applicationDate": "2026-12-01"}
        """;

    /** A question, changed in some fields; the changes are JSON, and an empty one takes the field away. */
    static String with(String question, Map<String, String> changes) {
        var changed = (ObjectNode) JSON.readTree(question);
        changes.forEach((name, value) -> {
            if (value.isEmpty()) {
                changed.remove(name);
            } else {
                changed.set(name, JSON.readTree(value));
            }
        });
        return changed.toString();
    }

    /** A question with one field whose value stands there letter by letter: {@code 1e3} stays what it is. */
    static String withText(String question, String name, String value) {
        return question.replaceFirst(
                "\"" + name + "\": (\"[^\"]*\"|\\[[^\\]]*]|[^,}\\s]+)",
                java.util.regex.Matcher.quoteReplacement("\"" + name + "\": " + value));
    }

    MvcTestResult send(String path, String body) {
        return mvc.perform(post(path)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8)));
    }

    JsonNode answered(String path, String body) {
        var answer = send(path, body);
        assertThat(answer.getResponse().getStatus()).as(body + text(answer)).isEqualTo(200);
        assertThat(answer).hasContentType("application/json");
        return JSON.readTree(text(answer));
    }

    JsonNode calculated(String body) {
        return answered(CALCULATIONS, body);
    }

    /** The problem of a request that is refused with this status. */
    JsonNode refused(int status, String path, String body) {
        return problem(status, send(path, body), body);
    }

    static JsonNode problem(int status, MvcTestResult answer, String body) {
        assertThat(answer.getResponse().getStatus()).as(body).isEqualTo(status);
        assertThat(answer).as(body).hasContentType("application/problem+json");
        var problem = JSON.readTree(text(answer));
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
        return problem;
    }

    static List<String> fields(JsonNode problem) {
        return problem.path("errors")
                .valueStream()
                .map(error -> error.get("field").asString())
                .toList();
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
