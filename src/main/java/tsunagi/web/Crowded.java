package tsunagi.web;

import org.springframework.http.HttpStatus;

/** 混雑 — more pages are asked for than can be made at once; nothing of this one was begun. */
class Crowded extends HttpProblem {
    private static final long serialVersionUID = 1L;

    Crowded() {
        super(HttpStatus.SERVICE_UNAVAILABLE, "ただいま混み合っています", "少し待ってから、画面を開き直してください。");
    }
}
