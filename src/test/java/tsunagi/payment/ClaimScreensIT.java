package tsunagi.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Role;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.testing.TsunagiIT;

/** 過払いと徴収・返還 on screen, and the files of a confirmed run. */
@TsunagiIT
class ClaimScreensIT extends PaymentContext {
    private static final String CLAIMS = "/housing-benefit/payments/claims";

    @Autowired
    MockMvcTester mvc;

    private BenefitId benefit;
    private PaymentRunId run;

    /** One month is paid, and then found to lie beyond the end. */
    @BeforeEach
    void paid() {
        benefit = granted.rent(aCase.id(), now, 3, 31_800);
        landlord(aCase, benefit);
        run = pay(due(now));
    }

    private void ended() {
        granted.end(benefit, 2, now, List.of());
    }

    private MvcTestResult sent(Role role, String path, Map<String, String> fields) {
        var request = post(path)
                .with(world.signedIn(town.as(role)))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString());
        fields.forEach(request::param);
        return mvc.perform(request);
    }

    private static Document page(MvcTestResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private MvcTestResult opened(Role role, String path) {
        return mvc.perform(get(path).with(world.signedIn(town.as(role))));
    }

    private Document page(Role role, String path) throws Exception {
        var result = opened(role, path);
        assertThat(result).hasStatusOk();
        return page(result);
    }

    private Map<String, String> asked(String amount) throws Exception {
        var form = page(Role.MUNICIPAL_DECIDER, CLAIMS + "/new?benefit=" + benefit);
        var fields = new HashMap<String, String>();
        fields.put("benefit", benefit.toString());
        fields.put("seen", form.expectFirst("input[name=seen]").val());
        fields.put("kind", "REPAYMENT");
        fields.put("decidedOn", JapaneseDates.format(granted.today()));
        fields.put("reason", "退去していた");
        fields.put("amount", amount);
        fields.put("repayBy", JapaneseDates.format(granted.today().plusMonths(1)));
        fields.put("notice", form.expectFirst("#f-notice").wholeText());
        return fields;
    }

    @Test
    void whatIsTooMuchWaitsForADecisionAndIsPaidBackUntilNothingIsLeft() throws Exception {
        assertThat(page(Role.MUNICIPAL_OFFICER, CLAIMS).text()).contains("決定していない過払い ありません");
        ended();
        assertThat(page(Role.MUNICIPAL_OFFICER, "/housing-benefit/payments").text())
                .contains("過払いが1件あります");
        assertThat(page(Role.MUNICIPAL_OFFICER, CLAIMS).text()).contains("試験 太郎", "31,800円", "支給対象の住宅を退去した");
        var decided = sent(Role.MUNICIPAL_DECIDER, CLAIMS + "/new", asked("31,800"));
        assertThat(decided).hasStatus(303);
        String claim = Objects.requireNonNull(decided.getResponse().getRedirectedUrl());
        assertThat(page(Role.MUNICIPAL_OFFICER, CLAIMS).text()).contains("決定していない過払い ありません", "残額 31,800円");
        var first = Map.of("repaidOn", JapaneseDates.format(granted.today()), "amount", "1,800");
        assertThat(sent(Role.MUNICIPAL_OFFICER, claim, first)).hasStatus(303);
        var tooMuch = Map.of("repaidOn", JapaneseDates.format(granted.today()), "amount", "30,001");
        var refused = sent(Role.MUNICIPAL_OFFICER, claim, tooMuch);
        assertThat(refused).hasStatus(422);
        assertThat(page(refused).expectFirst("#f-amount-error").text()).contains("残額（30,000円）まで");
        assertThat(page(refused).expectFirst("#f-amount").val()).isEqualTo("30,001");
        var rest = Map.of("repaidOn", JapaneseDates.format(granted.today()), "amount", "30,000");
        assertThat(sent(Role.MUNICIPAL_OFFICER, claim, rest)).hasStatus(303);
        var done = page(Role.MUNICIPAL_OFFICER, claim);
        assertThat(done.text()).contains("完納");
        assertThat(done.select("form[action=%s]".formatted(claim))).isEmpty();
    }

    @Test
    void theSameOverpaymentIsDecidedOnOnce() throws Exception {
        ended();
        var fields = asked("31,800");
        assertThat(sent(Role.MUNICIPAL_DECIDER, CLAIMS + "/new", fields)).hasStatus(303);
        var again = sent(Role.MUNICIPAL_DECIDER, CLAIMS + "/new", fields);
        assertThat(again).hasStatus(422);
        assertThat(page(again).text()).contains("ほかの職員が決定しました");
    }

    @Test
    void eachFieldIsRefusedBesideItselfAndKept() throws Exception {
        ended();
        var fields = asked("31,801");
        fields.put("reason", "");
        fields.put("repayBy", "いつか");
        var form = page(sent(Role.MUNICIPAL_DECIDER, CLAIMS + "/new", fields));
        assertThat(form.select("#f-reason-error, #f-repayBy-error")).hasSize(2);
        assertThat(form.expectFirst("#f-repayBy").val()).isEqualTo("いつか");
        fields = asked("31,801");
        var tooMuch = page(sent(Role.MUNICIPAL_DECIDER, CLAIMS + "/new", fields));
        assertThat(tooMuch.expectFirst("#f-amount-error").text()).contains("31,800円");
    }

    @Test
    void whatIsGivenUpLeavesTheListWithItsReason() throws Exception {
        ended();
        var fields = asked("");
        fields.putAll(Map.of("kind", "NONE", "reason", "賃貸人が月の途中まで住まわせていた", "repayBy", "", "notice", ""));
        var decided = sent(Role.MUNICIPAL_DECIDER, CLAIMS + "/new", fields);
        assertThat(decided).hasStatus(303);
        assertThat(page(
                                Role.MUNICIPAL_OFFICER,
                                Objects.requireNonNull(decided.getResponse().getRedirectedUrl()))
                        .text())
                .contains("請求しない", "賃貸人が月の途中まで住まわせていた");
        assertThat(page(Role.MUNICIPAL_OFFICER, CLAIMS).text()).contains("決定していない過払い ありません");
    }

    @Test
    void onlyTheDeciderDecidesAndADeskSeesNone() {
        ended();
        assertThat(opened(Role.MUNICIPAL_OFFICER, CLAIMS + "/new?benefit=" + benefit))
                .hasStatus(403);
        assertThat(opened(Role.CHIEF_CONSULTANT, CLAIMS)).hasStatus(403);
    }

    /** docs/payments.ja.md: sixteen columns, in this order. */
    @Test
    void theConfirmedListLeavesAsCsvWithItsFixedColumns() throws Exception {
        String path = "/housing-benefit/payments/runs/" + run + "/list";
        var utf8 = opened(Role.MUNICIPAL_OFFICER, path + ".csv").getResponse().getContentAsByteArray();
        String[] lines = new String(utf8, java.nio.charset.StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[0])
                .isEqualTo("\uFEFF支払日,支給月,種類,ケース番号,本人,支払先の区分,支払先,金融機関コード,金融機関,支店コード,支店,預金種目,口座番号,口座名義,金額,支払番号");
        assertThat(lines[1])
                .startsWith(payOn() + "," + now + ",家賃相当額," + aCase.number()
                        + ",試験 太郎,賃貸人,練習 大家,9999,練習銀行,001,本店,1,0012345,ﾚﾝｼﾕｳ ｵｵﾔ,31800,");
        var older = opened(Role.MUNICIPAL_OFFICER, path + "-ms932.csv")
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(older, java.nio.charset.Charset.forName("windows-31j")))
                .isEqualTo(String.join("\r\n", lines).substring(1) + "\r\n");
    }

    @Test
    void theConfirmedListLeavesAsPaperAndSheetAndEachStandsInTheLedger() {
        String path = "/housing-benefit/payments/runs/" + run + "/list";
        assertThat(opened(Role.MUNICIPAL_OFFICER, path + ".pdf").getResponse().getContentAsByteArray())
                .startsWith('%', 'P', 'D', 'F');
        assertThat(opened(Role.MUNICIPAL_OFFICER, path + ".xlsx").getResponse().getContentAsByteArray())
                .startsWith('P', 'K');
        assertThat(world.inTransaction(
                        officer,
                        () -> jdbc.sql(
                                        "select format from published_documents_export where file_name like 'housing-benefit-payments%'")
                                .query(String.class)
                                .list()))
                .containsExactlyInAnyOrder("PDF", "EXCEL");
        assertThat(opened(Role.CONSULTANT, path + ".csv")).hasStatus(403);
    }
}
