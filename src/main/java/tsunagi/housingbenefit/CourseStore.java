package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.meanstest.PaymentStage;
import tsunagi.meanstest.RentBenefit;
import tsunagi.web.HttpProblem;

/** All SQL of {@link Course}: decisions are only ever added. */
@Repository("benefitCourseStore") // reporting has one of the same name
class CourseStore {
    private static final String READ = """
            select b.id as benefit, b.case_id, b.kind as benefit_kind, d.id, d.ordinal, d.kind, d.application_id,
                   d.statement_id, d.decided_on, d.reason, d.outcome, d.amount, d.amount_from, d.income_limit, d.asset_limit,
                   d.used_rows, d.calculation, d.stage, d.months, d.unable_since, d.stopped_from, d.end_ground,
                   d.effective_on
            from housing_benefit b
            left join benefit_decision d on d.municipality_id = b.municipality_id and d.benefit_id = b.id
            """;
    private static final String ONE = READ + " where b.id = :id order by d.ordinal";
    private static final String OF_CASE = READ + " where b.case_id = :id order by b.begun_at, b.id, d.ordinal";
    private static final String OF_DECISION =
            READ + " where b.id = (select benefit_id from benefit_decision where id = :id) order by d.ordinal";
    private static final String APPEND = """
            insert into benefit_decision (id, benefit_id, ordinal, kind, application_id, statement_id, decided_on, reason,
                                          outcome, amount, amount_from, income_limit, asset_limit, used_rows, calculation,
                                          stage, months, unable_since, stopped_from, end_ground, effective_on)
            values (:id, :benefit, :ordinal, :kind, :application, :statement, :on, :reason,
                    :outcome, :amount, :from, :income, :assets, :rows, :calculation::jsonb,
                    :stage, :months::date[], :since, :stopped, :ground, :effective)
            """;

    private final JdbcClient jdbc;

    CourseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws HttpProblem 404 when there is no such benefit for the actor */
    Course of(BenefitId id) {
        return courses(ONE, id.value()).stream().findFirst().orElseThrow(HttpProblem::notFound);
    }

    /** The course in which this was decided. */
    Optional<Course> find(BenefitDecisionId id) {
        return courses(OF_DECISION, id.value()).stream().findFirst();
    }

    /** Oldest first. */
    List<Course> ofCase(CaseId caseId) {
        return courses(OF_CASE, caseId.value());
    }

    /** Like {@link #of}; nobody else decides of it until this transaction ends. */
    Course lock(BenefitId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('housing benefit ' || :benefit, 0))")
                .param("benefit", id.value().toString())
                .query((row, number) -> number)
                .single();
        return of(id);
    }

    void append(BenefitDecision decision) {
        var made = decision.made();
        var spec = jdbc.sql(APPEND)
                .param("id", made.id().value())
                .param("benefit", made.benefit().value())
                .param("ordinal", made.ordinal())
                .param("kind", decision.kind().name())
                .param("on", made.on())
                .param("reason", made.reason());
        spec = basis(spec, decision instanceof BenefitDecision.Answer answer ? answer.basis() : null);
        spec = amount(spec, decision);
        state(spec, decision.state().orElse(null)).update();
    }

    private static StatementSpec basis(StatementSpec spec, BenefitDecision.@Nullable Basis basis) {
        return spec.param(
                        "application",
                        basis == null ? null : basis.application().value())
                .param("statement", basis == null ? null : basis.statement())
                .param("outcome", basis == null ? null : basis.outcome().name())
                .param("income", basis == null ? null : basis.limits().income().amount())
                .param("assets", basis == null ? null : basis.limits().assets().amount())
                .param("rows", basis == null ? new UUID[0] : basis.usedRows().toArray(UUID[]::new))
                .param("calculation", basis == null ? null : basis.calculation().json());
    }

    private static StatementSpec amount(StatementSpec spec, BenefitDecision decision) {
        return switch (decision) {
            case BenefitDecision.Paid paid ->
                spec.param("amount", paid.amount().amount())
                        .param("from", paid.from().atDay(1));
            case BenefitDecision.Moved moved ->
                spec.param("amount", moved.amount().amount()).param("from", null);
            case BenefitDecision.Refused _, BenefitDecision.Suspended _, BenefitDecision.Discontinued _ ->
                spec.param("amount", null).param("from", null);
        };
    }

    private static StatementSpec state(StatementSpec spec, @Nullable RentBenefit state) {
        var suspended = state instanceof RentBenefit.Suspended now ? now : null;
        var end = state instanceof RentBenefit.Discontinued ended ? ended.end() : null;
        return spec.param("stage", stage(state))
                .param("months", months(state))
                .param("since", suspended == null ? null : suspended.illness().since())
                .param("stopped", stoppedFrom(state))
                .param("ground", end == null ? null : end.ground().name())
                .param("effective", end == null ? null : end.effectiveOn());
    }

    private static @Nullable String stage(@Nullable RentBenefit state) {
        PaymentStage stage = switch (state) {
            case RentBenefit.Paid paid -> paid.stage();
            case RentBenefit.Suspended suspended -> suspended.stage();
            case RentBenefit.Ended _ -> null;
            case null -> null;
        };
        return stage == null ? null : stage.name();
    }

    private static String[] months(@Nullable RentBenefit state) {
        return state == null
                ? new String[0]
                : state.months().months().stream()
                        .map(month -> month.atDay(1).toString())
                        .toArray(String[]::new);
    }

    private static @Nullable LocalDate stoppedFrom(@Nullable RentBenefit state) {
        YearMonth first = switch (state) {
            case RentBenefit.Suspended suspended -> suspended.firstNotPaid();
            case RentBenefit.Discontinued ended -> ended.end().firstMonthNotPaid();
            case RentBenefit.Paid _, RentBenefit.Completed _ -> null;
            case null -> null;
        };
        return first == null ? null : first.atDay(1);
    }

    /** A course begins where the id of the benefit changes. */
    private List<Course> courses(String sql, UUID id) {
        List<Course> courses = new ArrayList<>();
        jdbc.sql(sql).param("id", id).query(row -> {
            var benefit = new BenefitId(requireNonNull(row.getObject("benefit", UUID.class)));
            Course before = courses.isEmpty() || !courses.getLast().id().equals(benefit) ? null : courses.removeLast();
            List<BenefitDecision> decisions = new ArrayList<>(before == null ? List.of() : before.decisions());
            if (row.getObject("id") != null) {
                decisions.add(DecisionRow.read(row, benefit));
            }
            courses.add(new Course(
                    benefit,
                    new CaseId(requireNonNull(row.getObject("case_id", UUID.class))),
                    BenefitKind.valueOf(row.getString("benefit_kind")),
                    decisions));
        });
        return courses;
    }
}
