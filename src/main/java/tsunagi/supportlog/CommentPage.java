package tsunagi.supportlog;

import java.util.stream.Collectors;
import tsunagi.web.CaseFrame;

/** What the page for a 追記 shows: the record that it is written to. */
record CommentPage(CaseFrame caseFrame, String listPath, RecordsPage.Line line) {
    /** Whose records it stands in too, as far as the reader may see them. */
    String sameAs() {
        return line.sameAs().stream().map(RecordsPage.Same::name).collect(Collectors.joining("さん・"));
    }

    String action() {
        return listPath + "/" + line.id() + "/comment";
    }
}
