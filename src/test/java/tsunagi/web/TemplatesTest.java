package tsunagi.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tsunagi.web.Frame.Csrf;
import tsunagi.web.Frame.NavigationItem;
import tsunagi.web.Frame.SignedIn;

class TemplatesTest {
    /** What layouts and fields are made of: no screen calls them itself. */
    private static final Set<String> OF_THE_FRAME = Set.of(
            "carried",
            "caseBand",
            "caseLinks",
            "components",
            "componentsCase",
            "csrfToken",
            "draftDifferences",
            "field",
            "group",
            "mark",
            "navigation",
            "problem",
            "sessionDialogs",
            "stepList",
            "steps",
            "topBand",
            "understood",
            "unfinished");

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, TemplatesTest.class.getClassLoader(), "tsunagi");

    @Test
    void everyInputHasALabelOfItsOwn() {
        Document page = components();

        assertThat(page.select("input:not([type=hidden]), textarea, select"))
                .isNotEmpty()
                .allSatisfy(input -> assertThat(page.select("label[for=" + input.id() + "]"))
                        .as(input.outerHtml())
                        .hasSize(1));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void aWrongFieldSaysSoToScreenReadersAndInTheSummary() {
        Document page = components();

        Element telephone = page.expectFirst("#f-telephone");
        assertThat(telephone.attr("aria-invalid")).isEqualTo("true");
        assertThat(telephone.attr("aria-describedby")).isEqualTo("f-telephone-support f-telephone-error");
        assertThat(page.expectFirst("#f-telephone-error").text()).startsWith("＊電話番号は");
        assertThat(page.select(".ts-summary a").eachAttr("href")).containsExactly("#f-method", "#f-telephone");
        assertThat(page.select(".ts-summary a").eachAttr("href"))
                .allSatisfy(anchor -> assertThat(page.select(anchor)).hasSize(1));
    }

    @Test
    void aRightFieldCarriesNoErrorMarks() {
        Element kana = components().expectFirst("#f-kana");

        assertThat(kana.hasAttr("aria-invalid")).isFalse();
        assertThat(kana.hasAttr("aria-describedby")).isFalse();
        assertThat(kana.hasAttr("readonly")).isFalse();
        assertThat(kana.hasAttr("inputmode")).isFalse();
    }

    @Test
    void theTitleNamesPageAndProductAndSaysWhenThereIsAnError() {
        assertThat(components().title()).isEqualTo("エラー：部品見本｜つなぎ");
        assertThat(caseComponents().title()).isEqualTo("要約 R08-0123｜つなぎ");
    }

    @Test
    void theBrowsersTitleOfACaseNeverHoldsTheName() {
        assertThat(caseComponents().title()).doesNotContain("田中", "太郎");
    }

    @Test
    void noPageHoldsStyleOrScriptOfItsOwnOrPointsOutside() {
        for (Document page : List.of(components(), caseComponents())) {
            assertThat(page.select("style, [style], script:not([src])")).isEmpty();
            assertThat(page.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .filter(attribute -> attribute.getKey().startsWith("on")
                                    || attribute.getValue().contains("//")))
                    .isEmpty();
        }
    }

    @Test
    void typedTextIsEscapedAndKept() {
        var output = new StringOutput();
        ENGINE.render("web/textArea.jte", Map.of("field", Field.of("story", "話", "\n<b>\"家\"&")), output);

        // A parser drops the first line break of a textarea, so the template writes one of its own.
        assertThat(output.toString()).contains(">\n\n&lt;b&gt;\"家\"&amp;</textarea>");
    }

    @Test
    void theStepsSayInWordsHowFarTheCaseIs() {
        Document page = caseComponents();

        assertThat(page.select(".ts-steps--wide .ts-step")).hasSize(13);
        assertThat(page.select(".ts-steps--wide .ts-hidden").eachText()).contains("全13ステップ中、10ステップ目まで到達済み");
        assertThat(page.select(".ts-steps--wide [aria-current=step]").text()).contains("9 支援の提供");
        assertThat(page.expectFirst(".ts-steps--narrow summary").text()).isEqualTo("9 支援の提供（9/13）");
    }

    @Test
    void everyFormCarriesItsTokens() {
        Document page = components();

        assertThat(page.select("form[method=post]"))
                .allSatisfy(form -> assertThat(form.select("input[name=_csrf]")).hasSize(1));
        assertThat(page.select("main form input[name=formToken]")).hasSize(1);
    }

    @Test
    void thePageOfComponentsNamesEveryPartThatAScreenMayUse() throws IOException {
        var parts = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(Path.of("src/main/jte/web"), "*.jte")) {
            files.forEach(file -> parts.add(file.getFileName().toString().replace(".jte", "")));
        }
        parts.removeAll(OF_THE_FRAME);

        String source = Files.readString(Path.of("src/main/jte/web/components.jte"));
        assertThat(parts).isNotEmpty().allSatisfy(part -> assertThat(source).contains(part));
    }

    private static Document components() {
        return page("web/components", Map.of("frame", frame(), "errors", ComponentsController.sampleErrors()));
    }

    private static Document caseComponents() {
        return page("web/componentsCase", Map.of("frame", frame(), "caseFrame", ComponentsController.sampleCase()));
    }

    private static Document page(String template, Map<String, Object> model) {
        var output = new StringOutput();
        ENGINE.render(template + ".jte", model, output);
        return Jsoup.parse(output.toString());
    }

    static Frame frame() {
        return Frame.signedIn("練習市", "練習市くらし相談センター", new SignedIn("佐々木 直子", "主任相談支援員", "11月20日 17:42", true))
                .navigation(
                        List.of(
                                NavigationItem.of("今日の仕事", "/today")
                                        .on("/today")
                                        .shortcut("g t"),
                                NavigationItem.of("相談・ケース", "/cases"),
                                NavigationItem.of("予定", "/calendar"),
                                NavigationItem.of("支援調整会議", "/meetings"),
                                NavigationItem.of("支援決定・承認", "/approvals"),
                                NavigationItem.of("社会資源・つなぎ先", "/resources"),
                                NavigationItem.of("報告・統計", "/reports"),
                                NavigationItem.of("設定・管理", "/admin")),
                        List.of(NavigationItem.of("＋新しい相談", "/intake/new").shortcut("c")),
                        "/search")
                .csrf(new Csrf("_csrf", "test-token"))
                .practice(true);
    }
}
