package tsunagi.web;

import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import tsunagi.kernel.Refusal;

/**
 * Ends a request with an error page: what happened and what to do, as sentences for staff. Other modules extend it where
 * the case needs a name of its own.
 */
public class HttpProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String title;

    public HttpProblem(HttpStatus status, String title, String message) {
        super(message);
        this.status = status;
        this.title = title;
    }

    /** The page that every unknown address shows. */
    public static HttpProblem notFound() {
        return new HttpProblem(HttpStatus.NOT_FOUND, "ページが見つかりません", "番号やアドレスが違うか、見ることのできないページです。");
    }

    /**
     * What an address asks for.
     *
     * @throws HttpProblem with the page that every unknown address shows, when a rule says that there is no such thing
     */
    public static <T> T found(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (Refusal nothing) {
            throw notFound();
        }
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The message of a problem is never null. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
