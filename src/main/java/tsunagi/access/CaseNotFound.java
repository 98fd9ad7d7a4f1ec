package tsunagi.access;

import org.springframework.http.HttpStatus;
import tsunagi.web.HttpProblem;

/** There is no such case, or not for this person; both are answered with the same 404 so that nothing can be guessed. */
public class CaseNotFound extends HttpProblem {
    private static final long serialVersionUID = 1L;

    CaseNotFound() {
        super(HttpStatus.NOT_FOUND, "ケースが見つかりません", "番号が違うか、あなたの担当窓口では見ることのできないケースです。");
    }
}
