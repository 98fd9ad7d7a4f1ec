package tsunagi.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.casefile.CaseFiles;
import tsunagi.person.Persons;
import tsunagi.supportlog.SupportLog;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** Whatever is typed into the box is answered by a page that says what to do. */
@TsunagiIT
class SearchInputScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Persons persons;

    @Autowired
    CaseFiles cases;

    @Autowired
    SupportLog log;

    private World.Town town;
    private SearchSteps steps;

    @BeforeEach
    void openTown() {
        town = world.town();
        steps = new SearchSteps(world, mvc, persons, cases, log);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "'",
                "_",
                "\\",
                "%%",
                "''",
                "a'; drop table person; --",
                "\0佐",
                "\uD800佐",
                "\uFFFF\uFFFE",
                "((((",
                "𠮷",
                "-",
                "・",
                "ー",
                "'n'",
                "mmmm",
                "nnnnnnnnnnnnnnnnnnnnnnnn"
            })
    void badInputIsAnsweredByAPage(String words) throws Exception {
        steps.sato(town);
        assertThat(steps.search(town.consultant(), words).text()).contains("検索");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　　\t", "\0", "\uD800"})
    void nothingToSeekIsSaidSo(String words) throws Exception {
        var asked = steps.ask(town.consultant(), words);
        assertThat(asked).hasStatus(422);
        assertThat(asked.getResponse().getContentAsString()).contains("探す言葉を入力してください");
    }

    @Test
    void tooManyCharactersAreRefusedAndKept() throws Exception {
        String words = "あ".repeat(300);
        var asked = steps.ask(town.consultant(), words);
        assertThat(asked).hasStatus(422);
        var page = Jsoup.parse(asked.getResponse().getContentAsString());
        assertThat(page.text()).contains("100文字まで", "現在300文字");
        assertThat(page.expectFirst("#f-words").val()).isEqualTo(words);
        assertThat(steps.search(town.consultant(), "あ".repeat(100)).text()).contains("見つかりませんでした");
    }
}
