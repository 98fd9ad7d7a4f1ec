package tsunagi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import gg.jte.TemplateEngine;
import jakarta.servlet.ServletException;
import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MultipartException;
import tsunagi.kernel.Refusal;

@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTest {
    private static final String TYPED = "家賃を2か月分払えていない。大家に相談したい。";

    private Exception failure = new IllegalStateException(TYPED);
    private int status;

    @Test
    void anUnexpectedFailureIsAPageWithANumberAndWithoutTechnicalWords() throws Exception {
        Document page = answer(get("/fails"));

        assertThat(status).isEqualTo(500);
        assertThat(page.expectFirst("h1").text()).isEqualTo("処理できませんでした");
        assertThat(page.text()).containsPattern("E-[0-9a-f]{8}").doesNotContain("Exception", TYPED);
    }

    /** JSON sent as a form, which is what curl -d does: the firewall lets nobody read such parameters. */
    @Test
    void whatAProgramSendsIsNotReadAsAForm() throws Exception {
        var request = new MockHttpServletRequest("POST", "/api/v1/nothing") {
            @Override
            public Map<String, String[]> getParameterMap() {
                throw new RequestRejectedException("a parameter with a line break in its name");
            }
        };
        var response = new MockHttpServletResponse();
        var refused = new HttpMediaTypeNotSupportedException(
                MediaType.APPLICATION_FORM_URLENCODED, List.of(MediaType.APPLICATION_JSON));
        assertThat(new ErrorPages().failed(refused, request, response)).isNull();
        assertThat(response.getStatus()).isEqualTo(415);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getHeader("Accept")).isEqualTo("application/json");
    }

    @Test
    void whileTheDatabaseIsAwayEverythingTypedStaysOnThePage() throws Exception {
        for (RuntimeException away : List.of(
                new CannotCreateTransactionException("down", new CannotGetJdbcConnectionException("down")),
                new UncategorizedSQLException("commit", "", new SQLException("lost", "08006")),
                new UncategorizedSQLException("insert", "", new SQLException("disk full", "53100")))) {
            failure = away;
            String token = UUID.randomUUID().toString();
            Document page = answer(post("/fails")
                    .param("story", TYPED)
                    .param("topics", "money", "rent")
                    .param("formToken", token)
                    .param("_csrf", "c1"));

            assertThat(status).isEqualTo(503);
            assertThat(page.expectFirst("h1").text()).isEqualTo("保存できていません");
            assertThat(page.expectFirst("form").attr("action")).isEqualTo("/fails");
            assertThat(values(page, "story")).containsExactly(TYPED);
            assertThat(values(page, "topics")).containsExactly("money", "rent");
            assertThat(values(page, "formToken"))
                    .as("so that a lost answer isn't saved twice")
                    .containsExactly(token);
            assertThat(values(page, "_csrf")).containsExactly("c1");
            assertThat(page.select(".ts-kept").text()).isEqualTo(TYPED);
        }
    }

    @Test
    void whoHasClosedThePageGetsNoAnswerAndIsNoFailure(CapturedOutput log) throws Exception {
        for (Exception gone : List.of(
                new ClientAbortException(new IOException("Broken pipe")),
                new AsyncRequestNotUsableException("Response not usable after response errors."),
                new MultipartException("not read to its end", new ClientAbortException(new EOFException())))) {
            failure = gone;
            assertThat(answer(get("/fails")).text()).as(gone.toString()).isEmpty();
            assertThat(log).doesNotContain(ErrorPages.class.getSimpleName());
        }
        failure = new MultipartException("not read to its end", new EOFException());
        answer(get("/fails"));
        assertThat(log).containsPattern("ERROR .*ErrorPages.* E-[0-9a-f]{8}");
    }

    @Test
    void whoHasClosedThePageIsNoFailureOutsideOfTheControllersEither(CapturedOutput log) throws Exception {
        MockMvc broken = MockMvcBuilders.standaloneSetup(new FailingController())
                .addFilters(
                        new LastResortFilter(new JteConfiguration().templateEngine()), (request, response, chain) -> {
                            throw new ServletException(new ClientAbortException(new IOException("Broken pipe")));
                        })
                .build();
        var response = broken.perform(get("/fails")).andReturn().getResponse();
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(log).doesNotContain(ErrorPages.class.getSimpleName());
    }

    @Test
    void aFormWithAPasswordIsNeverCarried() throws Exception {
        failure = new CannotGetJdbcConnectionException("down");

        assertThat(answer(post("/fails").param("password", TYPED)).html()).doesNotContain(TYPED);
    }

    @Test
    void aBrokenRuleOfTheDatabaseIsNotAnOutage() throws Exception {
        failure = new DataIntegrityViolationException("key", new SQLException("duplicate", "23505"));

        answer(post("/fails"));
        assertThat(status).isEqualTo(500);
    }

    @Test
    void aSessionThatCannotBeReadIsAnsweredToo() throws Exception {
        MockMvc broken = MockMvcBuilders.standaloneSetup(new FailingController())
                .addFilters(
                        new SecurityHeadersFilter(),
                        new LastResortFilter(new JteConfiguration().templateEngine()),
                        (request, response, chain) -> {
                            throw new CannotGetJdbcConnectionException("sessions are away");
                        })
                .build();

        var response =
                broken.perform(post("/fails").param("story", TYPED)).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains(TYPED);
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("Content-Security-Policy")).startsWith("default-src 'self';");
    }

    @Test
    void problemsRefusalsAndUnknownPagesSayWhatToDo() throws Exception {
        failure = HttpProblem.notFound();
        assertThat(answer(get("/fails")).expectFirst("h1").text()).isEqualTo("ページが見つかりません");
        assertThat(status).isEqualTo(404);

        failure = new Refusal("終結したケースには記録を書けません");
        assertThat(answer(get("/fails")).text()).contains("終結したケースには記録を書けません");
        assertThat(status).isEqualTo(422);

        answer(get("/number/abc"));
        assertThat(status).isEqualTo(404);
        answer(post("/number/1"));
        assertThat(status).isEqualTo(405);
    }

    @Test
    void aFormWithoutAUsableTokenSavesNothing() throws Exception {
        assertThat(answer(post("/saves")).text()).contains("何も保存されていません");
        assertThat(status).isEqualTo(400);
        answer(post("/saves").param("formToken", "not-a-uuid"));
        assertThat(status).isEqualTo(400);
        answer(post("/saves").param("formToken", UUID.randomUUID().toString()));
        assertThat(status).isEqualTo(303);
    }

    @Test
    void aChangedFormOfASavedPageIsOfferedWithAFreshToken() throws Exception {
        failure = new AlreadySubmitted("/cases/R08-0001");
        String token = UUID.randomUUID().toString();
        Document page = answer(post("/fails").param("story", TYPED).param("formToken", token));

        assertThat(status).isEqualTo(409);
        assertThat(values(page, "story")).containsExactly(TYPED);
        assertThat(values(page, "formToken")).hasSize(1).doesNotContain(token);
        assertThat(page.select("a[href=/cases/R08-0001]")).hasSize(1);
    }

    private static List<String> values(Document page, String name) {
        return page.select("input[name=" + name + "]").eachAttr("value");
    }

    private Document answer(RequestBuilder request) throws Exception {
        TemplateEngine engine = new JteConfiguration().templateEngine();
        var beans = new StaticListableBeanFactory();
        MockMvc pages = MockMvcBuilders.standaloneSetup(new FailingController())
                .setControllerAdvice(new ErrorPages())
                .setCustomArgumentResolvers(new FormTokenResolver())
                .setViewResolvers(
                        new JteConfiguration().templateViews(engine, beans.getBeanProvider(FrameSource.class)))
                .build();
        var response = pages.perform(request).andReturn().getResponse();
        status = response.getStatus();
        return Jsoup.parse(response.getContentAsString());
    }

    @Controller
    private class FailingController {
        @GetMapping("/fails")
        String read() throws Exception {
            throw failure;
        }

        @PostMapping("/fails")
        String write() throws Exception {
            throw failure;
        }

        @GetMapping("/number/{number}")
        String number(@PathVariable int number) {
            return "redirect:/" + number;
        }

        @PostMapping("/saves")
        String save(FormToken token) {
            return "redirect:/saved/" + token.value();
        }
    }
}
