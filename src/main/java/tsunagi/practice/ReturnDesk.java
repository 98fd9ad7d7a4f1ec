package tsunagi.practice;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tsunagi.filing.Filings;
import tsunagi.filing.NewFiling;
import tsunagi.kernel.AgencyId;
import tsunagi.kernel.BusinessCalendar;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.FiscalYear;
import tsunagi.reporting.ReturnClosings;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportMethod;
import tsunagi.tenancy.Agency;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.Recipient;
import tsunagi.tenancy.Recipients;

/** 報告: everything was handed in on its day, but for the returns of last month, which is closed and differs by now. */
@Component
@Profile("practice")
class ReturnDesk {
    private static final int CLOSED_AGO = 8;
    private static final int REMEMBERED_AGO = 4;

    private final Filings filings;
    private final Recipients recipients;
    private final ReturnClosings closings;
    private final Municipalities municipalities;
    private final TransactionTemplate transaction;

    ReturnDesk(
            Filings filings,
            Recipients recipients,
            ReturnClosings closings,
            Municipalities municipalities,
            PlatformTransactionManager transactions) {
        this.filings = filings;
        this.recipients = recipients;
        this.closings = closings;
        this.municipalities = municipalities;
        this.transaction = new TransactionTemplate(transactions);
    }

    void handIn(Practice practice) {
        var chief = practice.actor(PracticeStaff.SHUNIN);
        chief.run(() -> transaction.executeWithoutResult(
                status -> recipients.all().forEach(recipient -> handIn(recipient, practice, chief.name()))));
    }

    /** 月次の締め of last month, and a contact of that month that the desk wrote down only after it. */
    void close(Practice practice, Desks desks, CaseNumber forgotten) {
        var month = YearMonth.from(practice.firstDay()).minusMonths(1);
        var narrator = new Narrator(practice, desks);
        narrator.by(PracticeStaff.SHUNIN).on(CLOSED_AGO).does(today -> closings.close(month));
        var day = BusinessCalendar.national().onOrBefore(month.atEndOfMonth());
        narrator.by(PracticeStaff.SOUDAN)
                .on(REMEMBERED_AGO)
                .does(today -> desks.records()
                        .write(
                                forgotten,
                                SupportEntry.of(
                                        day,
                                        SupportMethod.TELEPHONE,
                                        narrator.staff(),
                                        "本人から電話。書類は来月そろうとのこと。記録が漏れていたため、後日記入。")));
    }

    private void handIn(Recipient recipient, Practice practice, String by) {
        var last = switch (recipient.frequency()) {
            case MONTHLY -> YearMonth.from(practice.firstDay()).minusMonths(2);
            case YEARLY ->
                YearMonth.from(FiscalYear.of(practice.firstDay()).start()).minusMonths(1);
        };
        var due = recipient.deadline().after(last, BusinessCalendar.national());
        if (!due.isAfter(practice.firstDay())) {
            for (AgencyId agency : parts(recipient)) {
                filings.record(
                        new NewFiling(recipient.id(), agency, last, due, by, recipient.method(), "", null, null));
            }
        }
    }

    private List<@Nullable AgencyId> parts(Recipient recipient) {
        return switch (recipient.per()) {
            case MUNICIPALITY -> Collections.singletonList(null);
            case AGENCY ->
                List.copyOf(municipalities.agencies().stream().map(Agency::id).toList());
        };
    }
}
