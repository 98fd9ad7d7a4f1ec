package tsunagi.housingbenefit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.Identifiers;

/** What the 再点検 has found, and what was answered to it. */
@Repository
class RecheckStore {
    private static final String FIND = """
            with incoming as (
                select * from unnest(:ids::uuid[], :decisions::uuid[], :outcomes::text[], :amounts::bigint[], :problems::text[])
                    as i (id, decision_id, outcome, amount, problem)),
            added as (
                insert into benefit_recheck_finding (id, decision_id, outcome, amount, problem)
                select id, decision_id, outcome, amount, problem from incoming
                on conflict do nothing
                returning id)
            insert into benefit_recheck_found (recheck_id, finding_id)
            select :run::uuid, coalesce(known.id, i.id)
            from incoming i
            left join benefit_recheck_finding known
                on known.decision_id = i.decision_id and known.outcome is not distinct from i.outcome
               and known.amount is not distinct from i.amount and known.problem = i.problem
            """;

    private final JdbcClient jdbc;

    RecheckStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two at once would look for the same findings: the second waits. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('benefit recheck ' || tsunagi_municipality(), 0))")
                .query((row, number) -> number)
                .single();
    }

    UUID begin(int decisions) {
        UUID id = Identifiers.next();
        jdbc.sql("insert into benefit_recheck (id, decisions) values (:id, :decisions)")
                .param("id", id)
                .param("decisions", decisions)
                .update();
        return id;
    }

    /** What was found before is the same finding, with its answers. */
    void found(UUID run, List<Difference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        jdbc.sql(FIND)
                .param("run", run)
                .param(
                        "ids",
                        differences.stream().map(each -> Identifiers.next()).toArray(UUID[]::new))
                .param(
                        "decisions",
                        differences.stream()
                                .map(each -> each.decision().value())
                                .toArray(UUID[]::new))
                .param(
                        "outcomes",
                        differences.stream().map(RecheckStore::outcome).toArray(String[]::new))
                .param("amounts", differences.stream().map(RecheckStore::amount).toArray(Long[]::new))
                .param(
                        "problems",
                        differences.stream().map(RecheckStore::problem).toArray(String[]::new))
                .update();
    }

    private static @Nullable String outcome(Difference difference) {
        return difference instanceof Difference.Otherwise other
                ? other.outcome().name()
                : null;
    }

    private static @Nullable Long amount(Difference difference) {
        return difference instanceof Difference.Otherwise other ? other.amount().amount() : null;
    }

    private static String problem(Difference difference) {
        return difference instanceof Difference.NotComputable not ? not.problem() : "";
    }

    /** The last one. */
    Optional<RecheckRun> last() {
        return jdbc.sql("""
                        select r.id, r.run_at, s.name as run_by, r.decisions,
                               (select count(*) from benefit_recheck_found f where f.recheck_id = r.id) as found
                        from benefit_recheck r
                        left join published_staff s on s.staff_id = r.run_by
                        order by r.run_at desc, r.id desc limit 1
                        """).query((row, number) -> RecheckRun.read(row)).optional();
    }

    /** Of the run, those of cases that the actor may see: the unanswered ones first, then by case. */
    List<FoundDifference> found(UUID run, int from, int count) {
        return jdbc.sql(FoundDifference.READ + """
                        join benefit_recheck_found r on r.finding_id = f.id
                        join visible_case v on v.case_id = b.case_id
                        where r.recheck_id = :run
                        order by w.answer is not null, c.case_number, d.ordinal
                        limit :count offset :from
                        """)
                .param("run", run)
                .param("from", from)
                .param("count", count)
                .query((row, number) -> FoundDifference.read(row))
                .list();
    }

    /** How many of them are of cases that the actor may not see. */
    long hidden(UUID run) {
        return jdbc.sql("""
                        select count(*)
                        from benefit_recheck_found r
                        join benefit_recheck_finding f on f.id = r.finding_id
                        join benefit_decision d on d.id = f.decision_id
                        join housing_benefit b on b.id = d.benefit_id
                        where r.recheck_id = :run and not exists (select from visible_case v where v.case_id = b.case_id)
                        """).param("run", run).query(Long.class).single();
    }

    Optional<FoundDifference> find(UUID finding) {
        return jdbc.sql(FoundDifference.READ + " where f.id = :finding")
                .param("finding", finding)
                .query((row, number) -> FoundDifference.read(row))
                .optional();
    }

    /** @param calculation as the person saw it; null where nothing can be computed */
    void answer(UUID finding, RecheckAnswer answer, String reason, @Nullable String calculation) {
        jdbc.sql("""
                        insert into benefit_recheck_answer (id, finding_id, answer, reason, calculation)
                        values (:id, :finding, :answer, :reason, :calculation::jsonb)
                        """)
                .param("id", Identifiers.next())
                .param("finding", finding)
                .param("answer", answer.name())
                .param("reason", reason)
                .param("calculation", calculation)
                .update();
    }
}
