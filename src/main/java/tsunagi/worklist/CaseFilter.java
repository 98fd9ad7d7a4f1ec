package tsunagi.worklist;

import org.jspecify.annotations.Nullable;
import tsunagi.casefile.Stage;

/**
 * 絞り込み of the list of cases; what was searched for is never part of an address, so it comes apart.
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
