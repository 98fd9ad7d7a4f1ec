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

/** 月次の締め: a month that has ended is counted for good; what is corrected later makes a 差替報告. */
@Service
public class ReturnClosings {
    private static final int MONTHS = 24;

    private final Access access;
    private final ReturnClosingStore store;
    private final Freezing freezing;
    private final Selections selections;
    private final Returns returns;
    private final Municipalities municipalities;

    ReturnClosings(
            Access access,
            ReturnClosingStore store,
            Freezing freezing,
            Selections selections,
            Returns returns,
            Municipalities municipalities) {
        this.access = access;
        this.store = store;
        this.freezing = freezing;
        this.selections = selections;
        this.returns = returns;
        this.municipalities = municipalities;
    }

    /** The months that have ended, the last one first, each with its versions. */
    @Transactional
    ReturnClosingsPage list() {
        var actor = access.require(Permission.VIEW_RETURNS);
        var last = selections.thisMonth().minusMonths(1);
        var closed = store.during(new MonthSpan(last.minusMonths(MONTHS - 1), last));
        return new ReturnClosingsPage(
                IntStream.range(0, MONTHS)
                        .mapToObj(last::minusMonths)
                        .map(month -> new ReturnClosingsPage.Line(month, of(month, closed)))
                        .toList(),
                mayClose(actor));
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
                month, preview, of(month, closed), open, mayClose(actor) && month.isBefore(selections.thisMonth()));
    }

    /** @throws Refusal when the month isn't over, somebody else was faster, or a reason is missing */
    @Transactional
    public void close(YearMonth month, ReturnClosingForm form) {
        var actor = access.require(Permission.CLOSE_RETURN);
        if (!ReturnScope.countsAll(actor, municipalities.offices())) {
            throw new Refusal("月次の締めは、市全体を集計できる人が行います");
        }
        if (!month.isBefore(selections.thisMonth())) {
            throw new Refusal("まだ終わっていない月です。翌月になってから締めてください");
        }
        var order = form.order(month, actor.name(), store.versions(month).size() + 1);
        var closing = freezing.freeze(order);
        access.noted(Permission.CLOSE_RETURN, closing.month() + " " + closing.versionLabel());
    }

    private boolean mayClose(Actor actor) {
        return actor.may(Permission.CLOSE_RETURN) && ReturnScope.countsAll(actor, municipalities.offices());
    }

    private static List<ReturnClosing> of(YearMonth month, List<ReturnClosing> closed) {
        return closed.stream().filter(each -> each.month().equals(month)).toList();
    }
}
