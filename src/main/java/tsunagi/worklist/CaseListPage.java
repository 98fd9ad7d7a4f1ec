package tsunagi.worklist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import tsunagi.casefile.Stage;
import tsunagi.web.Choice;
import tsunagi.web.Pager;

/** What the list of cases shows. */
record CaseListPage(
        CaseFilter filter, String words, List<ListedCase> cases, int total, LocalDate today, boolean mayPrint) {
    Pager pager() {
        return new Pager(filter.page(), CaseFilter.PAGE_SIZE, total, filter.href());
    }

    List<Choice> stages() {
        return Arrays.stream(Stage.values())
                .map(stage -> Choice.of(stage.name(), stage.label()))
                .toList();
    }

    boolean searched() {
        return !words.isEmpty();
    }

    boolean filtered() {
        return filter.stage() != null || filter.mine() || filter.open();
    }
}
