package tsunagi.faults;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import tsunagi.access.DemoUsers;

/**
 * One person who registers つなぎ先 one after the other. When the answer does not come she presses 保存 again, with the same
 * form, until it does: then the entry is in the ledger of what was acknowledged.
 */
final class Writer implements Runnable {
    private final RunningProgram program;
    private final String name;
    private final ConcurrentLinkedQueue<String> ledger;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private volatile boolean stopping;

    Writer(RunningProgram program, String name, ConcurrentLinkedQueue<String> ledger) {
        this.program = program;
        this.name = name;
        this.ledger = ledger;
    }

    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        try {
            signIn("soudan");
            for (int count = 0; !stopping; count++) {
                register("試験機関 " + name + "-" + count);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A sign-in whose answer was lost has changed the session, so she begins it anew. */
    void signIn(String loginName) throws InterruptedException {
        boolean signedIn = false;
        while (!signedIn) {
            var form = hidden("/sign-in");
            form.put("loginName", loginName);
            form.put("password", DemoUsers.PASSWORD);
            signedIn = send("/sign-in", form).map(Writer::isRedirect).orElse(false);
        }
    }

    /** The names on the list of つなぎ先, each as often as it stands there. */
    List<String> registered() throws InterruptedException {
        return Jsoup.parse(page("/resources")).select("tbody th, tbody td").eachText().stream()
                .filter(text -> text.startsWith("試験機関 "))
                .toList();
    }

    /** Sends one form so many times at once; each answer as its status and where it leads. */
    List<String> press(String entry, int times) throws InterruptedException {
        var request = request("/resources/new", entry(entry));
        var answers = new ArrayList<CompletableFuture<String>>();
        for (int press = 0; press < times; press++) {
            answers.add(client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                    .thenApply(answer -> answer.statusCode() + " "
                            + answer.headers().firstValue("Location").orElse("")));
        }
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private void register(String entry) throws InterruptedException {
        if (submit("/resources/new", entry(entry))) {
            ledger.add(entry);
        }
    }

    private Map<String, String> entry(String name) throws InterruptedException {
        var form = hidden("/resources/new");
        form.put("name", name);
        form.put("kind", "その他");
        form.put("active", "使う");
        return form;
    }

    /** Sends the same form until it is answered by a redirect; false when told to stop before. */
    private boolean submit(String path, Map<String, String> form) throws InterruptedException {
        while (!stopping) {
            int status = send(path, form).orElse(0);
            if (isRedirect(status)) {
                return true;
            }
            if (status >= 400 && status < 500) {
                throw new IllegalStateException(path + " answered " + status);
            }
            Thread.sleep(50);
        }
        return false;
    }

    private static boolean isRedirect(int status) {
        return status == 302 || status == 303;
    }

    private HttpRequest request(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(program.uri(path))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** The status of the answer; empty when the program or its database is away. */
    private Optional<Integer> send(String path, Map<String, String> form) throws InterruptedException {
        var request = request(path, form);
        try {
            return Optional.of(
                    client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
        } catch (IOException unanswered) {
            return Optional.empty();
        }
    }

    private Map<String, String> hidden(String path) throws InterruptedException {
        var fields = new LinkedHashMap<String, String>();
        Jsoup.parse(page(path))
                .select("main input[type=hidden]")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        return fields;
    }

    private String page(String path) throws InterruptedException {
        while (true) {
            try {
                var request = HttpRequest.newBuilder(program.uri(path))
                        .timeout(Duration.ofSeconds(10))
                        .build();
                var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    return answer.body();
                }
            } catch (IOException unanswered) {
                // Away: ask again.
            }
            Thread.sleep(50);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
