package tsunagi.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import tools.jackson.databind.json.JsonMapper;
import tsunagi.kernel.Refusal;

/**
 * Why a program gets no answer, as RFC 9457 wants it: {@code application/problem+json} with {@code type}, {@code title},
 * {@code status} and {@code detail}. {@code errors} names each field to put right with a Japanese sentence.
 *
 * @param errors empty where no field is wrong
 * @param headers that go with the answer, such as {@code Allow} and {@code WWW-Authenticate}
 */
public record ApiProblem(
        HttpStatus status, String title, String detail, List<Refusal.Reason> errors, Map<String, String> headers) {
    static final String JSON = "application/problem+json";

    /** More would tell nobody anything: a body that isn't meant for the address has a reason for each of its fields. */
    private static final int TOLD_AT_ONCE = 50;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public ApiProblem {
        errors = List.copyOf(errors);
        headers = Map.copyOf(headers);
    }

    public ApiProblem(HttpStatus status, String title, String detail) {
        this(status, title, detail, List.of(), Map.of());
    }

    public ApiProblem with(String header, String value) {
        var all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new ApiProblem(status, title, detail, errors, all);
    }

    /** @param page what a person would read of the same failure; its number is the one in the log */
    static ApiProblem of(Throwable failure, ProblemPage page) {
        return switch (failure) {
            case Refusal refusal -> refused(refusal);
            case Crowded crowded -> of(crowded.status());
            case HttpProblem problem -> new ApiProblem(problem.status(), problem.title(), problem.text());
            case ErrorResponse response -> of(page.status()).with(response.getHeaders());
            default ->
                page.number() == null
                        ? of(page.status())
                        : new ApiProblem(page.status(), "処理できませんでした", "続く場合は番号 " + page.number() + " を情報担当に伝えてください。");
        };
    }

    private static ApiProblem refused(Refusal refusal) {
        var reasons = refusal.reasons();
        var first = reasons.getFirst();
        boolean whole = reasons.size() == 1 && first.field() == null;
        return new ApiProblem(
                HttpStatus.BAD_REQUEST,
                "送られた内容を直してください",
                whole ? first.message() : "直すところが" + reasons.size() + "か所あります。errors を見てください。",
                whole ? List.of() : reasons.subList(0, Math.min(reasons.size(), TOLD_AT_ONCE)),
                Map.of());
    }

    /** What the status alone tells. */
    static ApiProblem of(HttpStatusCode code) {
        var status = HttpStatus.resolve(code.value());
        return switch (status) {
            case NOT_FOUND -> new ApiProblem(status, "アドレスが違います", "このアドレスには何もありません。/api/v1/openapi.json を見てください。");
            case METHOD_NOT_ALLOWED -> new ApiProblem(status, "メソッドが違います", "このアドレスで使えるメソッドは、Allow ヘッダーのものだけです。");
            case UNSUPPORTED_MEDIA_TYPE ->
                new ApiProblem(status, "Content-Type が違います", "本文はJSONにして、Content-Type: application/json で送ってください。");
            case NOT_ACCEPTABLE ->
                new ApiProblem(status, "Accept が違います", "答えはJSONです。Accept: application/json で求めてください。");
            case CONTENT_TOO_LARGE -> new ApiProblem(status, "本文が大きすぎます", "本文を小さくして送ってください。");
            case SERVICE_UNAVAILABLE ->
                new ApiProblem(status, "いま、答えられません", "少し待ってから、もう一度送ってください。").with(HttpHeaders.RETRY_AFTER, "5");
            case null, default ->
                status != null && status.is4xxClientError()
                        ? new ApiProblem(status, "送られた内容を読み取れませんでした", "/api/v1/openapi.json のとおりに送ってください。")
                        : new ApiProblem(HttpStatus.INTERNAL_SERVER_ERROR, "処理できませんでした", "続く場合は情報担当に伝えてください。");
        };
    }

    private ApiProblem with(HttpHeaders told) {
        var problem = this;
        for (String name : List.of(HttpHeaders.ALLOW, HttpHeaders.ACCEPT)) {
            if (told.containsHeader(name)) {
                problem = problem.with(name, String.join(", ", told.getOrEmpty(name)));
            }
        }
        return problem;
    }

    public void write(HttpServletResponse response) throws IOException {
        byte[] body = json();
        response.resetBuffer();
        response.setStatus(status.value());
        headers.forEach(response::setHeader);
        response.setContentType(JSON);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    byte[] json() {
        var problem = MAPPER.createObjectNode()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status.value())
                .put("detail", detail);
        if (!errors.isEmpty()) {
            var list = problem.putArray("errors");
            errors.forEach(error -> list.addObject().put("field", error.field()).put("message", error.message()));
        }
        return MAPPER.writeValueAsBytes(problem);
    }
}
