package tsunagi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** What Tomcat refuses before any filter of ours sees it, byte by byte over a socket. */
class UnreadableRequestsTest {
    private WebServer server;

    @BeforeEach
    void start() {
        var factory = new TomcatServletWebServerFactory(0);
        new TomcatConfiguration().unreadableRequests().customize(factory);
        server = factory.getWebServer();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /% HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /cases/%00 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /cases/<script> HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX: \u0001\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: zzz\r\n\r\n",
                "GET /%2e%2e/%c0%af HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "hello\r\n\r\n"
            })
    void whatCannotBeReadIsAnsweredInJapaneseUnderTheStrictHeaders(String request) throws IOException {
        String answer = answer(request);

        assertThat(answer).containsPattern("^HTTP/1.1 (400|501|505) ");
        assertThat(answer)
                .contains("Content-Security-Policy: default-src 'self'")
                .contains("X-Content-Type-Options: nosniff")
                .contains("X-Frame-Options: DENY")
                .contains("Cache-Control: no-store")
                .contains("Content-Type: text/html;charset=UTF-8")
                .contains("送られた内容を読み取れませんでした");
        assertThat(answer).doesNotContainIgnoringCase("tomcat", "apache", "java.", "exception", "script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /api/v1/% HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "POST /api/v1/x HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: zzz\r\n\r\n"
            })
    void aProgramIsToldAsAProgram(String request) throws IOException {
        assertThat(answer(request))
                .containsPattern("^HTTP/1.1 (400|501) ")
                .contains("Content-Type: application/problem+json")
                .contains("X-Content-Type-Options: nosniff")
                .contains("Cache-Control: no-store")
                .contains("\"status\":400")
                .contains("送られた内容を読み取れませんでした");
    }

    private String answer(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
