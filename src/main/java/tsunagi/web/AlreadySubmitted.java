package tsunagi.web;

import org.springframework.http.HttpStatus;

/** Someone went back to a page that was saved, changed it and sent it again: neither text may be lost. */
final class AlreadySubmitted extends HttpProblem {
    private static final long serialVersionUID = 1L;

    private final String location;

    AlreadySubmitted(String location) {
        super(HttpStatus.CONFLICT, "この画面は前に保存されています", "前の画面に戻って書き換えた内容は、まだ保存されていません。保存すると、前の内容とは別にもう一度保存されます。");
        this.location = location;
    }

    String location() {
        return location;
    }
}
