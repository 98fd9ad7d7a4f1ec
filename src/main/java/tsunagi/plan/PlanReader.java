package tsunagi.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.database.ReadOnce;
import tsunagi.kernel.CaseId;

/** Reads the plans of a case together, and once in a transaction; who writes or locks one forgets them. */
@Repository
class PlanReader {
    private static final String OF_CASE = PlanReading.WITH_ROWS.formatted("select * from plan where case_id = :case");
    private static final String BY_ID = PlanReading.WITH_ROWS.formatted("select * from plan where id = :id");

    private final JdbcClient jdbc;
    private final ReadOnce<CaseId, List<Plan>> ofCase = new ReadOnce<>();
    private final ReadOnce<PlanId, Optional<Plan>> byId = new ReadOnce<>();

    PlanReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By プラン期. */
    List<Plan> ofCase(CaseId caseId) {
        return ofCase.get(caseId, this::read);
    }

    Optional<Plan> find(PlanId id) {
        return byId.get(id, this::read);
    }

    void forget() {
        ofCase.forget();
        byId.forget();
    }

    private List<Plan> read(CaseId caseId) {
        var plans = jdbc.sql(OF_CASE).param("case", caseId.value()).query(PlanReading::plans);
        plans.forEach(plan -> byId.get(plan.id(), _ -> Optional.of(plan)));
        return List.copyOf(plans);
    }

    private Optional<Plan> read(PlanId id) {
        return jdbc.sql(BY_ID).param("id", id.value()).query(PlanReading::plans).stream()
                .findFirst();
    }
}
