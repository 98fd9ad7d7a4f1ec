package tsunagi.practice;

import java.time.YearMonth;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tsunagi.filing.Filings;
import tsunagi.filing.NewFiling;
import tsunagi.kernel.FiscalYear;
import tsunagi.tenancy.Recipient;
import tsunagi.tenancy.Recipients;

/** 報告の提出: everything was handed in on its day, but for the returns of last month. */
@Component
@Profile("practice")
class ReturnDesk {
    private final Filings filings;
    private final Recipients recipients;
    private final TransactionTemplate transaction;

    ReturnDesk(Filings filings, Recipients recipients, PlatformTransactionManager transactions) {
        this.filings = filings;
        this.recipients = recipients;
        this.transaction = new TransactionTemplate(transactions);
    }

    void handIn(Practice practice) {
        var chief = practice.actor(PracticeStaff.SHUNIN);
        chief.run(() -> transaction.executeWithoutResult(
                status -> recipients.all().forEach(recipient -> handIn(recipient, practice, chief.name()))));
    }

    private void handIn(Recipient recipient, Practice practice, String by) {
        var last = switch (recipient.frequency()) {
            case MONTHLY -> YearMonth.from(practice.firstDay()).minusMonths(2);
            case YEARLY ->
                YearMonth.from(FiscalYear.of(practice.firstDay()).start()).minusMonths(1);
        };
        var due = recipient.deadline().after(last);
        if (!due.isAfter(practice.firstDay())) {
            filings.record(new NewFiling(recipient.id(), last, due, by, recipient.method(), "", null));
        }
    }
}
