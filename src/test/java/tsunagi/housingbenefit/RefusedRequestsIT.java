package tsunagi.housingbenefit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tsunagi.access.Role;

/** Whatever a program sends that can't be calculated: a problem that names each field in Japanese, and never a page. */
class RefusedRequestsIT extends ProgramCalls {
    @Autowired
    JdbcClient jdbc;

    private void assertRefused(String path, String question, String field, String value) {
        String body = ApiCalls.withText(question, field, value);
        assertThat(body).as(field).contains(": " + value);
        var problem = api.refused(400, path, body);
        assertThat(ApiCalls.fields(problem)).as(body).containsExactly(field);
        assertThat(problem.at("/errors/0/message").asString()).matches("「[^」]*\\p{IsHan}[^」]*」.+");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type | R1",
                "type | \"R4\"",
                "type | null",
                "municipality | 14130",
                "municipality | \"1413\"",
                "municipality | \"141305\"",
                "municipality | \"99999\"",
                "municipality | \"00000\"",
                "municipality | \"13999\"",
                "municipality | \"\"",
                "incomeThreshold | -1",
                "incomeThreshold | \"84000\"",
                "rentCap | 53700.5",
                "applicationDate | \"2026-02-30\"",
                "applicationDate | \"2026/06/30\"",
                "applicationDate | 20260630",
                "applicationDate | null",
                "householdSize | 0",
                "householdSize | -1",
                "householdSize | 1.0",
                "householdSize | 21",
                "householdSize | 4294967297",
                "rent | -1",
                "rent | \"65000\"",
                "rent | 65000.0",
                "rent | 1e3",
                "rent | true",
                "rent | [65000]",
                "rent | 9223372036854775808",
                "rent | null",
                "householdIncome | -100000",
                "financialAssets | 1000000000000",
                "leftWorkOn | \"2026-13-01\"",
                "leftWorkOn | null",
                "leftWorkOn | \"2026-07-01\"",
                "unableToSeekDays | -1",
                "unableToSeekDays | 30.5",
                "unableToSeekDays | 36526"
            })
    void oneFieldOfARentIsWrong(String field, String value) {
        if (value.equals("R1")) {
            assertThat(ApiCalls.fields(
                            api.refused(400, ApiCalls.CALCULATIONS, ApiCalls.withText(ApiCalls.RENT, field, value))))
                    .as("no JSON at all")
                    .isEmpty();
        } else {
            assertRefused(ApiCalls.CALCULATIONS, ApiCalls.RENT, field, value);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "destinationRentCap | null",
                "destinationRentCap | -1",
                "incomeDroppedMonth | \"2024-13\"",
                "incomeDroppedMonth | \"2024-12-01\"",
                "incomeDroppedMonth | \"2026-07\"",
                "housingCost | -50000",
                "housingCost | \"50000\"",
                "items | null",
                "items | 60000"
            })
    void oneFieldOfAMoveIsWrong(String field, String value) {
        assertRefused(ApiCalls.CALCULATIONS, ApiCalls.MOVING, field, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lastPaidMonth | \"2025-11-01\"",
                "lastPaidMonth | null",
                "event | \"FIRED\"",
                "event | 0",
                "eventDate | \"2026-11-31\"",
                "applicationDate | \"\""
            })
    void oneFieldOfAReEntitlementIsWrong(String field, String value) {
        assertRefused(ApiCalls.RE_ENTITLEMENT, ApiCalls.AGAIN, field, value);
    }

    /** 沖縄市 publishes nothing but the sum of both, and no table knows a household of twenty. */
    @Test
    void whatATableDoesNotSayIsAskedForByName() {
        String question =
                ApiCalls.with(ApiCalls.RENT, Map.of("municipality", "\"47211\"", "incomeThreshold", "", "rentCap", ""));
        var problem = api.refused(400, ApiCalls.CALCULATIONS, question);
        assertThat(ApiCalls.fields(problem)).containsExactly("incomeThreshold", "rentCap");
        assertThat(problem.at("/errors/0/message").asString()).contains("基準額", "沖縄市", "1人");
        var large = Map.of("municipality", "\"14130\"", "householdSize", "20", "incomeThreshold", "", "rentCap", "");
        assertThat(ApiCalls.fields(api.refused(400, ApiCalls.CALCULATIONS, ApiCalls.with(ApiCalls.RENT, large))))
                .containsExactly("incomeThreshold");
        api.calculated(ApiCalls.with(ApiCalls.RENT, Map.of("municipality", "\"47211\"")));
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        var problem = api.refused(400, ApiCalls.CALCULATIONS, """
            {"type": "R1", "applicationDate": "2026-02-30", "householdSize": 0, "rent": -1, "rent": 1e3,
             "householdIncome": "x", "name": "試験 太郎"}
            """);
        assertThat(ApiCalls.fields(problem))
                .containsExactlyInAnyOrder(
                        "rent",
                        "incomeThreshold",
                        "rentCap",
                        "applicationDate",
                        "householdSize",
                        "householdIncome",
                        "financialAssets",
                        "rent",
                        "leftWorkOn",
                        "name");
        assertThat(problem.get("detail").asString()).contains("10か所");
        var moving = api.refused(
                400,
                ApiCalls.CALCULATIONS,
                ApiCalls.with(
                        ApiCalls.MOVING,
                        Map.of(
                                "rent",
                                "1",
                                "items",
                                "[{\"kind\": \"GAS\", \"amount\": -1}, [], {\"kind\": \"LOCK\", \"sum\":" + " 1}]")));
        assertThat(ApiCalls.fields(moving))
                .containsExactlyInAnyOrder(
                        "items[0].kind", "items[0].amount", "items[1]", "items[2].amount", "items[2].sum", "rent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "[]", "null", "1", "\"R1\"", "{", "{}{}", "type=R1", "<type>R1</type>", "{'type': 'R1'}"
            })
    void whatIsNoJsonObjectIsRefusedAsAWhole(String body) {
        for (String path : List.of(ApiCalls.CALCULATIONS, ApiCalls.RE_ENTITLEMENT)) {
            assertThat(ApiCalls.fields(api.refused(400, path, body))).isEmpty();
        }
    }

    @Test
    void anEmptyObjectLacksEverything() {
        assertThat(ApiCalls.fields(api.refused(400, ApiCalls.RE_ENTITLEMENT, "{}")))
                .containsExactly("lastPaidMonth", "event", "eventDate", "applicationDate");
        assertThat(ApiCalls.fields(api.refused(400, ApiCalls.CALCULATIONS, "{}")))
                .contains("type", "applicationDate", "householdSize");
    }

    @Test
    void aBodyBeyondAllMeasureIsRefusedAsSuch() {
        String large = ApiCalls.with(ApiCalls.RENT, Map.of("x", "\"" + "x".repeat(70_000) + "\""));
        api.refused(413, ApiCalls.CALCULATIONS, large);
    }

    private MockHttpServletRequestBuilder signed(MockHttpServletRequestBuilder request) {
        return request.header("Authorization", "Bearer " + api.token());
    }

    @Test
    void anotherContentTypeIsRefused() {
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "application/xml", "text/json")) {
            var answer = mvc.perform(signed(post(ApiCalls.CALCULATIONS))
                    .contentType(MediaType.parseMediaType(type))
                    .content(ApiCalls.RENT));
            ApiCalls.problem(415, answer, type);
        }
        var form = mvc.perform(signed(post(ApiCalls.CALCULATIONS))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content("type=R1&householdSize=1"));
        ApiCalls.problem(415, form, "a form of a page");
        var none = mvc.perform(signed(post(ApiCalls.CALCULATIONS)).content(ApiCalls.RENT));
        ApiCalls.problem(415, none, "no content type");
        var charset = mvc.perform(signed(post(ApiCalls.CALCULATIONS))
                .contentType("application/json;charset=UTF-8")
                .content(ApiCalls.RENT));
        assertThat(charset).hasStatusOk();
    }

    @Test
    void anotherMethodIsRefusedAndTheRightOneNamed() {
        for (var request :
                List.of(get(ApiCalls.CALCULATIONS), put(ApiCalls.CALCULATIONS), delete(ApiCalls.RE_ENTITLEMENT))) {
            var answer = mvc.perform(
                    signed(request).contentType(MediaType.APPLICATION_JSON).content(ApiCalls.RENT));
            ApiCalls.problem(405, answer, "method");
            assertThat(answer).hasHeader("Allow", "POST");
        }
    }

    @Test
    void anotherAddressAndAnotherAnswerThanJsonAreRefused() {
        ApiCalls.problem(404, mvc.perform(signed(post("/api/v1/housing-benefit/calculation"))), "address");
        ApiCalls.problem(404, mvc.perform(signed(get("/api/v2"))), "address");
        var page = mvc.perform(signed(post(ApiCalls.CALCULATIONS))
                .accept(MediaType.TEXT_HTML)
                .contentType(MediaType.APPLICATION_JSON)
                .content(ApiCalls.RENT));
        ApiCalls.problem(406, page, "accept");
    }

    @Test
    void withoutATokenNothingIsCalculated() {
        var answer = mvc.perform(post(ApiCalls.CALCULATIONS)
                .contentType(MediaType.APPLICATION_JSON)
                .content(ApiCalls.RENT.getBytes(UTF_8)));
        ApiCalls.problem(401, answer, "token");
    }

    /** One line for each call, whatever becomes of it, and in neither log what was sent. */
    @Test
    void whatWasSentIsWrittenDownNowhere() {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        root.addAppender(heard);
        try {
            api.calculated(ApiCalls.with(ApiCalls.RENT, Map.of("rent", "65432")));
            api.refused(
                    400,
                    ApiCalls.CALCULATIONS,
                    ApiCalls.with(ApiCalls.RENT, Map.of("name", "\"試験 太郎\"", "rent", "-65432")));
        } finally {
            root.detachAppender(heard);
        }
        assertThat(List.copyOf(heard.list).stream()
                        .filter(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
                        .map(ILoggingEvent::getFormattedMessage))
                .noneMatch(line -> line.contains("65432") || line.contains("試験 太郎"));
        var lines = world.inTransaction(
                town.as(Role.AUDITOR), () -> jdbc.sql("""
                    select channel || ' ' || outcome || ' ' || reason from audit_event
                    where action = 'API_HOUSING_BENEFIT' order by occurred_at, id
                    """).query(String.class).list());
        assertThat(lines).containsExactly("API DONE 給付管理システム", "API DONE 給付管理システム");
    }
}
