package tsunagi.reporting;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import tsunagi.kernel.JapaneseDates;

/**
 * 月次の締め of a month: what would be closed now, and what was closed.
 *
 * @param preview the numbers of 国の様式, counted now
 * @param versions the first one first; none where the month isn't closed
 * @param open the months before it of the same year that aren't closed
 * @param gaps how many things 報告前に直すもの lists
 */
record ReturnClosingPage(
        YearMonth month,
        ReturnPage preview,
        List<ReturnClosing> versions,
        List<YearMonth> open,
        int gaps,
        boolean mayClose) {
    ReturnClosingPage {
        versions = List.copyOf(versions);
        open = List.copyOf(open);
    }

    String title() {
        return "月次の締め　" + JapaneseDates.format(month) + "分";
    }

    boolean closed() {
        return !versions.isEmpty();
    }

    int nextVersion() {
        return versions.size() + 1;
    }

    String openMonths() {
        return open.stream().map(each -> each.getMonthValue() + "月分").collect(Collectors.joining("・"));
    }

    String href() {
        return "/returns/closings/" + month;
    }

    String fileHref(ReturnClosing closing) {
        return href() + "/" + closing.version() + "/figures.csv";
    }

    String gapsHref() {
        return preview.gapsHref();
    }

    String nowHref() {
        return "/returns" + preview.selection().query();
    }
}
