package tsunagi.drafts;

import java.time.format.DateTimeFormatter;
import java.util.List;
import tsunagi.drafts.Drafts.Listed;
import tsunagi.kernel.JapanTime;
import tsunagi.web.Writing.Unfinished;

/** 書きかけの一覧: one's own only. */
record DraftsPage(List<Line> lines) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M月d日 H:mm");

    /** One draft: the page that it was written on, and when it was last kept. */
    record Line(String title, Unfinished draft) {}

    static DraftsPage of(List<Listed> drafts) {
        return new DraftsPage(drafts.stream().map(DraftsPage::line).toList());
    }

    private static Line line(Listed draft) {
        String title = draft.title().isBlank() ? "題名のない画面" : draft.title();
        return new Line(title, new Unfinished(draft.token(), draft.page(), TIME.format(JapanTime.of(draft.savedAt()))));
    }
}
