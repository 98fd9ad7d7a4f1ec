package tsunagi.supportlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.casefile.OpenedCase;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;

/** 縮小画像 in the timeline: seen by whoever may open the photo, and nothing for the log beyond the page that shows it. */
@TsunagiIT
class RecordThumbnailsIT {
    @Autowired
    World world;

    @Autowired
    MockMvc http;

    @Autowired
    CaseGrants grants;

    @Autowired
    JdbcClient jdbc;

    private Town town;
    private OpenedCase opened;
    private String path;

    @BeforeEach
    void aPhotoOfARecord() throws Exception {
        town = world.town();
        opened = world.openCase(town);
        path = "/cases/" + opened.number() + "/records";
        var photo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB), "jpg", photo);
        var sent = http.perform(multipart(path)
                        .file(new MockMultipartFile("file", "玄関.jpg", "image/jpeg", photo.toByteArray()))
                        .param("formToken", UUID.randomUUID().toString())
                        .param("on", "R8.11.20")
                        .param("method", "M01")
                        .param("support", "given")
                        .param("staff", town.consultant().staff().value().toString())
                        .param("facts", "玄関を見た。")
                        .with(csrf())
                        .with(world.signedIn(town.consultant())))
                .andReturn()
                .getResponse();
        assertThat(sent.getRedirectedUrl()).isEqualTo(path);
    }

    private MockHttpServletResponse open(Actor actor, String address) throws Exception {
        return http.perform(get(address).with(world.signedIn(actor)))
                .andReturn()
                .getResponse();
    }

    private Element picture() throws Exception {
        return Jsoup.parse(open(town.consultant(), path).getContentAsString()).expectFirst(".ts-timeline__entry img");
    }

    private long lines() {
        return world.inTransaction(
                town.consultant(),
                () -> jdbc.sql("select count(*) from audit_event")
                        .query(Long.class)
                        .single());
    }

    @Test
    void thePhotoStandsInTheTimelineAsASmallPictureThatHasItsPlaceBeforeItIsLoaded() throws Exception {
        var picture = picture();
        assertThat(picture.attr("alt")).isEqualTo("玄関.jpg");
        assertThat(picture.attr("loading")).isEqualTo("lazy");
        assertThat(picture.attr("width") + "×" + picture.attr("height")).isEqualTo("120×90");
        assertThat(picture.parents().is("a[href^=/cases/" + opened.number() + "/documents/]"))
                .isTrue();

        var answer = open(town.consultant(), picture.attr("src"));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("image/jpeg");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        var drawn = ImageIO.read(new ByteArrayInputStream(answer.getContentAsByteArray()));
        assertThat(drawn.getWidth()).isEqualTo(240);
    }

    @Test
    void thePageIsOneLineOfTheLogAndItsPicturesAreNone() throws Exception {
        String address = picture().attr("src");
        long before = lines();
        open(town.consultant(), address);
        assertThat(lines()).isEqualTo(before);
        open(town.consultant(), path);
        assertThat(lines()).isEqualTo(before + 1);
    }

    @Test
    void whoMayNotOpenThePhotoDoesNotSeeItSmallAndHerTryIsLogged() throws Exception {
        String address = picture().attr("src");
        var otherDesk = world.enrol(town, Set.of(Role.CONSULTANT), List.of(world.otherOffice(town)));
        assertThat(open(otherDesk, address).getStatus()).isEqualTo(404);
        assertThat(open(world.town().consultant(), address).getStatus()).isEqualTo(404);
        long before = lines();
        assertThat(open(town.as(Role.ADMINISTRATOR), address).getStatus()).isEqualTo(403);
        assertThat(lines()).isEqualTo(before + 1);

        town.as(Role.CHIEF_CONSULTANT).run(() -> grants.restrict(opened.number(), true));
        var colleague = world.enrol(town, Set.of(Role.CONSULTANT), List.of(town.office()));
        assertThat(open(colleague, address).getStatus()).isNotEqualTo(200);
    }

    @Test
    void underTheAddressOfAnotherCaseThereIsNone() throws Exception {
        String file = picture().attr("src").replaceFirst(".*/", "");
        var other = world.openCase(town);
        assertThat(open(town.consultant(), "/cases/" + other.number() + "/records/thumbnails/" + file)
                        .getStatus())
                .isEqualTo(404);
        assertThat(open(town.consultant(), path + "/thumbnails/" + UUID.randomUUID())
                        .getStatus())
                .isEqualTo(404);
    }
}
