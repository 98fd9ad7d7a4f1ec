package tsunagi.housingbenefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.BenefitType;
import tsunagi.meanstest.FinancialAssets;
import tsunagi.meanstest.HouseholdIncome;
import tsunagi.meanstest.MovingStandards;
import tsunagi.standards.MunicipalityCode;

/**
 * All SQL of 申請の内容. A statement with its lists is written by one statement of SQL, and any number of them is read by one, so that
 * a 再点検 of past decisions takes as many of them at once as it likes.
 */
@Repository
class StatementStore {
    // What the lists refer to is added by the same statement; foreign keys are checked when it ends.
    private static final String ADD = """
            with added as (
              insert into benefit_statement (id, application_id, revision, type, municipality_code, household_size, rent,
                                             floor_area, left_work_on, income_known, assets_known, income_dropped_in, destination_code,
                                             special_ceiling, special_reason, correction)
              values (:id, :application, :revision, :type, :municipality, :size, :rent, :area, :left, :incomeKnown, :assetsKnown,
                      :dropped, :destination, :ceiling, :ceilingReason, :correction)),
            incomes as (
              insert into benefit_statement_income (statement_id, position, earner, kind, amounts, deductions, months,
                                                    spread_over, counted, reason, evidence)
              select :id, row.ordinality, each.earner, each.kind, each.amounts, each.deductions, each.months, each.spread,
                     each.counted, each.reason, each.evidence
              from jsonb_array_elements(:rows::jsonb -> 'incomes') with ordinality as row (element, ordinality),
                   jsonb_to_record(row.element) as each (earner text, kind text, amounts bigint[], deductions bigint[],
                                                         months date[], spread int, counted boolean, reason text,
                                                         evidence text)),
            assets as (
              insert into benefit_statement_asset (statement_id, position, owner, kind, amount, counted, reason, evidence)
              select :id, row.ordinality, each.owner, each.kind, each.amount, each.counted, each.reason, each.evidence
              from jsonb_array_elements(:rows::jsonb -> 'assets') with ordinality as row (element, ordinality),
                   jsonb_to_record(row.element) as each (owner text, kind text, amount bigint, counted boolean,
                                                         reason text, evidence text)),
            spells as (
              insert into benefit_statement_spell (statement_id, position, cause, days)
              select :id, row.ordinality, each.cause, daterange(each.since, each.until, '[]')
              from jsonb_array_elements(:rows::jsonb -> 'spells') with ordinality as row (element, ordinality),
                   jsonb_to_record(row.element) as each (cause text, since date, until date)),
            answers as (
              insert into benefit_statement_answer (statement_id, criterion, choice, evidence)
              select :id, each.criterion, each.choice, each.evidence
              from jsonb_to_recordset(:rows::jsonb -> 'answers') as each (criterion text, choice text, evidence text))
            insert into benefit_statement_cost (statement_id, position, kind, amount)
            select :id, row.ordinality, each.kind, each.amount
            from jsonb_array_elements(:rows::jsonb -> 'costs') with ordinality as row (element, ordinality),
                 jsonb_to_record(row.element) as each (kind text, amount bigint)
            """;
    private static final String READ = """
            select s.id, s.type, s.municipality_code, a.applied_on, s.household_size, s.rent, s.floor_area, s.left_work_on,
                   s.income_known, s.assets_known, s.income_dropped_in, s.destination_code, s.special_ceiling,
                   s.special_reason,
                   jsonb_build_object(
                     'incomes', (select coalesce(jsonb_agg(jsonb_build_object(
                           'earner', i.earner, 'kind', i.kind, 'amounts', i.amounts, 'deductions', i.deductions,
                           'months', i.months, 'spread', i.spread_over, 'counted', i.counted, 'reason', i.reason,
                           'evidence', i.evidence) order by i.position), '[]')
                         from benefit_statement_income i
                         where i.municipality_id = s.municipality_id and i.statement_id = s.id),
                     'assets', (select coalesce(jsonb_agg(jsonb_build_object(
                           'owner', t.owner, 'kind', t.kind, 'amount', t.amount, 'counted', t.counted,
                           'reason', t.reason, 'evidence', t.evidence) order by t.position), '[]')
                         from benefit_statement_asset t
                         where t.municipality_id = s.municipality_id and t.statement_id = s.id),
                     'spells', (select coalesce(jsonb_agg(jsonb_build_object(
                           'cause', p.cause, 'since', lower(p.days), 'until', upper(p.days) - 1)
                           order by p.position), '[]')
                         from benefit_statement_spell p
                         where p.municipality_id = s.municipality_id and p.statement_id = s.id),
                     'answers', (select coalesce(jsonb_agg(jsonb_build_object(
                           'criterion', r.criterion, 'choice', r.choice, 'evidence', r.evidence)), '[]')
                         from benefit_statement_answer r
                         where r.municipality_id = s.municipality_id and r.statement_id = s.id),
                     'costs', (select coalesce(jsonb_agg(jsonb_build_object(
                           'kind', c.kind, 'amount', c.amount) order by c.position), '[]')
                         from benefit_statement_cost c
                         where c.municipality_id = s.municipality_id and c.statement_id = s.id)
                   )::text as rows
            from benefit_statement s
            join benefit_application a on a.municipality_id = s.municipality_id and a.id = s.application_id
            where s.id = any(:ids)
            """;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    StatementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param revision from 1
     * @param correction why it was put right; empty of the first revision
     * @return the id of the statement
     */
    UUID add(ApplicationId application, int revision, Statement statement, String correction) {
        UUID id = Identifiers.next();
        var moving = statement.moving();
        var ceiling = moving == null ? null : moving.ceiling();
        jdbc.sql(ADD)
                .param("id", id)
                .param("application", application.value())
                .param("revision", revision)
                .param("type", statement.type().name())
                .param("municipality", statement.municipality().value())
                .param("size", statement.householdSize())
                .param("rent", statement.rent().amount())
                .param("area", statement.floorArea())
                .param("left", statement.leftWorkOn())
                .param("incomeKnown", !(statement.income() instanceof HouseholdIncome.Unconfirmed))
                .param("assetsKnown", !(statement.assets() instanceof FinancialAssets.Unconfirmed))
                .param("dropped", moving == null ? null : moving.droppedIn().atDay(1))
                .param(
                        "destination",
                        moving == null ? null : moving.destination().value())
                .param("ceiling", ceiling == null ? null : ceiling.amount().amount())
                .param("ceilingReason", ceiling == null ? "" : ceiling.reason())
                .param("correction", correction)
                .param("rows", JSON.writeValueAsString(StatementRows.of(statement)))
                .update();
        return id;
    }

