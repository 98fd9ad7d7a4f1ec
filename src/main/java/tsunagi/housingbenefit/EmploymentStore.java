package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.Identifiers;
import tsunagi.meanstest.RegularEmployment;

/** 常用就職届, only ever added; and of which months a suspended person has reported. */
@Repository
class EmploymentStore {
    private final JdbcClient jdbc;

    EmploymentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(BenefitId benefit, EmploymentNotice notice) {
        jdbc.sql("""
                        insert into benefit_employment (id, benefit_id, received_on, started_on, contract, employer)
                        values (:id, :benefit, :received, :started, :contract, :employer)
                        """)
                .param("id", Identifiers.next())
                .param("benefit", benefit.value())
                .param("received", notice.receivedOn())
                .param("started", notice.startedOn())
                .param("contract", notice.contract().name())
                .param("employer", notice.employer())
                .update();
    }

    /** The one that was received last. */
    Optional<EmploymentNotice> last(BenefitId benefit) {
        return jdbc.sql("""
                        select received_on, started_on, contract, employer from benefit_employment
                        where benefit_id = :benefit order by received_on desc, recorded_at desc limit 1
                        """)
                .param("benefit", benefit.value())
                .query((row, number) -> new EmploymentNotice(
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("started_on", LocalDate.class),
                        RegularEmployment.Contract.valueOf(row.getString("contract")),
                        row.getString("employer")))
                .optional();
    }

    /** What the desk keeps of the activities, as the module of the activities publishes it. */
    Set<YearMonth> reportedMonths(BenefitId benefit) {
        return jdbc
                .sql("select month from published_duty_report where benefit_id = :benefit")
                .param("benefit", benefit.value())
                .query((row, number) -> YearMonth.from(row.getObject("month", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
