package tsunagi.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.BenefitType;
import tsunagi.meanstest.DutyKind;
import tsunagi.meanstest.DutyPlan;
import tsunagi.supportlog.SupportMethod;

/** All SQL of the activities: rows are added and taken back, never changed. */
@Repository
class BenefitDutyStore {
    private static final String OF_CASE = """
            select b.benefit_id, b.decision_id, g.type, g.applied_on, b.months, b.unable_since, b.stopped_from
            from published_benefit b
            join published_benefit_ground g on g.benefit_id = b.benefit_id
            where b.case_id = :case and b.kind = 'RENT'
            order by b.decided_on desc, b.benefit_id desc
            """;
    /** What was done, and after it what could be taken for it: each 面談 and 訪問 of the case since the application. */
    private static final String ACTS = """
            select a.id, a.kind, a.done_on, a.note, a.record_id, null as method
            from duty_act a
            where a.benefit_id = :benefit and a.withdrawn_at is null
            union all
            select null, null, c.happened_on, '', c.record_id, c.method
            from published_supportlog_contact c
            where c.case_id = :case and c.happened_on >= :since and c.method = any(:methods)
              and not exists (select from duty_act a
                              where a.benefit_id = :benefit and a.record_id = c.record_id and a.withdrawn_at is null)
            order by 3, 2, 1
            """;

    private static final String REPORTS = """
            select id, benefit_id, month, received_on, income, note,
                   (confirmed_at at time zone 'Asia/Tokyo')::date as confirmed_on
            from duty_report
            where benefit_id = :benefit and withdrawn_at is null
            order by month
            """;
    /** Judgements in their order, then the beginnings in theirs. */
    private static final String CONDITIONS = """
            select 1 as part, ordinal as place, decision_id, substitution as chosen, null::date as begun_on, reason as text
            from duty_substitution where benefit_id = :benefit
            union all
            select 2, row_number() over (order by begun_on, id), null, variant, begun_on, place
            from duty_beginning where benefit_id = :benefit
            order by 1, 2
            """;

    private final JdbcClient jdbc;

    BenefitDutyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was done, and what could still be taken for a 面談. */
    record Done(List<DutyAct> acts, List<Contact> contacts) {}

    /** @param judgements oldest first */
    record Conditions(List<Judgement> judgements, List<Beginning> beginnings) {
        DutyPlan.Substitution substitution() {
            return judgements.isEmpty()
                    ? DutyPlan.Substitution.NONE
                    : judgements.getLast().substitution();
        }
    }

    /** Those that were granted, the newest first. */
    List<FollowedBenefit> ofCase(CaseId caseId) {
        return jdbc.sql(OF_CASE)
                .param("case", caseId.value())
                .query((row, number) -> benefit(row))
                .list();
    }

    Done done(CaseId caseId, FollowedBenefit benefit, LocalDate since) {
        record Row(@Nullable DutyAct act, @Nullable Contact contact) {}
        var rows = jdbc.sql(ACTS)
                .param("benefit", benefit.id().value())
                .param("case", caseId.value())
                .param("since", since)
                .param("methods", new String[] {SupportMethod.INTERVIEW.code(), SupportMethod.VISIT.code()})
                .query((row, number) ->
                        row.getObject("id") == null ? new Row(null, contact(row)) : new Row(act(row), null))
                .list();
        return new Done(
                rows.stream().map(Row::act).filter(Objects::nonNull).toList(),
                rows.stream().map(Row::contact).filter(Objects::nonNull).toList());
    }

    List<MonthReport> reports(BenefitId benefit) {
        return jdbc.sql(REPORTS)
                .param("benefit", benefit.value())
                .query((row, number) -> report(row))
                .list();
    }

    Conditions conditions(BenefitId benefit) {
        var rows = jdbc.sql(CONDITIONS)
                .param("benefit", benefit.value())
                .query((row, number) -> condition(row))
                .list();
        return new Conditions(
                rows.stream()
                        .filter(Judgement.class::isInstance)
                        .map(Judgement.class::cast)
                        .toList(),
                rows.stream()
                        .filter(Beginning.class::isInstance)
                        .map(Beginning.class::cast)
                        .toList());
    }

    /** One that was taken from the 支援の記録 before isn't added again. */
    void add(BenefitId benefit, Collection<DutyAct> acts) {
        acts.forEach(act -> jdbc.sql("""
                        insert into duty_act (id, benefit_id, kind, done_on, note, record_id)
                        values (:id, :benefit, :kind, :on, :note, :record)
                        on conflict (municipality_id, benefit_id, record_id) where withdrawn_at is null do nothing
                        """)
                .param("id", act.id().value())
                .param("benefit", benefit.value())
                .param("kind", act.kind().name())
                .param("on", act.on())
                .param("note", act.note())
                .param("record", act.record())
                .update());
    }

