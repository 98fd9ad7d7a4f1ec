package tsunagi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** What must never happen while a browser works: a request to elsewhere, a script error, a policy violation, a missing file. */
final class Watch {
    private final String origin;
    private final List<String> incidents = new ArrayList<>();

    Watch(String origin, BrowserContext context) {
        this.origin = origin;
        context.onRequest(this::requested);
        context.onResponse(this::answered);
        context.onConsoleMessage(this::said);
        context.onWebError(error -> incidents.add("script error: " + error.error()));
    }

    void assertNothingHappened() {
        assertThat(incidents).as("what the browser reported").isEmpty();
    }

    private void requested(Request request) {
        var url = request.url();
        if (!url.startsWith(origin + "/") && !url.startsWith("data:") && !url.equals("about:blank")) {
            incidents.add("request to elsewhere: " + url);
        }
    }

    /** A page may be an error page on purpose, come by itself or fetched; style sheets, scripts and pictures may not. */
    private void answered(Response response) {
        Request request = response.request();
        boolean page = request.isNavigationRequest() || request.resourceType().equals("fetch");
        if (response.status() >= 500 || response.status() >= 400 && !page) {
            incidents.add("status %d: %s".formatted(response.status(), response.url()));
        }
    }

    private void said(ConsoleMessage message) {
        boolean statusOnly =
                message.text().startsWith("Failed to load resource: the server responded with a status of 4");
        if ("error".equals(message.type()) && !statusOnly) {
            incidents.add("console: " + message.text());
        }
    }
}
