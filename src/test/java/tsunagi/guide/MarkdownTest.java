package tsunagi.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void theFirstHeadingIsTheTitleAndTheOthersAreTheSections() {
        var text = Markdown.read("# 手引き\n\n## 訪ねたとき、会えなかったとき\n\n話。\n\n## 朝\n");
        assertThat(text.title()).isEqualTo("手引き");
        assertThat(text.headings()).extracting(GuideText.Heading::id).containsExactly("訪ねたとき会えなかったとき", "朝");
        var page = Jsoup.parse(text.html());
        assertThat(page.select("h1")).isEmpty();
        assertThat(page.select("h2").eachAttr("id")).containsExactly("訪ねたとき会えなかったとき", "朝");
    }

    @Test
    void linksBetweenFilesBecomeLinksBetweenPages() {
        var page = Jsoup.parse(Markdown.read("# 章\n\n[次](02-consultant.md#朝) [目次](README.md) [下](#朝)\n")
                .html());
        assertThat(page.select("a").eachAttr("href")).containsExactly("/help/02-consultant#朝", "/help", "#朝");
    }

    @Test
    void aPictureLeadsToItselfInFullSize() {
        var page = Jsoup.parse(
                Markdown.read("# 章\n\n![今日の仕事の画面](pictures/nowhere.png)\n").html());
        var picture = page.expectFirst("p > a > img");
        assertThat(picture.attr("src")).isEqualTo("/help/pictures/nowhere.png");
        assertThat(picture.attr("alt")).isEqualTo("今日の仕事の画面");
        assertThat(page.expectFirst("a").attr("href")).isEqualTo("/help/pictures/nowhere.png");
    }

    @Test
    void linesJoinWithoutABlankAndMarkupOfAnotherKindIsText() {
        assertThat(Jsoup.parse(Markdown.read("# 章\n\n受付を\n開きます<b>。\n").html()).text())
                .isEqualTo("受付を開きます<b>。");
    }
}
