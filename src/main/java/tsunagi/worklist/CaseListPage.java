package tsunagi.worklist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.casefile.Stage;
import tsunagi.web.Choice;
import tsunagi.web.Pager;

/**
 * What the list of cases shows.
 *
 * @param view whose list it is; null for the list itself
 * @param views all that the reader may choose
 */
record CaseListPage(
        CaseFilter filter,
        @Nullable CaseView view,
        List<CaseView> views,
        List<ListedCase> cases,
        int total,
        LocalDate today,
        Rights rights) {

    /** What the reader may do with the list. */
    record Rights(boolean print, boolean file, boolean record) {}

    Pager pager() {
        String href = view == null ? filter.href() : view.href() + "?page=";
        return new Pager(filter.page(), CaseFilter.PAGE_SIZE, total, href);
    }

    List<CaseColumn> columns() {
        return view == null ? CaseColumn.USUAL : view.content().columns();
    }

    String title() {
        return view == null ? "相談・ケース" : view.content().name();
    }

    List<Choice> stages() {
        return Arrays.stream(Stage.values())
                .map(stage -> Choice.of(stage.name(), stage.label()))
                .toList();
    }

    boolean filtered() {
        return filter.stage() != null || filter.mine() || filter.open();
    }
}
