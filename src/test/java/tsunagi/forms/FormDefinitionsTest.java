package tsunagi.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagi.testing.GeneratedDocs;

/** The definitions hold every item of the standard's list, word for word and in its order. */
class FormDefinitionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final DefinitionCatalogue catalogue = new DefinitionCatalogue();
    private final FormDefinition intake = catalogue.definition(FormId.INTAKE_APPLICATION, TODAY);
    private final FormDefinition assessment = catalogue.definition(FormId.ASSESSMENT, TODAY);
    private final FormDefinition plan = catalogue.definition(FormId.PLAN, TODAY);

    @Test
    void form1HasItsTwentyNumberedItemsInOrder() {
        assertThat(intake.fullTitle()).isEqualTo("様式1 相談受付・申込票");
        assertThat(references(intake))
                .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, 20)
                        .mapToObj("1-%d"::formatted)
                        .toList());
        assertThat(intake.sections().stream().map(FormSection::title))
                .containsExactly("受付", "基本情報(書ける範囲でご記入ください)", "ご相談の内容(お困りのこと)", "相談申込み欄");
    }

    @Test
    void theSixteenComplaintsOfForm1AreVerbatim() {
        assertThat(labels(intake, "chiefComplaint"))
                .containsExactly(
                        "病気や健康、障害のこと",
                        "住まいについて",
                        "収入・生活費のこと",
                        "家賃やローンの支払いのこと",
                        "税金や公共料金等の支払いについて",
                        "債務について",
                        "仕事探し、就職について",
                        "仕事上の不安やトラブル",
                        "地域との関係について",
                        "家族との関係について",
                        "子育てのこと",
                        "介護のこと",
                        "ひきこもり・不登校",
                        "DV・虐待",
                        "食べるものがない",
                        "その他");
        assertThat(codes(intake, "chiefComplaint"))
                .startsWith("C01")
                .endsWith("C16")
                .hasSize(16);
    }

    @Test
    void theConsentOfForm1IsVerbatim() {
        assertThat(intake.field("consentText").type())
                .isEqualTo(
                        new FieldType.FixedText(
                                "上記の相談内容等について、自立相談支援の利用を申し込みます。また、申し込みにあたっては、別紙の『個人情報に関する管理・取扱規程』について説明を受け、相談支援にあたり必要となる関係機関(者)と情報共有することに同意します。"));
        assertThat(intake.field("wishes").origin().alternatives()).containsExactly("ご相談されたいことや配慮を希望されることを具体的に書いてください");
    }

    @Test
    void form2HasItsSectionsInOrderAndEveryFieldIsMarkedReconstructed() {
        assertThat(assessment.sections().stream().map(FormSection::title))
                .containsExactly(
                        "ヘッダ",
                        "相談経路・相談歴",
                        "本人の主訴・状況",
                        "家族・地域関係・住まい",
                        "健康・障害",
                        "収入・公的給付・債務等",
                        "職業・職歴等",
                        "本人の課題と特性(チェック項目)",
                        "アセスメント結果の整理",
                        "スクリーニング(結果)");
        assertThat(assessment.fields()).allMatch(field -> field.origin().reconstructed());
        assertThat(plan.fields()).allMatch(field -> field.origin().reconstructed());
        assertThat(intake.fields().stream()
                        .filter(field -> field.origin().reconstructed())
                        .map(FormField::id))
                .containsExactly("explainedRules", "consentStatus");
    }

    @Test
    void form2HasTheOptionsOfTheStandard() {
        assertThat(codes(assessment, "traits")).hasSize(27).startsWith("T01").endsWith("T27");
        assertThat(codes(assessment, "referralRoute")).containsExactly("R1", "R2", "R3", "R4", "R5", "R6", "R7");
        assertThat(codes(assessment, "screening")).containsExactly("K1", "K2", "K3", "K4", "K5");
        assertThat(codes(assessment, "employment")).containsExactly("W1", "W2", "W3", "W4", "W5");
        assertThat(codes(assessment, "referrers")).hasSize(18);
        assertThat(codes(assessment, "benefits")).hasSize(11);
        assertThat(codes(assessment, "education")).hasSize(9);
        assertThat(codes(assessment, "urgentSupport")).hasSize(9);
        assertThat(labels(assessment, "linkedTo")).first().isEqualTo("福祉事務所(生活保護担当)");
        assertThat(labels(assessment, "traits")).contains("その他メンタルヘルスの課題(うつ・不眠・不安・依存症・適応障害など)", "本人の能力の課題(識字・言語・理解等)");
    }

    @Test
    void whatIsReportedToTheNationStandsInAThickFrame() {
        assertThat(assessment.fields().stream()
                        .filter(field -> field.appearance().national())
                        .map(FormField::id))
                .contains("sex", "referralRoute", "cohabitants", "marriage", "housing", "healthState", "disability")
                .contains(
                        "taxation",
                        "benefits",
                        "arrears",
                        "debt",
                        "publicAssistance",
                        "employment",
                        "education",
                        "traits")
                .doesNotContain("earlierUse", "separateFamily", "medicalAid", "qualifications", "income");
    }

    @Test
    void form5HasTwelveServicesUnderTheirNamesOfTheDay() {
        FormOptions services = plan.field("services").type().options();
        assertThat(services.codes())
                .containsExactly("S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08", "S09", "S10", "S11", "S12");
        assertThat(services.on(TODAY).stream().map(FormOption::label)).contains("居住支援事業", "家計改善支援事業");
        assertThat(services.on(LocalDate.of(2018, 9, 30)).stream().map(FormOption::label))
                .contains("一時生活支援事業", "家計相談支援事業")
                .hasSize(12);
    }

    @Test
    void form5TakesEveryValueFromThePlan() {
        assertThat(plan.fields()).noneMatch(FormField::isAnswered);
        assertThat(plan.field("consentText").type())
                .isEqualTo(new FieldType.FixedText("上記プランの内容について説明を受け、同意します。プランに記載の事業等の利用を申し込みます。(自立に向けて取り組みます。)"));
        assertThat(plan.field("aimsAtEmployment").label()).isEqualTo("プラン期間中の一般就労を目標にしている");
    }

    @Test
    void form6HasTheTwentyTwoChangesAndTheReasonsOfTheStandard() {
        FormDefinition evaluation = catalogue.definition(FormId.EVALUATION, TODAY);
        assertThat(codes(evaluation, "changes")).hasSize(22).startsWith("H01").endsWith("H22");
        assertThat(labels(evaluation, "changes")).contains("就労収入増加", "一般就労開始(継続的就労)", "変化はみられなかった");
        assertThat(evaluation.field("changes").type().options().all().stream()
                        .filter(FormOption::exclusive)
                        .map(FormOption::code))
                .containsExactly("H22");
        assertThat(codes(evaluation, "closeReason")).containsExactly("E1", "E2", "E3", "E4");
        assertThat(codes(evaluation, "suspendReason")).containsExactly("D1", "D2", "D3", "D4");
        assertThat(labels(evaluation, "result")).containsExactly("終結", "再プランして継続", "中断");
    }

    @Test
    void theStoredTextOfADefinitionReadsBackTheSame() {
        for (FormDefinition definition : catalogue.all()) {
            FormDefinition again = DefinitionParser.parse("stored", DefinitionText.of(definition));
            assertThat(again).isEqualTo(definition);
            assertThat(again.hash()).isEqualTo(definition.hash()).hasSize(64);
        }
    }

    @Test
    void theSameDefinitionAlwaysHasTheSameHash() {
        assertThat(new DefinitionCatalogue().all().stream().map(FormDefinition::hash))
                .isEqualTo(catalogue.all().stream().map(FormDefinition::hash).toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void anUnknownFormIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> catalogue.definition(new FormId("no-such-form"), TODAY))
                .hasMessage("no form no-such-form");
    }

    @Test
    void theDataDictionaryIsUpToDate() {
        GeneratedDocs.check("data-dictionary.md", DataDictionary.of(catalogue.all()));
    }

    private static List<String> references(FormDefinition definition) {
        return definition.fields().stream()
                .map(field -> field.origin().reference())
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static List<String> labels(FormDefinition definition, String field) {
        return definition.field(field).type().options().on(TODAY).stream()
                .map(FormOption::label)
                .toList();
    }

    private static List<String> codes(FormDefinition definition, String field) {
        return definition.field(field).type().options().codes();
    }
}
