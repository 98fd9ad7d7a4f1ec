package tsunagi.housingbenefit;

import org.springframework.http.HttpStatus;
import tsunagi.web.HttpProblem;

/** Somebody else changed or answered the application since it was read; nothing was saved, and the reader looks again. */
final class ApplicationChanged extends HttpProblem {
    private static final long serialVersionUID = 1L;

    ApplicationChanged() {
        super(HttpStatus.CONFLICT, "申請が先に変わっています", "開いている間に、ほかの職員がこの申請を変えました。申請を開き直して、内容を確かめてください。何も保存されていません。");
    }
}
