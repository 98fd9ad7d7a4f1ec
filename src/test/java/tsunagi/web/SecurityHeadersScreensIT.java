package tsunagi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

@TsunagiIT
class SecurityHeadersScreensIT {
    @Autowired
    MockMvc browser;

    @Autowired
    World world;

    @Test
    void everyAnswerCarriesTheSecurityHeaders() throws Exception {
        var actor = world.signedIn(world.town().consultant());
        for (RequestBuilder request : List.of(
                get("/sign-in"),
                get("/css/tsunagi.css"),
                get("/fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf"),
                get("/unknown"),
                get("/unknown").with(actor),
                post("/unknown").with(actor))) {
            var response = answer(request);
            assertThat(response.getHeader("Content-Security-Policy"))
                    .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(response.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        }
    }

    @Test
    void pagesAreNeverStoredAndAssetsAreKeptByVersion() throws Exception {
        assertThat(answer(get("/sign-in")).getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer(get(Assets.url("/css/tsunagi.css"))).getHeader("Cache-Control"))
                .contains("immutable");
        assertThat(answer(get("/css/tsunagi.css")).getHeader("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void everythingThatThePageFetchesIsThere() throws Exception {
        var page = Jsoup.parse(answer(get("/sign-in")).getContentAsString());
        var fetched = new ArrayList<>(page.select("link[href]").eachAttr("href"));
        fetched.addAll(page.select("script[src]").eachAttr("src"));

        assertThat(fetched).hasSizeGreaterThan(5);
        for (String address : fetched) {
            assertThat(answer(get(URI.create(address))).getStatus()).as(address).isEqualTo(200);
        }
    }

    @Test
    void anUnknownAddressIsAPageOfOurOwn() throws Exception {
        var response = answer(get("/unknown").with(world.signedIn(world.town().consultant())));

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentAsString()).contains("ページが見つかりません");
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }
}
