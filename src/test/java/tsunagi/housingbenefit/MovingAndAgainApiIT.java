package tsunagi.housingbenefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 転居費用 and 再支給 asked for by a program. */
class MovingAndAgainApiIT extends ProgramCalls {
    private String moved(Map<String, String> changes) {
        var answer = api.calculated(ApiCalls.with(ApiCalls.MOVING, changes));
        CalculationApiIT.assertExplained(answer, "grantAmount");
        assertThat(answer.has("monthlyAmount")).isFalse();
        return answer.get("outcome").asString() + " "
                + answer.get("grantAmount").asLong() + " " + ApiCalls.texts(answer.get("refusals"));
    }

    /** 規則11条1項2号: the cost, at most three times the cap of where the household moves to. Not rounded (2項). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\": \"REMOVAL\", \"amount\": 60000} | PAYABLE 60000 []",
                "{\"kind\": \"REMOVAL\", \"amount\": 60001} | PAYABLE 60001 []",
                "{\"kind\": \"REMOVAL\", \"amount\": 60000}, {\"kind\": \"KEY_MONEY\", \"amount\": 48000} | PAYABLE"
                        + " 108000 []",
                "{\"kind\": \"REMOVAL\", \"amount\": 60000}, {\"kind\": \"KEY_MONEY\", \"amount\": 48001} | PAYABLE"
                        + " 108000 []",
                "{\"kind\": \"REMOVAL\", \"amount\": 60000}, {\"kind\": \"DEPOSIT\", \"amount\": 36000} | PAYABLE"
                        + " 60000 []",
                "{\"kind\": \"DEPOSIT\", \"amount\": 1}, {\"kind\": \"ADVANCE_RENT\", \"amount\": 1}, {\"kind\":"
                        + " \"FURNITURE\", \"amount\": 1} | ZERO_AMOUNT 0 []",
                "{\"kind\": \"BROKERAGE\", \"amount\": 1}, {\"kind\": \"GUARANTEE\", \"amount\": 1}, {\"kind\":"
                        + " \"INSURANCE\", \"amount\": 1}, {\"kind\": \"LOCK\", \"amount\": 1}, {\"kind\":"
                        + " \"RESTORATION\", \"amount\": 1} | PAYABLE 5 []",
                "{\"kind\": \"LOCK\", \"amount\": 0} | ZERO_AMOUNT 0 []",
                "'' | ZERO_AMOUNT 0 []"
            })
    void whatIsPaidOfTheCostOfMoving(String items, String expected) {
        assertThat(moved(Map.of("items", "[" + items + "]"))).isEqualTo(expected);
    }

    /** rules.md 2.3 B1, B3, B4. */
    @ParameterizedTest
    @CsvSource({
        "incomeDroppedMonth, '\"2024-11\"', 2026-10-31, PAYABLE 60000 []",
        "incomeDroppedMonth, '\"2024-11\"', 2026-11-01, NOT_PAYABLE 0 [TWO_YEARS]",
        "householdIncome, 134000, 2026-06-30, PAYABLE 60000 []",
        "householdIncome, 134001, 2026-06-30, NOT_PAYABLE 0 [INCOME]",
        "financialAssets, 504000, 2026-06-30, PAYABLE 60000 []",
        "financialAssets, 504001, 2026-06-30, NOT_PAYABLE 0 [ASSETS]"
    })
    void oneMonthOrYenDecides(String field, String value, String day, String expected) {
        assertThat(moved(Map.of(field, value, "applicationDate", "\"" + day + "\"")))
                .isEqualTo(expected);
    }

    /** rules.md 2.8 再支給 and appendix A T08. */
    @ParameterizedTest
    @CsvSource({
        "DISMISSED,              2026-11-20, 2026-12-01, true,  2026-12-01",
        "DISMISSED,              2026-11-20, 2026-11-30, false, 2026-12-01",
        "EMPLOYER_CIRCUMSTANCES, 2026-11-20, 2026-12-01, true,  2026-12-01",
        "BUSINESS_CLOSED,        2026-11-20, 2026-11-30, false, 2026-12-01",
        "INCOME_REDUCED,         2026-11-20, 2026-12-01, true,  2026-12-01",
        "HOUSEHOLD_MEMBER_DIED,  2026-11-20, 2026-12-01, true,  2026-12-01",
        "OWN_CHOICE,             2027-11-20, 2027-12-01, false, ",
        "OWN_FAULT,              2026-11-20, 2026-12-01, false, ",
        "RESUMED_AFTER_ILLNESS,  2026-02-01, 2026-02-02, true,  2026-02-01"
    })
    void whoMayReceiveOnceMore(String event, String eventDate, String day, boolean entitled, String earliest) {
        var answer = api.answered(
                ApiCalls.RE_ENTITLEMENT,
                ApiCalls.with(
                        ApiCalls.AGAIN,
                        Map.of(
                                "event", "\"" + event + "\"",
                                "eventDate", "\"" + eventDate + "\"",
                                "applicationDate", "\"" + day + "\"")));
        assertThat(answer.get("entitled").asBoolean()).isEqualTo(entitled);
        assertThat(answer.get("reason").asString()).contains("規則1");
        assertThat(
                        answer.get("earliestDate").isNull()
                                ? null
                                : answer.get("earliestDate").asString())
                .isEqualTo(earliest);
    }
}
