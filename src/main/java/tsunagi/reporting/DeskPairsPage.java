package tsunagi.reporting;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.web.Choice;

/** 窓口の組ごとの数, as it is read on screen and on paper. */
record DeskPairsPage(Selection selection, YearMonth thisMonth, DeskPairTable table) {
    static final String PATH = "/returns/desk-pairs";

    List<Choice> months(YearMonth chosen) {
        return selection.months(thisMonth, chosen);
    }

    boolean outside() {
        return table.small() != null;
    }

    /** Null where every number is shown. */
    @Nullable
    Integer smallest() {
        return table.small() == null ? null : table.small().threshold();
    }

    String title() {
        return selection.scope().label() + "　" + selection.span().label();
    }

    String href(String file) {
        return PATH + file + selection.unread();
    }

    String insideHref() {
        return href("");
    }

    String outsideHref() {
        return href("") + "&for=" + DashboardController.OUTSIDE;
    }
}
