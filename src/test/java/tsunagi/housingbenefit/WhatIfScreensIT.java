package tsunagi.housingbenefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.kernel.CaseNumber;
import tsunagi.person.HouseholdMember;
import tsunagi.person.Households;
import tsunagi.testing.Statements;
import tsunagi.testing.Statements.Purpose;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 試算 on screen: who may, what stands in the form, what is said of what can't be read. */
@TsunagiIT
class WhatIfScreensIT {
    private static final String ALONE = "/housing-benefit/what-if";

    @Autowired
    World world;

    @Autowired
    Households households;

    @Autowired
    CaseGrants grants;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private World.Town town;
    private CaseNumber number;
    private String path;

    @BeforeEach
    void openCase() {
        town = world.town();
        number = world.openCase(town).number();
        path = WhatIfPage.path(number);
    }

    private MvcTestResult open(Actor actor, String address) {
        return mvc.perform(get(address).with(world.signedIn(actor)));
    }

    private Document page(String address) throws Exception {
        var opened = open(town.consultant(), address);
        assertThat(opened).hasStatusOk();
        return Asked.html(opened);
    }

    private MvcTestResult ask(Asked asked) {
        return asked.send(mvc, world, town.consultant(), path);
    }

    @Test
    void aCaseOffersItsHouseholdOfTodayAndItsPeople() throws Exception {
        var son = new HouseholdMember("試験 一郎", null, "子", null, true, null, null, LocalDate.of(2020, 4, 1), null);
        var aunt = new HouseholdMember("試験 よし", null, "おば", null, false, null, null, null, null);
        town.consultant().run(() -> households.add(number, son));
        town.consultant().run(() -> households.add(number, aunt));
        var form = page(path);
        assertThat(form.expectFirst("#f-householdSize").val()).isEqualTo("2");
        assertThat(form.select("#f-incomes-1-member option").eachText()).containsExactly("本人", "試験 一郎（子）");
        assertThat(form.expectFirst("#f-municipality option[selected]").text()).isEqualTo("練習市");
        assertThat(form.expectFirst(".ts-sub__link[aria-current=page]").text()).isEqualTo("給付");
    }

