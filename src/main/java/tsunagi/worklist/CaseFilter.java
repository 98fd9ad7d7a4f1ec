package tsunagi.worklist;

import org.jspecify.annotations.Nullable;
import tsunagi.casefile.Stage;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Pager;

/**
 * 絞り込み of the list of cases.
 *
 * @param stage null for all stages
 * @param mine only cases on whose team the reader is
 * @param open without 終結 and 相談のみ
 * @param page from 1
 */
record CaseFilter(@Nullable Stage stage, boolean mine, boolean open, int page) {
    static final int PAGE_SIZE = 50;

    CaseFilter {
        page = Math.max(1, page);
    }

    /** From an address; what it can't name is left out. */
    static CaseFilter read(String stage, String mine, String open, String page) {
        return new CaseFilter(
                TypedChoice.read(Stage.class, stage).orElse(null), !mine.isEmpty(), !open.isEmpty(), Pager.asked(page));
    }

    /** Where this filter is given a name. */
    String saveHref() {
        return "/cases/views/new" + query();
    }

    String printHref() {
        return "/cases/print" + query();
    }

    String href() {
        return "/cases" + query() + "&page=";
    }

    private String query() {
        return "?stage=" + (stage == null ? "" : stage.name()) + (mine ? "&mine=on" : "") + (open ? "&open=on" : "");
    }
}
