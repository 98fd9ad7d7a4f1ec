package tsunagi.reporting;

import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.Municipalities;

/** 月次の締め: a month that has ended is counted for good; what is corrected later makes a 差替報告. */
@Service
public class ReturnClosings {
    private final Access access;
    private final ReturnClosingStore store;
    private final Freezing freezing;
    private final Selections selections;
    private final Municipalities municipalities;

    ReturnClosings(
            Access access,
            ReturnClosingStore store,
            Freezing freezing,
            Selections selections,
            Municipalities municipalities) {
        this.access = access;
        this.store = store;
        this.freezing = freezing;
        this.selections = selections;
        this.municipalities = municipalities;
    }

    /** Closes a month for the first time from outside a screen: practice data. */
    @Transactional
    public void close(YearMonth month) {
        close(month, ReturnClosingForm.blank(1));
    }

    /** @throws Refusal when the month isn't over, somebody else was faster, or a reason is missing */
    @Transactional
    void close(YearMonth month, ReturnClosingForm form) {
        var actor = access.require(Permission.CLOSE_RETURN);
        if (!ReturnScope.countsAll(actor, municipalities.offices())) {
            throw new Refusal("月次の締めは、市全体を集計できる人が行います");
        }
        if (!month.isBefore(selections.thisMonth())) {
            throw new Refusal("まだ終わっていない月です。翌月になってから締めてください");
        }
        var order = form.order(month, actor.name(), store.versions(month).size() + 1);
        var closing = freezing.freeze(order);
        store.forget(month);
        access.noted(Permission.CLOSE_RETURN, closing.month() + " " + closing.versionLabel());
    }
}
