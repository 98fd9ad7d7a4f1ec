package tsunagi.web;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;

/** A JSON object is read as it was written, and everything wrong is told at once, each by its field. */
class JsonFieldsTest {
    private enum Colour {
        RED,
        BLUE
    }

    private final Refusals refusals = new Refusals();

    private JsonFields fields(String json) {
        return JsonFields.of(new ByteArrayInputStream(json.getBytes(UTF_8)), refusals);
    }

    private JsonField value(String json) {
        return fields("{\"x\":" + json + "}").field("x", "家賃");
    }

    private List<String> messages() {
        return refusals.reasons().stream().map(Refusal.Reason::message).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "1", "65000", "999999999999"})
    void wholeYenAreRead(String number) {
        assertThat(value(number).required().yen()).isEqualTo(Long.parseLong(number));
        assertThat(messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"65000\"", "65000.0", "65000.5", "1e3", "1E3", "true", "false", "[]", "[1]", "{}", "\"\""})
    void whatIsNoWholeNumberIsRefused(String value) {
        assertThat(value(value).yen()).isNull();
        assertThat(messages()).containsExactly("「家賃」は、円の整数で送ってください（例：65000）。文字列・小数・指数は使えません");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-9223372036854775809", "-100000000000000000000000000000000000000000"})
    void negativeMoneyIsRefused(String value) {
        assertThat(value(value).yen()).isNull();
        assertThat(messages()).containsExactly("「家賃」は、0円以上にしてください");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000", "9223372036854775808", "100000000000000000000000000000000000000000"})
    void moneyBeyondAnyBudgetIsRefused(String value) {
        assertThat(value(value).yen()).isNull();
        assertThat(messages()).containsExactly("「家賃」は、999999999999円以下にしてください");
    }

    @Test
    void aCountStaysWithinItsBounds() {
        assertThat(value("1").count(1, 20, "人")).isEqualTo(1);
        assertThat(value("20").count(1, 20, "人")).isEqualTo(20);
        assertThat(value("0").count(1, 20, "人")).isNull();
        assertThat(value("21").count(1, 20, "人")).isNull();
        assertThat(messages()).containsExactly("「家賃」は、1人以上にしてください", "「家賃」は、20人以下にしてください");
    }

    @Test
    void daysAndMonthsAreThoseOfTheCalendar() {
        assertThat(value("\"2028-02-29\"").day()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(value("\"2024-12\"").month()).isEqualTo(YearMonth.of(2024, 12));
        assertThat(messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2026-02-30\"",
                "\"2027-02-29\"",
                "\"2026-13-01\"",
                "\"2026-00-10\"",
                "\"2026-6-30\"",
                "\"2026/06/30\"",
                "\"20260630\"",
                "\"2026-06-30T00:00:00\"",
                "\"2026-06\"",
                "\"令和8年6月30日\"",
                "\"+12026-06-30\"",
                "\" 2026-06-30\"",
                "\"２０２６-06-30\"",
                "\"\"",
                "20260630",
                "true"
            })
    void whatIsNoDayIsRefused(String value) {
        assertThat(value(value).day()).isNull();
        assertThat(messages()).containsExactly("「家賃」は、暦にある日を「2026-06-30」の形の文字列で送ってください");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0000-01-01\"", "\"0202-06-30\"", "\"1899-12-31\"", "\"2101-01-01\"", "\"9999-12-31\""})
    void aDayThatNobodyMeansIsRefused(String value) {
        assertThat(value(value).day()).isNull();
        assertThat(messages()).containsExactly("「家賃」は、1900年から2100年までにしてください");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2024-13\"", "\"2024-00\"", "\"2024-1\"", "\"2024-12-01\"", "202412"})
    void whatIsNoMonthIsRefused(String value) {
        assertThat(value(value).month()).isNull();
        assertThat(messages()).containsExactly("「家賃」は、暦にある月を「2026-06」の形の文字列で送ってください");
    }

    @Test
    void aChoiceIsOneOfItsNames() {
        assertThat(value("\"RED\"").oneOf(Colour.values())).isEqualTo(Colour.RED);
        for (String other : List.of("\"red\"", "\"GREEN\"", "\"\"", "0", "[\"RED\"]")) {
            assertThat(value(other).oneOf(Colour.values())).as(other).isNull();
        }
        assertThat(messages()).hasSize(5).containsOnly("「家賃」は、RED・BLUE のどれかにしてください");
    }

    @Test
    void aTextHasItsForm() {
        var code = Pattern.compile("[0-9]{5}");
        assertThat(value("\"14130\"").text(code, "は5桁")).isEqualTo("14130");
        assertThat(value("14130").text(code, "は5桁")).isNull();
        assertThat(value("\"141305\"").text(code, "は5桁")).isNull();
        assertThat(messages()).containsExactly("「家賃」は5桁", "「家賃」は5桁");
    }

    @Test
    void nullIsNothingAndNothingIsRefusedOnlyWhereItIsNeeded() {
        assertThat(value("null").yen()).isNull();
        assertThat(fields("{}").field("x", "家賃").day()).isNull();
        assertThat(messages()).isEmpty();
        assertThat(value("null").required().yen()).isNull();
        assertThat(fields("{}").field("x", "家賃").requiredIf(true).oneOf(Colour.values()))
                .isNull();
        assertThat(messages()).containsExactly("「家賃」は必須です", "「家賃」は必須です");
    }

    @Test
    void everythingWrongIsToldAtOnceAndNamesItsField() {
        var fields = fields("""
                {"rent": "x", "size": 0, "rent": 1, "ab\\"c": 1, "items": [{"amount": -1}, 7, {"amount": 1, "more": 2}]}
                """);
        assertThat(fields.field("rent", "家賃").yen()).isOne();
        fields.field("size", "世帯人数").count(1, 20, "人");
        var items = fields.objects("items", "経費", 10);
        var first = items.getFirst();
        first.field("amount", "金額").yen();
        items.getLast().field("amount", "金額").yen();
        items.getLast().nothingElse();
        fields.nothingElse();
        assertThat(refusals.reasons())
                .extracting(Refusal.Reason::field)
                .containsExactly("rent", "size", "items[1]", "items[0].amount", "items[2].more", "ab\"c");
        assertThat(messages()).contains("「rent」が2回以上あります。1回だけ送ってください", "「more」という項目はありません");
    }

    @Test
    void aListIsAListAndNotTooLong() {
        assertThat(fields("{\"items\": {}}").objects("items", "経費", 1)).isEmpty();
        assertThat(fields("{\"items\": [{}, {}]}").objects("items", "経費", 1)).isEmpty();
        assertThat(fields("{}").objects("items", "経費", 1)).isEmpty();
        assertThat(messages()).containsExactly("「経費」は、配列で送ってください", "「経費」は、1件までです", "「経費」は必須です");
        assertThat(fields("{\"items\": []}").objects("items", "経費", 1)).isEmpty();
        assertThat(messages()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "[]",
                "[{}]",
                "1",
                "null",
                "\"{}\"",
                "{",
                "}",
                "{}}",
                "{} {}",
                "{}x",
                "{\"a\":}",
                "{a:1}",
                "{'a':1}",
                "{\"a\":1,}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":NaN}",
                "{\"a\":.5}",
                "// x\n{}",
                "\uFEFF{}",
                "a=1&b=2",
                "<a/>",
                "{\"a\":\"\u0001\"}"
            })
    void whatIsNoJsonObjectIsRefusedAsAWhole(String body) {
        assertThatThrownBy(() -> fields(body))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isNull());
    }

    @Test
    void anotherCharsetIsRefused() {
        assertThatThrownBy(() -> JsonFields.of(
                        new ByteArrayInputStream("{\"a\":\"あ\"}".getBytes(java.nio.charset.Charset.forName("MS932"))),
                        refusals))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> JsonFields.of(new ByteArrayInputStream("{}".getBytes(UTF_16LE)), refusals))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void depthAndSizeAreBounded() {
        assertThatThrownBy(() -> fields("{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}"))
                .isInstanceOf(Refusal.class);
        String full = "{\"a\":\"" + "x".repeat(JsonText.LARGEST - 8) + "\"}";
        assertThat(full).hasSize(JsonText.LARGEST);
        fields(full);
        var tooLarge = catchThrowableOfType(HttpProblem.class, () -> fields(full + " "));
        assertThat(Objects.requireNonNull(tooLarge).status().value()).isEqualTo(413);
    }
}
