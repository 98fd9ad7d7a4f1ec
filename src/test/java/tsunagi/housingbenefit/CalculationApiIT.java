package tsunagi.housingbenefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tsunagi.access.Role;

/** 家賃相当額 asked for by a program: examples of rules.md appendix A, and what an answer always is. */
class CalculationApiIT extends ProgramCalls {
    @Autowired
    JdbcClient jdbc;

    private static String rent(long threshold, long cap, long rent, long income) {
        return ApiCalls.with(
                ApiCalls.RENT,
                Map.of(
                        "incomeThreshold",
                        "" + threshold,
                        "rentCap",
                        "" + cap,
                        "rent",
                        "" + rent,
                        "householdIncome",
                        "" + income));
    }

    private static List<String> refusals(JsonNode answer) {
        return ApiCalls.texts(answer.get("refusals"));
    }

    /** What holds of every answer: its steps can be reckoned by hand, and the last one is the amount. */
    static void assertExplained(JsonNode answer, String amount) {
        var steps = answer.get("steps").valueStream().toList();
        assertThat(steps).isNotEmpty().allSatisfy(step -> {
            assertThat(ReckonedFormula.reckon(step.get("formula").asString()))
                    .as(step.toString())
                    .isEqualTo(step.get("value").asLong());
            for (String text : List.of("label", "article", "source")) {
                assertThat(step.get(text).asString()).as(step.toString()).isNotBlank();
            }
        });
        assertThat(steps.getLast().get("value").asLong())
                .isEqualTo(answer.get(amount).asLong());
        boolean payable = answer.get("outcome").asString().equals("PAYABLE");
        assertThat(answer.get(amount).asLong() > 0).as(answer.toString()).isEqualTo(payable);
        assertThat(refusals(answer).isEmpty())
                .isEqualTo(!answer.get("outcome").asString().equals("NOT_PAYABLE"));
        assertThat(answer.get("warnings").size()).isPositive();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // 四万十市Q&A 例1, 例3
        "P02, 78000, 29000, 10000,  70000, 10000,  88000,  468000",
        "P04, 78000, 29000, 30000, 100000,  8000, 107000,  468000",
        // 規則11条 applied to published tables by hand
        "D01, 84000, 53700, 50000,      0, 50000, 134000,  504000",
        "D02, 84000, 53700, 65000,  80000, 53700, 137700,  504000",
        "D05, 84000, 53700, 65000, 100000, 49000, 137700,  504000",
        "D09, 84000, 53700, 45000, 100050, 29000, 129000,  504000",
        "D12, 172000, 46000, 52000, 190000, 34000, 218000, 1000000",
        "D17, 92000, 53700, 60000, 100000, 52000, 145700,  552000"
    })
    void examplesOfAppendixA(
            String id,
            long threshold,
            long cap,
            long rent,
            long income,
            long amount,
            long incomeLimit,
            long assetLimit) {
        var answer = api.calculated(rent(threshold, cap, rent, income));
        assertThat(answer.get("outcome").asString()).isEqualTo("PAYABLE");
        assertThat(answer.get("monthlyAmount").asLong()).isEqualTo(amount);
        assertThat(answer.get("incomeLimit").asLong()).isEqualTo(incomeLimit);
        assertThat(answer.get("assetLimit").asLong()).isEqualTo(assetLimit);
        assertThat(refusals(answer)).isEmpty();
        assertExplained(answer, "monthlyAmount");
    }

    @ParameterizedTest(name = "{0}, {1}人, {2}")
    @CsvSource({
        // 付録A D17, T12: 川崎市 changes on 1 July; 2026-06-30 and before is the table of 令和7年度
        "14130, 1, 2026-07-01, 60000, 100000, 52000, 145700, 552000",
        "14130, 1, 2026-06-30, 60000, 100000, 44000, 137700, 504000",
        "14130, 1, 2026-04-15, 60000, 100000, 44000, 137700, 504000",
        // D12
        "01100, 3, 2026-06-30, 52000, 190000, 34000, 218000, 1000000",
        // P04
        "39210, 1, 2023-06-15, 30000, 100000,  8000, 107000, 468000"
    })
    void theShippedTablesAnswerByTheDayOfTheApplication(
            String code, int size, String day, long rent, long income, long amount, long incomeLimit, long assetLimit) {
        var answer = api.calculated("""
            {"type": "R3", "municipality": "%s", "applicationDate": "%s", "householdSize": %d, "rent": %d,
             "householdIncome": %d, "financialAssets": 0}
            """.formatted(code, day, size, rent, income));
        assertThat(answer.get("monthlyAmount").asLong()).isEqualTo(amount);
        assertThat(answer.get("incomeLimit").asLong()).isEqualTo(incomeLimit);
        assertThat(answer.get("assetLimit").asLong()).isEqualTo(assetLimit);
        assertExplained(answer, "monthlyAmount");
    }

    @Test
    void theExampleExplainsItselfByArticle() {
        var answer = api.calculated(ApiCalls.RENT);
        assertThat(answer.get("steps").valueStream())
                .anySatisfy(step -> {
                    assertThat(step.get("formula").asString()).contains("84000 + 65000 - 100000");
                    assertThat(step.get("article").asString()).contains("規則11条1項1号ロ");
                })
                .anySatisfy(step -> assertThat(step.get("formula").asString()).contains("min(65000, 53700)"));
        assertThat(ApiCalls.texts(answer.get("warnings")).toString()).contains("生計", "求職活動");
    }

    @Test
    void oneYenDecides() {
        assertThat(outcome(rent(84_000, 53_700, 50_000, 133_999))).isEqualTo("PAYABLE 100 []");
        assertThat(outcome(rent(84_000, 53_700, 50_000, 134_000))).isEqualTo("ZERO_AMOUNT 0 []");
        assertThat(outcome(rent(84_000, 53_700, 50_000, 134_001))).isEqualTo("NOT_PAYABLE 0 [INCOME]");
        assertThat(outcome(rent(84_000, 53_700, 65_000, 137_700))).isEqualTo("PAYABLE 11300 []");
        assertThat(outcome(rent(84_000, 53_700, 65_000, 137_701))).isEqualTo("NOT_PAYABLE 0 [INCOME]");
        assertThat(outcome(rent(84_000, 53_700, 45_050, 84_000))).isEqualTo("PAYABLE 45050 []");
        assertThat(outcome(ApiCalls.with(ApiCalls.RENT, Map.of("financialAssets", "504000"))))
                .isEqualTo("PAYABLE 49000 []");
        assertThat(outcome(ApiCalls.with(ApiCalls.RENT, Map.of("financialAssets", "504001"))))
                .isEqualTo("NOT_PAYABLE 0 [ASSETS]");
        assertThat(outcome(rent(84_000, 53_700, 0, 0))).isEqualTo("ZERO_AMOUNT 0 []");
        assertThat(outcome(rent(0, 0, 0, 0))).isEqualTo("NOT_PAYABLE 0 [ASSETS]");
    }

    private String outcome(String question) {
        var answer = api.calculated(question);
        assertExplained(answer, "monthlyAmount");
        return answer.get("outcome").asString() + " "
                + answer.get("monthlyAmount").asLong() + " " + refusals(answer);
    }

    @ParameterizedTest(name = "{0}: {1}日 {2}")
    @CsvSource({
        // rules.md 2.2 A1: counted from the day after; 29 days add nothing, four years are the most
        "2026-11-23,    0, true",
        "2026-11-24,    0, false",
        "2026-11-24,   29, false",
        "2026-12-23,   30, true",
        "2026-12-24,   30, false",
        "2028-11-23, 2000, true",
        "2028-11-24, 2000, false"
    })
    void twoYearsWithTheDaysOfAnIllness(String day, int unable, boolean within) {
        for (String type : List.of("R1", "R2")) {
            var answer = api.calculated(ApiCalls.with(
                    ApiCalls.RENT,
                    Map.of(
                            "type", "\"" + type + "\"",
                            "applicationDate", "\"" + day + "\"",
                            "leftWorkOn", "\"2024-11-23\"",
                            "unableToSeekDays", "" + unable)));
            assertThat(refusals(answer)).isEqualTo(within ? List.of() : List.of("TWO_YEARS"));
            assertExplained(answer, "monthlyAmount");
        }
        var reduced = api.calculated(ApiCalls.with(
                ApiCalls.RENT,
                Map.of("type", "\"R3\"", "applicationDate", "\"" + day + "\"", "leftWorkOn", "\"2024-11-23\"")));
        assertThat(refusals(reduced)).as("規則10条1号ロ asks for no two years").isEmpty();
    }

    @Test
    void everythingThatFailsIsToldInItsOrder() {
        var answer = api.calculated(ApiCalls.with(
                ApiCalls.RENT,
                Map.of("leftWorkOn", "\"2020-01-01\"", "householdIncome", "137701", "financialAssets", "504001")));
        assertThat(refusals(answer)).containsExactly("TWO_YEARS", "INCOME", "ASSETS");
        assertThat(answer.get("monthlyAmount").asLong()).isZero();
        assertExplained(answer, "monthlyAmount");
    }

    @Test
    void whatIsSentTakesThePlaceOfTheTable() {
        var answer = api.calculated(ApiCalls.with(
                ApiCalls.RENT,
                Map.of(
                        "municipality", "\"14130\"",
                        "applicationDate", "\"2026-07-01\"",
                        "incomeThreshold", "78000",
                        "rentCap", "")));
        assertThat(answer.get("incomeLimit").asLong()).isEqualTo(131_700);
        assertThat(answer.get("assetLimit").asLong()).isEqualTo(468_000);
        assertThat(answer.get("monthlyAmount").asLong()).isEqualTo(43_000);
        assertThat(answer.get("steps").toString()).contains("川崎市 家賃上限 1人");
    }

    /** rules.md 2.11: 2人 of 1級地 from July 2026 is computed; of 長岡市 nobody has confirmed the 基準額. */
    @Test
    void rowsThatNobodyHasConfirmedAreWarnedOf() {
        var computed = warnings("14130", 2, "2026-07-01");
        assertThat(computed).anySatisfy(text -> assertThat(text).contains("川崎市", "基準額", "計算値"));
        assertThat(warnings("15202", 1, "2026-06-30"))
                .anySatisfy(text -> assertThat(text).contains("長岡市", "基準額", "仮定"));
        assertThat(warnings("14130", 1, "2026-06-30"))
                .noneSatisfy(text -> assertThat(text).contains("計算値"))
                .noneSatisfy(text -> assertThat(text).contains("仮定"));
    }

    private List<String> warnings(String code, int size, String day) {
        var answer = api.calculated(ApiCalls.with(
                ApiCalls.RENT,
                Map.of(
                        "municipality", "\"" + code + "\"",
                        "incomeThreshold", "",
                        "rentCap", "",
                        "householdSize", "" + size,
                        "applicationDate", "\"" + day + "\"")));
        return ApiCalls.texts(answer.get("warnings"));
    }

    /** 札幌市 says 93,000 yen itself; cap 36,000 and, shipped, 92,000 yen from July 2026 (rules.md 2.11). */
    @Test
    void aMunicipalitysOwnRowsAnswerItsOwnProgramsAlone() {
        var sapporo = world.town("sapporo");
        world.inTransaction(
                sapporo.as(Role.MUNICIPAL_OFFICER), () -> jdbc.sql("""
                    insert into standard_row (id, item, subject, valid, number, source)
                    values (gen_random_uuid(), 'THRESHOLD', '1', '[2026-07-01,)', 93000, '札幌市に確認')
                    """).update());
        String question = ApiCalls.with(
                ApiCalls.RENT,
                Map.of(
                        "municipality", "\"01100\"",
                        "applicationDate", "\"2026-07-01\"",
                        "incomeThreshold", "",
                        "rentCap", ""));
        assertThat(programOf(sapporo).calculated(question).get("incomeLimit").asLong())
                .isEqualTo(129_000);
        assertThat(api.calculated(question).get("incomeLimit").asLong()).isEqualTo(128_000);
    }

    @Test
    void nothingAndNullAreTheSame() {
        var sent = api.calculated(ApiCalls.RENT);
        assertThat(api.calculated(ApiCalls.with(ApiCalls.RENT, Map.of("municipality", "", "unableToSeekDays", ""))))
                .isEqualTo(sent);
        assertThat(api.calculated(ApiCalls.with(ApiCalls.RENT, Map.of("unableToSeekDays", "null"))))
                .isEqualTo(sent);
    }
}