    /** Those of these that there are, in no order. */
    Map<UUID, Statement> of(Collection<UUID> ids) {
        Map<UUID, Statement> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(READ).param("ids", ids.toArray(UUID[]::new)).query(row -> {
                found.put(row.getObject("id", UUID.class), statement(row));
            });
        }
        return found;
    }

    private static Statement statement(ResultSet row) throws SQLException {
        StatementRows rows = JSON.readValue(row.getString("rows"), StatementRows.class);
        BenefitType type = BenefitType.valueOf(row.getString("type"));
        return new Statement(
                type,
                new MunicipalityCode(row.getString("municipality_code")),
                row.getObject("applied_on", LocalDate.class),
                row.getInt("household_size"),
                Yen.of(row.getLong("rent")),
                row.getBigDecimal("floor_area"),
                row.getObject("left_work_on", LocalDate.class),
                rows.statedSpells(),
                rows.income(row.getBoolean("income_known")),
                rows.assets(row.getBoolean("assets_known")),
                type == BenefitType.M1 ? moving(row, rows) : null,
                rows.statedAnswers());
    }

    private static Statement.Moving moving(ResultSet row, StatementRows rows) throws SQLException {
        return new Statement.Moving(
                YearMonth.from(row.getObject("income_dropped_in", LocalDate.class)),
                new MunicipalityCode(row.getString("destination_code")),
                rows.statedCosts(),
                ceiling(row));
    }

    private static MovingStandards.@Nullable Ceiling ceiling(ResultSet row) throws SQLException {
        long amount = row.getLong("special_ceiling");
        return row.wasNull() ? null : new MovingStandards.Ceiling(Yen.of(amount), row.getString("special_reason"));
    }
}
