package tsunagi.housingbenefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Outcome;

/** Reads past answers, page by page: there may be a hundred thousand. */
@Repository
class PastAnswerStore {
    private static final String READ = """
            select d.id, d.statement_id, a.kind = 'FIRST' as first, d.outcome, d.amount
            from benefit_decision d
            join benefit_application a on a.municipality_id = d.municipality_id and a.id = d.application_id
            """;

    private final JdbcClient jdbc;

    PastAnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param last of the page before; null for the first page */
    List<PastAnswer> after(@Nullable BenefitDecisionId last, int count) {
        return jdbc.sql(READ + " where cast(:last as uuid) is null or d.id > :last order by d.id limit :count")
                .param("last", last == null ? null : last.value())
                .param("count", count)
                .query((row, number) -> answer(row))
                .list();
    }

    Optional<PastAnswer> find(BenefitDecisionId id) {
        return jdbc.sql(READ + " where d.id = :id")
                .param("id", id.value())
                .query((row, number) -> answer(row))
                .optional();
    }

    private static PastAnswer answer(ResultSet row) throws SQLException {
        long amount = row.getLong("amount");
        return new PastAnswer(
                new BenefitDecisionId(row.getObject("id", UUID.class)),
                row.getObject("statement_id", UUID.class),
                row.getBoolean("first"),
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("amount") == null ? null : Yen.of(amount));
    }
}
