package tsunagi.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;

/** Finds 報告前に直すもの. */
@Repository
class ReturnGapStore {
    private static final String FOUND = """
            select g.code, g.case_id, g.happened_on
            from return_gap g
            where g.happened_on between :from and :until and (:whole or g.office_id = any(:offices))
            order by g.case_number, g.happened_on, g.code
            """;

    private static final String NUMBER = """
            select count(*) from return_gap
            where happened_on between :from and :until and (:whole or office_id = any(:offices))
            """;

    private final JdbcClient jdbc;

    ReturnGapStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Found(ReturnGap gap, CaseId caseId, LocalDate on) {}

    List<Found> found(ReturnScope scope, MonthSpan months) {
        return Within.bind(jdbc.sql(FOUND), scope, months)
                .query((row, number) -> new Found(
                        ReturnGap.valueOf(row.getString("code")),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getObject("happened_on", LocalDate.class)))
                .list();
    }

    int number(ReturnScope scope, MonthSpan months) {
        return Within.bind(jdbc.sql(NUMBER), scope, months).query(Integer.class).single();
    }
}
