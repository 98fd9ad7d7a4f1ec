package tsunagi.supportlog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.documents.FileRule;
import tsunagi.phrases.Phrase;
import tsunagi.web.CaseFrame;
import tsunagi.web.Pager;

/**
 * What the page of the records shows, the latest contact first.
 *
 * @param writing whether the form stands on top of them
 * @param phrases what may be put into its texts
 * @param form what a new record begins with
 * @param files which files it may be written with
 */
record RecordsPage(
        CaseFrame caseFrame,
        String path,
        boolean mayWrite,
        boolean writing,
        RecordChoices choices,
        List<Phrase> phrases,
        RecordForm form,
        FileRule files,
        List<Line> lines,
        Pager pager) {
    RecordsPage with(RecordForm typed) {
        return new RecordsPage(caseFrame, path, mayWrite, writing, choices, phrases, typed, files, lines, pager);
    }

    String casePath() {
        return "/cases/" + caseFrame.number();
    }

    /**
     * One record as it stands.
     *
     * @param written who wrote it down when
     * @param withdrawn 取消し: it counts nowhere and is not corrected any more
     * @param sameAs whose records it stands in too, as far as the reader may see them
     * @param href its address, behind which stands what is done with it
     * @param earlier what corrections have replaced
     */
    record Line(
            String id,
            String when,
            String title,
            String by,
            Details details,
            String written,
            boolean withdrawn,
            List<Same> sameAs,
            List<Comment> comments,
            List<Paper> files,
            String href,
            List<Earlier> earlier) {}

    /**
     * 写真・書類, and where it is opened.
     *
     * @param kind as its icon says it
     * @param thumbnail null where there is no picture of it to show
     */
    record Paper(
            String name, String href, String kind, @Nullable Thumbnail thumbnail) {
        /** @param records the address of the records */
        static Paper of(RecordFile file, String records) {
            var id = file.file();
            var size = file.thumbnail();
            return new Paper(
                    file.name(),
                    records.replaceFirst("/records$", "/documents/") + id,
                    file.type().label(),
                    size == null
                            ? null
                            : new Thumbnail(records + "/thumbnails/" + id, half(size.width()), half(size.height())));
        }

        private static int half(int points) {
            return (points + 1) / 2;
        }
    }

    /** 縮小画像 as large as it is shown: of its points two a side fall on one of the screen, which keeps it sharp. */
    record Thumbnail(String href, int width, int height) {}

    /** 追記, and who wrote it when. */
    record Comment(String written, String text) {}

    /** What happened, and the staff's views apart from it. */
    record Details(
            String facts,
            @Nullable String views,
            @Nullable String plan,
            @Nullable String next,
            String tags) {}

    /** 同じ対応: the same contact in the case of somebody of the household. */
    record Same(String name, String href) {}

    /** 訂正前の内容. */
    record Earlier(String corrected, String reason, String title, List<Change> changes, Details details) {}

    /** 見え消し: one field as it was, and as the correction left it; empty where nothing stood. */
    record Change(String label, String before, String after) {}
}
