package tsunagi.reporting;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.Municipalities;

/** 月次の締め, as it is read. */
@Service
class ReturnClosingPages {
    private static final int MONTHS = 24;

    private final Access access;
    private final ReturnClosingStore store;
    private final Selections selections;
    private final Returns returns;
    private final ReturnGaps gaps;
    private final Municipalities municipalities;

    ReturnClosingPages(
            Access access,
            ReturnClosingStore store,
            Selections selections,
            Returns returns,
            ReturnGaps gaps,
            Municipalities municipalities) {
        this.access = access;
        this.store = store;
        this.selections = selections;
        this.returns = returns;
        this.gaps = gaps;
        this.municipalities = municipalities;
    }

    /** The months that have ended, the last one first, each with its versions. */
    @Transactional
    ReturnClosingsPage list() {
        access.require(Permission.VIEW_RETURNS);
        var last = selections.thisMonth().minusMonths(1);
        var closed = store.during(new MonthSpan(last.minusMonths(MONTHS - 1), last));
        return new ReturnClosingsPage(IntStream.range(0, MONTHS)
                .mapToObj(last::minusMonths)
                .map(month -> new ReturnClosingsPage.Line(month, of(month, closed)))
                .toList());
    }

    /**
     * What is closed of a month, or would be.
     *
     * @throws Refusal when the month has not begun yet
     */
    @Transactional
    ReturnClosingPage page(YearMonth month) {
        var actor = access.require(Permission.VIEW_RETURNS);
        var now = new ReturnRequest(month.toString(), month.toString(), "", Reading.NOW);
        var preview = returns.page(now, Returns.NATIONAL);
        var year = MonthSpan.of(month).yearToDate();
        var closed = store.during(year);
        var open = year.each().stream()
                .filter(each -> each.isBefore(month) && of(each, closed).isEmpty())
                .toList();
        return new ReturnClosingPage(
                month,
                preview,
                of(month, closed),
                open,
                gaps.number(preview.selection()),
                mayClose(actor) && month.isBefore(selections.thisMonth()));
    }

    private boolean mayClose(Actor actor) {
        return actor.may(Permission.CLOSE_RETURN) && ReturnScope.countsAll(actor, municipalities.offices());
    }

    private static List<ReturnClosing> of(YearMonth month, List<ReturnClosing> closed) {
        return closed.stream().filter(each -> each.month().equals(month)).toList();
    }
}
