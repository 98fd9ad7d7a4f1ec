package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Arrays;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Role;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** Composing an own table without a script. */
@TsunagiIT
class CityTableScreensIT {
    private static final String NEW = "/returns/tables/new";

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    private World.Town town;

    @BeforeEach
    void aTown() {
        town = world.town();
    }

    private MvcTestResult send(String path, String... typed) {
        var request = post(path)
                .with(world.signedIn(town.as(Role.ADMINISTRATOR)))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString());
        Arrays.stream(typed).forEach(each -> {
            int equals = each.indexOf('=');
            request.param(each.substring(0, equals), each.substring(equals + 1));
        });
        return mvc.perform(request);
    }

    private static Document document(MvcTestResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private Document page(String path) throws Exception {
        var result = mvc.perform(get(path).with(world.signedIn(town.as(Role.ADMINISTRATOR))));
        assertThat(result).as(path).hasStatusOk();
        return document(result);
    }

    @Test
    void addingMovingAndRemovingARowKeepsWhatWasTyped() throws Exception {
        String[] typed = {
            "title=区への報告", "validFrom=あとで決める", "columns=MONTHS", "notes=注記",
            "rows.0.code=plans", "rows.0.label=プラン", "rows.1.code=complaint", "rows.1.label="
        };
        var added = document(send(NEW, with(typed, "action=add")));
        assertThat(added.select("fieldset.ts-own-row")).hasSize(3);
        assertThat(added.select("input[name=title]").val()).isEqualTo("区への報告");
        assertThat(added.select("input[name=validFrom]").val()).isEqualTo("あとで決める");
        assertThat(added.select("select[name=columns] option[selected]").val()).isEqualTo("MONTHS");
        assertThat(added.select("input[name=rows.0.label]").val()).isEqualTo("プラン");
        var moved = document(send(NEW, with(typed, "action=up-1")));
        assertThat(moved.select("select[name=rows.0.code] option[selected]").val())
                .isEqualTo("complaint");
        assertThat(moved.select("input[name=rows.1.label]").val()).isEqualTo("プラン");
        assertThat(document(send(NEW, with(typed, "action=remove-0")))
                        .select("select[name=rows.0.code] option[selected]")
                        .val())
                .isEqualTo("complaint");
    }

    private static String[] with(String[] typed, String more) {
        var all = Arrays.copyOf(typed, typed.length + 1);
        all[typed.length] = more;
        return all;
    }

    @Test
    void aReasonStandsBesideItsField() throws Exception {
        var refused = send(NEW, "title=", "validFrom=R8.4.1", "columns=MONTHS", "rows.0.code=", "rows.0.label=プラン");
        assertThat(refused).hasStatus(422);
        var page = document(refused);
        assertThat(page.select("#f-title-error").text()).contains("表の名前を入力してください");
        assertThat(page.select("#f-rows-0-code-error").text()).contains("「プラン」に出す数を選んでください");
    }

    @Test
    void savedItIsOnTheListAndShowsItsNumbers() throws Exception {
        var saved = send(
                NEW,
                "title=区への報告",
                "validFrom=R8.4.1",
                "columns=MONTHS",
                "rows.0.code=new-consultations",
                "rows.0.label=",
                "rows.1.code=complaint",
                "rows.1.label=困りごと",
                "notes=4月から",
                "action=save");
        assertThat(saved).hasStatus3xxRedirection();
        var list = page("/returns/tables");
        assertThat(list.select("tbody th a").eachText()).containsExactly("区への報告");
        var table = page(list.select("tbody th a").attr("href") + "?from=2026-05&until=2026-05");
        assertThat(table.select("th[scope=rowgroup]").eachText()).containsExactly("困りごと");
        assertThat(table.text())
                .contains("第1版（令和8年4月1日から）", "新規相談受付件数", "家族との関係について", "4月から")
                .doesNotContain("この表は今の記録で数えています");
        close("2026-05");
        assertThat(page(list.select("tbody th a").attr("href") + "?from=2026-05&until=2026-05")
                        .text())
                .contains("令和8年5月は締めていますが、この表は今の記録で数えています");
    }

    private void close(String month) {
        var request = post("/returns/closings/" + month)
                .with(world.signedIn(town.as(Role.MUNICIPAL_OFFICER)))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param("version", "1");
        assertThat(mvc.perform(request)).hasStatus3xxRedirection();
    }
}
