package tsunagi.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Role;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.testing.TsunagiIT;

/** 給付金の支払 on screen: from the payee to the confirmed list. */
@TsunagiIT
class PaymentScreensIT extends PaymentContext {
    @Autowired
    MockMvcTester mvc;

    private MvcTestResult sent(Role role, String path, Map<String, String> fields, String... lines) {
        var request = post(path)
                .with(world.signedIn(town.as(role)))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString());
        fields.forEach(request::param);
        if (lines.length > 0) {
            request.param("line", lines);
        }
        return mvc.perform(request);
    }

    private static Document page(MvcTestResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private Document page(Role role, String path) throws Exception {
        var result = mvc.perform(get(path).with(world.signedIn(town.as(role))));
        assertThat(result).hasStatusOk();
        return page(result);
    }

    private String ofCase() {
        return "/cases/" + aCase.number() + "/housing-benefit/payments";
    }

    private String payee(BenefitId benefit) {
        return ofCase() + "/" + benefit + "/payee";
    }

    @Test
    void theOfficerEntersAPayeeAndConfirmsTheLineOfTheMonth() throws Exception {
        var benefit = granted.rent(aCase.id(), now, 3, 31_800);
        assertThat(page(Role.MUNICIPAL_OFFICER, "/housing-benefit/payments")
                        .expectFirst("#payments tbody tr")
                        .text())
                .contains("試験 太郎", "31,800円", "支払先が決まっていません");
        assertThat(sent(Role.MUNICIPAL_OFFICER, payee(benefit), PayeeForms.landlord()))
                .hasStatus(303);
        var list = page(Role.MUNICIPAL_OFFICER, "/housing-benefit/payments");
        var line = list.expectFirst("#payments input[name=line][checked]");
        assertThat(list.expectFirst("#payments tbody tr").text())
                .contains("練習 大家", "賃貸人", "練習銀行 本店 普通 0012345　ﾚﾝｼﾕｳ ｵｵﾔ");
        var confirmed = sent(
                Role.MUNICIPAL_OFFICER,
                "/housing-benefit/payments",
                Map.of("month", now.toString(), "payOn", JapaneseDates.format(payOn())),
                line.val());
        assertThat(confirmed).hasStatus(303);
        var run = page(
                Role.MUNICIPAL_OFFICER,
                Objects.requireNonNull(confirmed.getResponse().getRedirectedUrl()));
        assertThat(run.text()).contains("振り込む支払 1件　31,800円", "試験 太郎");
        assertThat(page(Role.MUNICIPAL_OFFICER, "/housing-benefit/payments").text())
                .contains("まだ支払っていないものはありません", "1件");
        String askWhy = run.expectFirst("a[href*=/return?]").attr("href");
        String[] address = askWhy.split("\\?payment=");
        var blank = Map.of("payment", address[1], "returnedOn", JapaneseDates.format(granted.today()), "reason", " ");
        var refused = sent(Role.MUNICIPAL_OFFICER, address[0], blank);
        assertThat(refused).hasStatus(422);
        assertThat(page(refused).expectFirst("#f-reason-error").text()).contains("振り込まれなかった理由");
    }

    @Test
    void aRefusedListKeepsTheDayAndWhatWasChosen() throws Exception {
        landlord(aCase, granted.rent(aCase.id(), now.minusMonths(1), 3, 31_800));
        var lines = page(Role.MUNICIPAL_OFFICER, "/housing-benefit/payments").select("input[name=line]");
        assertThat(lines).hasSize(2);
        var refused = sent(
                Role.MUNICIPAL_OFFICER,
                "/housing-benefit/payments",
                Map.of("month", now.toString(), "payOn", "いつか"),
                lines.getLast().val());
        assertThat(refused).hasStatus(422);
        var again = page(refused);
        assertThat(again.expectFirst("#f-payOn").val()).isEqualTo("いつか");
        assertThat(again.select("input[name=line][checked]").eachAttr("value"))
                .containsExactly(lines.getLast().val());
        var nothing = sent(
                Role.MUNICIPAL_OFFICER,
                "/housing-benefit/payments",
                Map.of("month", now.toString(), "payOn", JapaneseDates.format(payOn())));
        assertThat(nothing).hasStatus(422);
        assertThat(page(nothing).select("input[name=line][checked]")).isEmpty();
        assertThat(page(nothing).expectFirst("#f-line-error").text()).contains("支払う行を選んでください");
    }

    @Test
    void eachFieldOfAPayeeIsRefusedBesideItselfAndKept() throws Exception {
        var benefit = granted.rent(aCase.id(), now, 3, 31_800);
        var wrong = PayeeForms.landlord();
        wrong.putAll(Map.of(
                "validFrom",
                "いつか",
                "name",
                "",
                "bankCode",
                "12",
                "branchCode",
                "あ",
                "accountNumber",
                "12345678",
                "holder",
                "大家"));
        var refused = sent(Role.MUNICIPAL_OFFICER, payee(benefit), wrong);
        assertThat(refused).hasStatus(422);
        var form = page(refused);
        for (String field : List.of("validFrom", "name", "bankCode", "branchCode", "accountNumber", "holder")) {
            assertThat(form.select("#f-" + field + "-error")).as(field).isNotEmpty();
            assertThat(form.expectFirst("#f-" + field).val()).as(field).isEqualTo(wrong.get(field));
        }
    }

    /** 規則17条ただし書: nobody but the landlord's side without one of the three grounds, and why it is especially necessary. */
    @Test
    void thePersonHerselfIsPaidWithAGroundAndItsNecessityOnly() throws Exception {
        var benefit = granted.rent(aCase.id(), now, 3, 31_800);
        var herself = PayeeForms.landlord();
        herself.put("kind", "RECIPIENT");
        var form = page(sent(Role.MUNICIPAL_OFFICER, payee(benefit), herself));
        assertThat(form.select("#f-ground-error, #f-necessity-error, #f-foundOn-error"))
                .hasSize(3);
        herself.putAll(Map.of("ground", "CREDIT_CARD", "necessity", "家賃をカードで支払う契約である", "foundOn", "令和8年4月1日"));
        assertThat(sent(Role.MUNICIPAL_OFFICER, payee(benefit), herself)).hasStatus(303);
        assertThat(page(Role.MUNICIPAL_OFFICER, ofCase()).text())
                .contains("本人（クレジットカードで支払う、規則17条1号）", "家賃をカードで支払う契約である");
    }

    @Test
    void aDeskSeesTheScheduleWithTheAccountMaskedAndNoWayToChangeIt() throws Exception {
        var benefit = granted.rent(aCase.id(), now, 3, 31_800);
        landlord(aCase, benefit);
        var desk = page(Role.CONSULTANT, ofCase());
        assertThat(desk.text()).contains("31,800円", "練習 大家", "****345").doesNotContain("0012345", "ﾚﾝｼﾕｳ");
        assertThat(desk.select("main a[href*=/payee]")).isEmpty();
        assertThat(page(Role.MUNICIPAL_OFFICER, ofCase()).text()).contains("0012345");
        for (String path : List.of("/housing-benefit/payments", payee(benefit))) {
            assertThat(mvc.perform(get(path).with(world.signedIn(town.consultant()))))
                    .hasStatus(403);
        }
    }

    @Test
    void twoOfficersWhoChangeAPayeeDoNotOverwriteEachOther() throws Exception {
        var benefit = granted.rent(aCase.id(), now, 3, 31_800);
        assertThat(sent(Role.MUNICIPAL_OFFICER, payee(benefit), PayeeForms.landlord()))
                .hasStatus(303);
        var other = PayeeForms.landlord();
        other.put("name", "別の大家");
        var late = sent(Role.MUNICIPAL_DECIDER, payee(benefit), other);
        assertThat(late).hasStatus(422);
        assertThat(page(late).text()).contains("ほかの職員が支払先を変えました");
        assertThat(page(late).expectFirst("#f-name").val()).isEqualTo("別の大家");
        assertThat(schedule().payees()).hasSize(1);
    }

    /** 転居費用: shares to several, together no more than was granted (規則11条1項2号, 17条). */
    @Test
    void aMoveIsPaidToSeveralAndTogetherNoMoreThanWasGranted() throws Exception {
        var benefit = granted.move(aCase.id(), 95_400);
        var movingIn = PayeeForms.landlord();
        movingIn.put("amount", "60,000");
        assertThat(sent(Role.MUNICIPAL_OFFICER, payee(benefit), movingIn)).hasStatus(303);
        assertThat(due(now))
                .extracting(line -> line.amount().amount() + (line.payee() == null ? " nobody" : ""))
                .containsExactly("60000", "35400 nobody");
        var mover = PayeeForms.landlord();
        mover.putAll(Map.of("share", "2", "kind", "CONTRACTOR", "name", "練習運送", "amount", "35,401"));
        var refused = sent(Role.MUNICIPAL_OFFICER, payee(benefit), mover);
        assertThat(refused).hasStatus(422);
        assertThat(page(refused).expectFirst("#f-amount-error").text()).contains("35,400円まで");
        mover.put("amount", "35,400");
        assertThat(sent(Role.MUNICIPAL_OFFICER, payee(benefit), mover)).hasStatus(303);
        pay(due(now));
        assertThat(due(now)).isEmpty();
        assertThat(schedule().accounts().getFirst().paid().amount()).isEqualTo(95_400);
    }
}
