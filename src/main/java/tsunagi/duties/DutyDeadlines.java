package tsunagi.duties;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tsunagi.standards.Standards;
import tsunagi.tenancy.Municipalities;

/** 支給中の期限 — until when reports and the application for an extension are due, by the rules of the bound municipality. */
@Component
public class DutyDeadlines {
    /** A report that is missing longer than this doesn't come any more: the benefit and its two years of suspension are over. */
    private static final int MONTHS_BACK = 36;

    private final Standards standards;
    private final Municipalities municipalities;

    DutyDeadlines(Standards standards, Municipalities municipalities) {
        this.standards = standards;
        this.municipalities = municipalities;
    }

    /**
     * The days of one month.
     *
     * @param report until when its activities are reported
     * @param suspensionReport until when a suspended person says how she is
     * @param extension until when an extension is applied for, if it is the last month that is paid
     */
    public record OfMonth(YearMonth month, LocalDate report, LocalDate suspensionReport, LocalDate extension) {}

    /** Those of this month, the one after it, and of three years back; without SQL, since tables are kept in memory. */
    public List<OfMonth> around(LocalDate today) {
        var rules = standards();
        YearMonth last = YearMonth.from(today).plusMonths(1);
        return Stream.iterate(last, month -> month.minusMonths(1))
                .limit(MONTHS_BACK)
                .map(month -> new OfMonth(
                        month, rules.reportDue(month), rules.suspensionReportDue(month), rules.extensionDue(month)))
                .toList();
    }

    DutyStandards standards() {
        return new DutyStandards(standards.own(), municipalities.calendars().common());
    }
}
