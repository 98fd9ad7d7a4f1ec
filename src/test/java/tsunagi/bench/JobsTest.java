package tsunagi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which of the statements that were heard are a page's own, although a job ran beside it. */
class JobsTest {
    private static Statement sent(long session, String sql) {
        return new Statement(session, sql, List.of());
    }

    private static List<String> kept(Statement... heard) {
        return Jobs.without(List.of(heard)).stream().map(Statement::sql).toList();
    }

    @Test
    void aJobsTransactionBetweenThoseOfThePageIsLeftOutWhole() {
        var page = List.of(sent(1, "BEGIN"), sent(1, "select a"), sent(1, "COMMIT"));
        var job =
                List.of(sent(2, "BEGIN"), sent(2, "insert into audit_segment"), sent(2, "select b"), sent(2, "COMMIT"));
        var mixed = Stream.of(page.get(0), job.get(0), job.get(1), page.get(1), job.get(2), page.get(2), job.get(3))
                .toArray(Statement[]::new);
        assertThat(kept(mixed)).containsExactly("BEGIN", "select a", "COMMIT");
    }

    @Test
    void oneConnectionServesThePageAfterTheJob() {
        assertThat(kept(
                        sent(1, "BEGIN"),
                        sent(1, "select from audit_segment"),
                        sent(1, "ROLLBACK"),
                        sent(1, "BEGIN"),
                        sent(1, "select a"),
                        sent(1, "COMMIT")))
                .containsExactly("BEGIN", "select a", "COMMIT");
    }

    @Test
    void aTransactionOfWhichOnlyOneEndWasHeardIsNoneOfThePages() {
        assertThat(kept(sent(2, "COMMIT"), sent(1, "select a"), sent(3, "BEGIN"), sent(3, "select b")))
                .containsExactly("select a");
    }
}
