package tsunagi.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 手引き within the program, for those who see no repository. */
@TsunagiIT
class GuideScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    private Document page(Actor actor, String path) throws Exception {
        var answer = mvc.perform(get(path).with(world.signedIn(actor)));
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleIsOfferedItsOwnChapterFirst(Role role) throws Exception {
        var actor = world.town().as(role);
        String own = Arrays.stream(Chapter.values())
                .filter(chapter -> chapter.role() == role)
                .map(Chapter::path)
                .findFirst()
                .orElseThrow();
        var contents = page(actor, "/help");
        assertThat(contents.select("main a").eachAttr("href").getFirst()).isEqualTo(own);
        assertThat(page(actor, own).select("main h2[id]").size()).isGreaterThan(5);
    }

    @Test
    void everyChapterIsShownWithItsPicturesAndItsNeighbours() throws Exception {
        var actor = world.town().consultant();
        for (Chapter chapter : Chapter.values()) {
            var page = page(actor, chapter.path());
            assertThat(page.select("h1").text()).isNotBlank();
            assertThat(page.select("nav[aria-label=ほかの章] a").eachAttr("href"))
                    .containsExactlyElementsOf(Stream.of(chapter.before(), chapter.after())
                            .flatMap(Optional::stream)
                            .map(Chapter::path)
                            .toList());
            for (String picture : page.select("main img").eachAttr("src")) {
                assertThat(mvc.perform(get(picture).with(world.signedIn(actor))))
                        .as(picture)
                        .hasStatusOk()
                        .hasContentType("image/png");
            }
        }
    }

    @Test
    void theHelpOfEveryPageLeadsToTheGuide() throws Exception {
        var page = page(world.town().as(Role.AUDITOR), "/controls");
        assertThat(page.select("footer a[href=/help], .ts-band__user a[href=/help]"))
                .hasSize(2)
                .allSatisfy(link -> assertThat(link.text()).isEqualTo("手引き"));
    }

    @Test
    void aChapterThatThereIsNotIsAPageNotFound() {
        var actor = world.town().consultant();
        assertThat(mvc.perform(get("/help/99-nobody").with(world.signedIn(actor))))
                .hasStatus(404);
        assertThat(mvc.perform(get("/help/pictures/nowhere.png").with(world.signedIn(actor))))
                .hasStatus(404);
    }

    @Test
    void nobodyReadsItWithoutSigningIn() {
        assertThat(mvc.perform(get("/help"))).hasStatus3xxRedirection();
        assertThat(mvc.perform(get("/help/pictures/today.png"))).hasStatus3xxRedirection();
    }
}