    @Test
    void whoStandsAtTheWindowIsTriedWithoutACase() throws Exception {
        var form = page(ALONE);
        assertThat(form.expectFirst("#f-householdSize").val()).isEqualTo("1");
        var answer = Asked.inKawasaki().send(mvc, world, town.as(Role.MUNICIPAL_OFFICER), ALONE);
        assertThat(answer).hasStatusOk();
        assertThat(Asked.html(answer).expectFirst(".ts-benefit__sentence").text())
                .contains("月額 49,000円");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATOR", "AUDITOR"})
    void whoSeesNoCasesTriesNoBenefitEither(Role role) {
        assertThat(open(town.as(role), ALONE)).hasStatus(403);
        assertThat(open(town.as(role), path)).hasStatus(403);
        assertThat(Asked.inKawasaki().send(mvc, world, town.as(role), path)).hasStatus(403);
        assertThat(Asked.inKawasaki().send(mvc, world, town.as(role), path + "/paper"))
                .hasStatus(403);
    }

    @Test
    void anotherTownsCaseIsNotThereAndARestrictedOneIsNotOpened() {
        assertThat(open(world.town().consultant(), path)).hasStatus(404);
        town.as(Role.CHIEF_CONSULTANT).run(() -> grants.restrict(number, true));
        var colleague = world.enrol(town, java.util.Set.of(Role.CONSULTANT), List.of(town.office()));
        assertThat(open(colleague, path))
                .as("asked for a reason")
                .hasStatus(open(colleague, "/cases/" + number).getResponse().getStatus());
        assertThat(open(colleague, path).getResponse().getStatus()).isNotEqualTo(200);
        assertThat(Asked.inKawasaki()
                        .send(mvc, world, colleague, path)
                        .getResponse()
                        .getStatus())
                .isNotEqualTo(200);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    type                | R9       | 申請の理由を選んでください
                    applicationDate     | いつか   | 日付は「令和8年11月24日」「R8.11.24」「2026/11/24」のように入力してください
                    municipality        | 00000    | この市町村の基準額表はありません
                    householdSize       | 0        | 世帯の人数は1から20までの数字で入力してください
                    rent                | ''       | 家賃を入力してください
                    rent                | △500     | 0円以上の金額を入力してください
                    leftWorkOn          | R8.7.1   | 離職の日は、申請日以前の日付にしてください
                    spells.1.until      | R8.4.1   | 探せなくなった日を入力してください
                    incomes.1.kind      | ''       | 収入の種類を選んでください
                    incomes.1.amount    | 十万     | 金額は数字で入力してください（例：12,000）
                    incomes.1.deduction | 100,001  | 通勤交通費が総支給額を超えています
                    incomes.1.month     | 夏       | 年月は「令和8年6月」「R8.6」「2026/6」のように入力してください
                    incomes.1.inclusion | false    | 種類とちがう扱いにする理由を入力してください
                    assets.1.amount     | ''       | 金額を入力してください（ないときは0）
                    threshold           | なし     | 金額は数字で入力してください（例：12,000）
                    comparedSize        | 二       | 世帯の人数は1から20までの数字で入力してください
                    """)
    void whatCannotBeReadIsSaidBesideItsFieldAndEverythingTypedStays(String field, String typed, String message)
            throws Exception {
        var asked = Asked.inKawasaki().with("comparedRent", "70,000").with(field, typed);
        var refused = ask(asked);
        assertThat(refused).hasStatus(422);
        var page = Asked.html(refused);
        assertThat(page.title()).startsWith("エラー：");
        String error = field.equals("spells.1.until")
                ? "spells.1.since"
                : field.equals("incomes.1.inclusion") ? "incomes.1.reason" : field;
        assertThat(page.select(".ts-error").eachText()).containsExactly("＊" + message);
        assertThat(page.select("#f-" + error.replace('.', '-') + "-error")).hasSize(1);
        asked.fields().forEach((name, value) -> {
            var control = page.select("main form [name=" + name + "]");
            if (control.is("input[type=text]")) {
                assertThat(control.val()).as(name).isEqualTo(value);
            }
        });
        assertThat(page.expectFirst("#f-incomes-1-kind")
                        .select("option[selected]")
                        .val())
                .isEqualTo(field.equals("incomes.1.kind") ? "" : "WAGES");
    }

    @Test
    void moreRowsComeWithoutLosingWhatIsTypedAndADraftFindsThem() throws Exception {
        var longer = Asked.inKawasaki().send(mvc, world, town.consultant(), path + "/rows/incomes");
        assertThat(longer).hasStatusOk();
        var form = Asked.html(longer);
        assertThat(form.expectFirst("#f-rent").val()).isEqualTo("65,000");
        assertThat(form.select("[name^=incomes.][name$=.amount]")).hasSize(4);
        String reopened = form.expectFirst("main input[name=formPage]").val();
        assertThat(reopened).isEqualTo(path + "?incomes=4");
        assertThat(page(reopened).select("[name^=incomes.][name$=.amount]")).hasSize(4);
        assertThat(Asked.inKawasaki().send(mvc, world, town.consultant(), path + "/rows/nothing"))
                .hasStatus(404);
    }

    @Test
    void nothingIsSavedButTheLineOfTheAuditLogAndNoMoreThanSixStatementsAreSent() throws Exception {
        ask(Asked.inKawasaki());
        var heard =
                Statements.byPurpose(() -> assertThat(ask(Asked.inKawasaki())).hasStatusOk());
        assertThat(heard.getOrDefault(Purpose.AUDIT, List.of()))
                .anyMatch(sql -> sql.contains("insert into audit_event"));
        var own = heard.getOrDefault(Purpose.PAGE, List.of());
        assertThat(own)
                .hasSizeLessThanOrEqualTo(6)
                .noneMatch(sql -> sql.matches("(?s).*\\b(insert|update|delete)\\b.*"));
    }

    @Test
    void thePaperSaysInPlainWordsWhatItIsAndStandsInTheLedger() throws Exception {
        var paper = Asked.inKawasaki().send(mvc, world, town.consultant(), path + "/paper");
        assertThat(paper).hasStatusOk().hasContentType("application/pdf");
        String text;
        try (var document = Loader.loadPDF(paper.getResponse().getContentAsByteArray())) {
            text = new PDFTextStripper().getText(document);
        }
        assertThat(text)
                .contains("支給の決定ではありません", "試験 太郎 様", number.value(), "月額 49,000円")
                .contains("世帯の収入 100,000円 は、収入の上限 137,700円 以内です。")
                .contains("規則11条1項1号ロ", "令和8年7月1日に申請したときの計算");
        String ledger = "select what from export_ledger where file_name = 'housing-benefit-what-if-" + number + ".pdf'";
        assertThat(world.inTransaction(
                        town.consultant(),
                        () -> jdbc.sql(ledger).query(String.class).list()))
                .containsExactly("住居確保給付金 算定書（試算）");
        assertThat(Asked.inKawasaki().with("rent", "").send(mvc, world, town.consultant(), path + "/paper"))
                .hasStatus(422);
    }
}
