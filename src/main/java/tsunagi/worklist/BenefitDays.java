package tsunagi.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tsunagi.duties.DutyDeadlines;

/** Until when something is due of 住居確保給付金, by month, as SQL reads it. */
record BenefitDays(List<DutyDeadlines.OfMonth> months) {
    /**
     * What waits of a benefit in a case that is open. An extension can be applied for until the last month is over; who had none asks
     * for one no more (規則12条1項ただし書), and so neither does the list.
     */
    static final String WAITING = """
            union all
            select r.case_id, r.move, r.due, r.since, null, null, null
            from (select b.case_id, b.move, b.since,
                         case b.move when 'RECEIVE_ACTIVITY_REPORT' then d.report
                                     when 'RECEIVE_SUSPENSION_REPORT' then d.suspended
                                     when 'ASK_EXTENSION' then d.extension
                                     else d.last end as due, d.last
                  from published_duty_reminder b
                  join unnest(:months::date[], :reports::date[], :suspended::date[], :extensions::date[], :lasts::date[])
                       as d (month, report, suspended, extension, last) on d.month = b.month) r
            join published_case c on c.case_id = r.case_id and c.open
            where case when r.move in ('ASK_EXTENSION', 'END_BENEFIT')
                       then r.due <= :today::date + 14 and r.last >= :today::date
                       else r.due <= :today::date + 7 end
              and (r.move <> 'RECEIVE_SUSPENSION_REPORT' or r.due >= r.since)
            """;

    BenefitDays {
        months = List.copyOf(months);
    }

    static BenefitDays of(List<DutyDeadlines.OfMonth> months) {
        return new BenefitDays(months);
    }

    StatementSpec bindTo(StatementSpec statement) {
        return statement
                .param("months", days(each -> each.month().atDay(1)))
                .param("reports", days(DutyDeadlines.OfMonth::report))
                .param("suspended", days(DutyDeadlines.OfMonth::suspensionReport))
                .param("extensions", days(DutyDeadlines.OfMonth::extension))
                .param("lasts", days(each -> each.month().atEndOfMonth()));
    }

    private String[] days(Function<DutyDeadlines.OfMonth, LocalDate> day) {
        return months.stream().map(day).map(LocalDate::toString).toArray(String[]::new);
    }
}
