package tsunagi.casepage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.person.HouseholdMember;
import tsunagi.person.Households;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 世帯を分ける・一緒にする, on screen. */
@TsunagiIT
class HouseholdMoveScreensIT {
    private static final String MEMBERS = "section[aria-labelledby=members-title]";

    @Autowired
    World world;

    @Autowired
    Households households;

    @Autowired
    MockMvcTester mvc;

    private World.Town town;
    private String path;
    private UUID daughter;

    @BeforeEach
    void openCase() {
        town = world.town();
        var number = world.openCase(town).number();
        path = PersonPage.path(number);
        var sakura = new HouseholdMember("試験 さくら", null, "長女", null, true, null, null, LocalDate.of(2010, 4, 2), null);
        daughter = town.consultant().call(() -> households.add(number, sakura));
    }

    private MvcTestResult open(Actor actor, String address) {
        return mvc.perform(get(address).with(world.signedIn(actor)));
    }

    private Document page(String address) throws Exception {
        var result = open(town.consultant(), address);
        assertThat(result).hasStatusOk();
        return html(result);
    }

    private static Document html(MvcTestResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private MvcTestResult send(String address, String on, String reason, String... members) {
        return mvc.perform(post(address)
                .with(world.signedIn(town.consultant()))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param("on", on)
                .param("reason", reason)
                .param("members", members));
    }

    @Test
    void aDaughterMovesOutAndTheHouseholdOfBeforeCanStillBeSeen() throws Exception {
        String apart = path + "/household-moves/apart";
        assertThat(page(path).select("a[href=" + apart + "]").text()).isEqualTo("世帯を分ける");
        assertThat(page(apart).expectFirst("label[for=f-members]").text()).contains("試験 さくら", "長女");
        assertThat(send(apart, "令和8年4月1日", "就職して一人暮らし", daughter.toString()))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(path + "/household-history");
        var now = page(path + "/household-history");
        assertThat(now.expectFirst(MEMBERS).text()).contains("試験 さくら", "別居", "令和8年4月1日から");
        assertThat(now.text()).contains("分けた", "就職して一人暮らし");
        var before = page(path + "/household-history?on=R8.3.31");
        assertThat(before.expectFirst(MEMBERS).text()).contains("令和8年3月31日の世帯・家族", "試験 さくら", "同居");
        assertThat(page(path + "/household-moves/together")
                        .expectFirst("label[for=f-members]")
                        .text())
                .contains("試験 さくら");
    }

    @Test
    void aRefusedFormKeepsWhoWasChosenAndWhatWasTyped() throws Exception {
        var refused = send(path + "/household-moves/apart", "きのう頃", "独立", daughter.toString());
        assertThat(refused).hasStatus(422);
        var form = html(refused);
        assertThat(form.expectFirst("#f-members").hasAttr("checked")).isTrue();
        assertThat(form.expectFirst("#f-on").val()).isEqualTo("きのう頃");
        assertThat(form.expectFirst("#f-reason").text()).isEqualTo("独立");
        assertThat(form.select("#f-on-error")).hasSize(1);
        assertThat(send(path + "/household-moves/apart", "R8.4.1", "独立")).hasStatus(422);
        assertThat(open(town.consultant(), path + "/household-history?on=いつか")).hasStatus(422);
    }

    @Test
    void anUnknownWayIsNoPageAndTheCityOnlyLooks() {
        assertThat(open(town.consultant(), path + "/household-moves/away")).hasStatus(404);
        assertThat(open(town.as(Role.ADMINISTRATOR), path + "/household-moves/apart"))
                .hasStatus(403);
        assertThat(open(world.town().consultant(), path + "/household-history")).hasStatus(404);
    }
}
