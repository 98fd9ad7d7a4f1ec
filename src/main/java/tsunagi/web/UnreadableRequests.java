package tsunagi.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * The answer to a request that Tomcat itself can't read, such as {@code GET /%}: no filter and no template of ours ever sees
 * it. Plain Japanese (for a program: {@link ApiProblem}) under the same headers as every page, and nothing about the server. Public because Tomcat makes it.
 */
public final class UnreadableRequests extends ErrorReportValve {

    public UnreadableRequests() {
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var connected = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, connected);
        if (!connected.get()) {
            return;
        }
        ProblemPage problem = problem(response.getStatus(), failure);
        SecurityHeadersFilter.HEADERS.forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        try {
            if (ApiRequest.isAddress(request.getRequestURI())) {
                ApiProblem.of(problem.status()).write(response);
            } else {
                write(problem, response);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Without a failure nothing of ours went wrong, so no number is given that no log would have, as for 501 and 505. */
    private static ProblemPage problem(int status, @Nullable Throwable failure) {
        if (failure == null) {
            return ProblemPage.of(status < 500 ? HttpStatusCode.valueOf(status) : HttpStatus.BAD_REQUEST);
        }
        ProblemPage problem = ProblemPage.of(HttpStatusCode.valueOf(status));
        ErrorPages.log(problem, failure);
        return problem;
    }

    private static void write(ProblemPage problem, Response response) throws IOException {
        response.setContentType(JteView.HTML);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var writer = response.getReporter();
        if (writer != null) {
            writer.write("""
                    <!DOCTYPE html>
                    <html lang="ja">
                    <head><meta charset="utf-8"><title>%1$s</title></head>
                    <body><h1>%1$s</h1><p>%2$s</p><p><a href="/">最初の画面へ</a></p></body>
                    </html>
                    """.formatted(problem.title(), problem.text()));
            response.finishResponse();
        }
    }
}