    /** Whether it was added: false when the month's report is here already. */
    boolean add(MonthReport report) {
        var income = report.income();
        return jdbc.sql("""
                        insert into duty_report (id, benefit_id, month, received_on, income, note)
                        values (:id, :benefit, :month, :on, :income, :note)
                        on conflict (municipality_id, benefit_id, month) where withdrawn_at is null do nothing
                        """)
                        .param("id", report.id().value())
                        .param("benefit", report.benefit().value())
                        .param("month", report.month().atDay(1))
                        .param("on", report.receivedOn())
                        .param("income", income == null ? null : income.amount())
                        .param("note", report.note())
                        .update()
                == 1;
    }

    /** Whether this confirmed it: false when somebody has confirmed it or taken it back meanwhile. */
    boolean confirm(BenefitId benefit, YearMonth month) {
        return jdbc.sql("""
                        update duty_report set confirmed_at = tsunagi_now(), confirmed_by = tsunagi_staff()
                        where benefit_id = :benefit and month = :month and confirmed_at is null and withdrawn_at is null
                        """)
                        .param("benefit", benefit.value())
                        .param("month", month.atDay(1))
                        .update()
                == 1;
    }

    boolean withdrawAct(BenefitId benefit, EntryId id, String reason) {
        return withdraw("duty_act", benefit, id, reason);
    }

    boolean withdrawReport(BenefitId benefit, EntryId id, String reason) {
        return withdraw("duty_report", benefit, id, reason);
    }

    /** Whether this took it back: false when it is no entry of the benefit, or somebody took it back before. */
    private boolean withdraw(String table, BenefitId benefit, EntryId id, String reason) {
        return jdbc.sql("update " + table + """
                         set withdrawn_at = tsunagi_now(), withdrawn_by = tsunagi_staff(), withdrawn_reason = :reason
                        where benefit_id = :benefit and id = :id and withdrawn_at is null
                        """)
                        .param("benefit", benefit.value())
                        .param("id", id.value())
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** Whether it was added: false when somebody judged at the same time. */
    boolean add(BenefitId benefit, Judgement judgement, int ordinal) {
        return jdbc.sql("""
                        insert into duty_substitution (id, benefit_id, decision_id, ordinal, substitution, reason)
                        values (:id, :benefit, :decision, :ordinal, :substitution, :reason)
                        on conflict (municipality_id, benefit_id, ordinal) do nothing
                        """)
                        .param("id", EntryId.next().value())
                        .param("benefit", benefit.value())
                        .param("decision", judgement.decision())
                        .param("ordinal", ordinal)
                        .param("substitution", judgement.substitution().name())
                        .param("reason", judgement.reason())
                        .update()
                == 1;
    }

    void add(BenefitId benefit, Beginning beginning) {
        jdbc.sql("""
                        insert into duty_beginning (id, benefit_id, variant, begun_on, place)
                        values (:id, :benefit, :variant, :on, :place)
                        """)
                .param("id", EntryId.next().value())
                .param("benefit", benefit.value())
                .param("variant", beginning.variant().name())
                .param("on", beginning.on())
                .param("place", beginning.place())
                .update();
    }

    private static FollowedBenefit benefit(ResultSet row) throws SQLException {
        var stopped = row.getObject("stopped_from", LocalDate.class);
        var months = (java.sql.Date[]) row.getArray("months").getArray();
        return new FollowedBenefit(
                new BenefitId(row.getObject("benefit_id", UUID.class)),
                row.getObject("decision_id", UUID.class),
                BenefitType.valueOf(row.getString("type")),
                row.getObject("applied_on", LocalDate.class),
                Arrays.stream(months)
                        .map(java.sql.Date::toLocalDate)
                        .map(YearMonth::from)
                        .toList(),
                row.getObject("unable_since", LocalDate.class),
                stopped == null ? null : YearMonth.from(stopped));
    }

    private static DutyAct act(ResultSet row) throws SQLException {
        return new DutyAct(
                new EntryId(row.getObject("id", UUID.class)),
                DutyKind.valueOf(row.getString("kind")),
                row.getObject("done_on", LocalDate.class),
                row.getString("note"),
                row.getObject("record_id", UUID.class));
    }

    private static Contact contact(ResultSet row) throws SQLException {
        var on = row.getObject("done_on", LocalDate.class);
        return new Contact(
                row.getObject("record_id", UUID.class), on, new SupportMethod(row.getString("method")).label(on));
    }

    private static MonthReport report(ResultSet row) throws SQLException {
        var income = row.getObject("income", Long.class);
        return new MonthReport(
                new EntryId(row.getObject("id", UUID.class)),
                new BenefitId(row.getObject("benefit_id", UUID.class)),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getObject("received_on", LocalDate.class),
                income == null ? null : Yen.of(income),
                row.getString("note"),
                row.getObject("confirmed_on", LocalDate.class));
    }

    private static Object condition(ResultSet row) throws SQLException {
        String chosen = row.getString("chosen");
        return row.getInt("part") == 1
                ? new Judgement(
                        row.getObject("decision_id", UUID.class),
                        DutyPlan.Substitution.valueOf(chosen),
                        row.getString("text"))
                : new Beginning(
                        DutyPlan.Variant.valueOf(chosen),
                        row.getObject("begun_on", LocalDate.class),
                        row.getString("text"));
    }
}
