package tsunagi.forms;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tsunagi.forms.SheetView.Mode;
import tsunagi.web.Frame;

/** The HTML of sheets: every field of the definition, what was typed, what is wrong with it, what stood there before. */
class SheetTemplatesTest {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, SheetTemplatesTest.class.getClassLoader(), "tsunagi");

    private final FormDefinition intake = FormsFixture.intake();
    private final FormDefinition assessment = FormsFixture.assessment();

    static Document page(SheetView sheet) {
        Frame frame = Frame.signedOut();
        Content content = output -> ENGINE.render(
                "forms/sheet.jte", Map.of("frame", frame, "sheet", sheet, "action", "/cases/R08-0001/sheet"), output);
        var output = new StringOutput();
        ENGINE.render(
                "web/layout.jte",
                new HashMap<>(
                        Map.of("frame", frame, "title", sheet.title(), "errors", sheet.errors(), "content", content)),
                output);
        return Jsoup.parse(output.toString());
    }

    private static Element input(Document page, String name) {
        return page.select("[name=%s]".formatted(name)).getFirst();
    }

    @Test
    void everyFieldOfTheFormIsOnTheSheet() {
        for (FormDefinition definition : List.of(intake, assessment)) {
            Document page = page(FormsFixture.view(definition, Mode.FILL_IN, Answers.NONE));
            for (FormField field : definition.fields()) {
                assertThat(page.text()).contains(field.label());
                if (field.isAnswered() && !(field.type() instanceof FieldType.Table)) {
                    assertThat(page.select("[name=%s]".formatted(field.id())))
                            .as(field.id())
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void everyInputHasALabelAndNoIdStandsTwice() {
        Document page = page(FormsFixture.view(assessment, Mode.FILL_IN, Answers.NONE, "debt=present"));
        for (Element input : page.select("form.ts-sheet__form :is(input:not([type=hidden]), select, textarea)")) {
            boolean labelled = input.hasAttr("aria-label")
                    || !page.select("label[for=%s]".formatted(input.id())).isEmpty();
            assertThat(labelled).as(input.outerHtml()).isTrue();
        }
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void everyErrorLeadsToItsField() {
        Document page = page(FormsFixture.view(
                assessment,
                Mode.FILL_IN,
                Answers.NONE,
                "intakeOn=2/30",
                "income=たくさん",
                "disability=none",
                "disability=applying",
                "cohabitants=present",
                "cohabitants.present.detail=大勢",
                "debts.0.balance=沢山"));
        List<String> anchors = page.select("#ts-summary a").eachAttr("href");
        assertThat(anchors).hasSize(5);
        anchors.forEach(anchor -> assertThat(page.select(anchor)).as(anchor).hasSize(1));
        assertThat(page.select("#ts-summary").text()).contains("本人収入(月額・手取り)：金額は数字で入力してください（例：12,000）");
        assertThat(input(page, "income").attr("aria-invalid")).isEqualTo("true");
        assertThat(input(page, "income").attr("value")).isEqualTo("たくさん");
        assertThat(page.select("#"
                                + input(page, "income").attr("aria-describedby").split(" ")[1])
                        .text())
                .startsWith("＊金額は数字で");
    }

    @Test
    void whatWasTypedIsShownAndNeverRun() {
        Document page = page(FormsFixture.view(
                intake,
                Mode.FILL_IN,
                Answers.NONE,
                "wishes=<script>alert(1)</script>",
                "visitorName==1+1\" onfocus=\"x"));
        assertThat(page.select("main script:not([src])")).isEmpty();
        assertThat(page.select("textarea[name=wishes]").text()).isEqualTo("<script>alert(1)</script>");
        assertThat(input(page, "visitorName").attr("value")).isEqualTo("=1+1\" onfocus=\"x");
        assertThat(input(page, "visitorName").hasAttr("onfocus")).isFalse();
    }

    @Test
    void aDateSaysHowItWasUnderstood() {
        Document page = page(FormsFixture.view(intake, Mode.FILL_IN, Answers.NONE, "appliedOn=R8.11.20"));
        assertThat(page.expectFirst("#f-appliedOn-understood").text()).isEqualTo("＝令和8年11月20日（2026年11月20日）");
    }

    @Test
    void boundFieldsAreShownAndSayWhy() {
        Document page = page(FormsFixture.view(intake, Mode.FILL_IN, Answers.NONE));
        assertThat(page.select("[name=name]")).isEmpty();
        assertThat(page.select("#f-name").text()).contains("試験 一郎", "編集不可（転記）");
        assertThat(page.select("#section-basics").text()).contains("編集不可の項目は、ほかの画面で登録した内容の転記です。");
    }

    @Test
    void requiredNationalAndConditionalFieldsAreMarked() {
        Document page = page(FormsFixture.view(assessment, Mode.FILL_IN, Answers.NONE));
        Element field = page.select("[data-visible-when=referralRoute][data-visible-codes=R5]")
                .getFirst();
        assertThat(field.text()).contains("「相談経路(当初相談経路)」が「関係機関・関係者からの紹介」のときに記入します。");
        Element housing = page.select("fieldset:has([name=housing])").getFirst();
        assertThat(housing.select("legend").text()).contains("※必須").contains("国報告");
        assertThat(page.select("[name=housing.notAsked]")).hasSize(1);
        assertThat(page.select("[name=issuesSummary.notAsked]")).isEmpty();
    }

    @Test
    void theEarlierAnswerStandsBeside() {
        Answers earlier = FormsFixture.read(assessment, "employment=W4", "marriage=single")
                .answers();
        Document page = page(FormsFixture.view(assessment, Mode.FILL_IN, earlier, "employment=W3", "marriage=single"));
        assertThat(page.select(".ts-sheet__previous").eachText())
                .containsExactly("前回：未婚", "前回：仕事は探していない・していない(現在無職) → 今回：今後、就労したい・探している(現在無職)");
    }

    @Test
    void theMainComplaintIsOneOfRadioButtons() {
        Document page = page(
                FormsFixture.view(intake, Mode.FILL_IN, Answers.NONE, "chiefComplaint=C03", "chiefComplaint.main=C07"));
        assertThat(page.select("input[type=checkbox][name=chiefComplaint]")).hasSize(16);
        assertThat(page.select("input[type=radio][name=chiefComplaint.main]")).hasSize(17);
        assertThat(page.select("input[name=chiefComplaint][checked]").eachAttr("value"))
                .containsExactly("C03");
        assertThat(page.select("input[name=chiefComplaint.main][checked]").eachAttr("value"))
                .containsExactly("C07");
    }

    @Test
    void aFinalisedSheetIsReadNotTyped() {
        Document page = page(FormsFixture.view(
                intake, Mode.READ, Answers.NONE, "chiefComplaint=C03", "chiefComplaint.main=C07", "wishes=家賃が心配です"));
        assertThat(page.select("form.ts-sheet__form")).isEmpty();
        assertThat(page.text()).contains("収入・生活費のこと、◎仕事探し、就職について", "家賃が心配です");
    }

    @Test
    void aConflictAsksFieldByField() {
        var conflict = new EditConflict(
                "様式1 相談受付・申込票",
                "山田 花子",
                "11月22日 14:30",
                2,
                List.of(new EditConflict.Dispute("wishes", "ご相談されたいこと", "", "佐藤の文")),
                List.of(
                        new EditConflict.TypedValue("wishes", "佐藤の文"),
                        new EditConflict.TypedValue("sheetVersion", "1")));
        var output = new StringOutput();
        ENGINE.render(
                "forms/conflict.jte",
                Map.of("frame", Frame.signedOut(), "conflict", conflict, "action", "/cases/R08-0001/sheet"),
                output);
        Document page = Jsoup.parse(output.toString());
        assertThat(page.text()).contains("あなたが編集している間に、山田 花子さんが 11月22日 14:30 に更新しました。", "（空欄）");
        assertThat(page.select("input[type=radio][name=choose.wishes]").eachAttr("value"))
                .containsExactly("theirs", "mine");
        assertThat(input(page, "chooseAgainst").attr("value")).isEqualTo("2");
        assertThat(page.select("input[type=hidden][name=wishes]").attr("value")).isEqualTo("佐藤の文");
    }
}
