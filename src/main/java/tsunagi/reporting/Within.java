package tsunagi.reporting;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tsunagi.kernel.OfficeId;

/** The parameters by which each statement of the returns says whose months it counts: from, until, whole and offices. */
final class Within {
    private Within() {}

    static StatementSpec bind(StatementSpec statement, ReturnScope scope, MonthSpan span) {
        return statement
                .param("from", span.from())
                .param("until", span.until())
                .param("whole", scope.whole())
                .param("offices", ids(scope.offices()));
    }

    static UUID[] ids(Collection<OfficeId> offices) {
        return offices.stream().map(OfficeId::value).toArray(UUID[]::new);
    }
}
