package tsunagi.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.referral.Handover.Outcome;
import tsunagi.resource.ResourceKind;

/** Reads the chain: every つなぎ that left us and every introduction that came, over the cases of a person or of her household. */
@Repository
class ChainStore {
    /** Whose cases belong to a chain. */
    enum Span {
        /** Her cases that the reader may see. */
        PERSON,
        /** Those of the people of her household as well. */
        HOUSEHOLD,
        /**
         * For the alarms, which are the same for every reader: her cases at this desk. A restricted case stands alone, so that nothing
         * of it shows in another one.
         */
        ALARMS
    }

    /**
     * An introduction is accepted when the person became ours (利用申込), or when her question was dealt with (情報提供); it was handed on
     * when she was sent elsewhere at the 振り分け. Where nobody recorded one, 様式2 (紹介元機関) still says which kind of desk it was.
     */
    private static final String CHAIN = """
            with own as (
                select c.person_id, a.restricted, a.office_id
                from published_case c join case_access a on a.case_id = c.case_id where c.case_id = :case),
            people as materialized (
                select person_id from own
                union
                select r.relative_id from own join published_person_relative r on r.person_id = own.person_id
                where :span = 'HOUSEHOLD'),
            cases as materialized (
                select c.case_id, c.case_number, c.person_id, c.received_on, c.open
                from people p
                join published_case c on c.person_id = p.person_id
                join case_access a on a.case_id = c.case_id
                cross join own
                where c.case_id = :case
                   or case when :span = 'ALARMS' then not a.restricted and not own.restricted and a.office_id = own.office_id
                           else c.case_id in (select v.case_id from visible_case v) end),
            turning as materialized (
                select c.case_id, c.case_number, c.person_id, c.received_on, c.open,
                       max(f.fact_date) filter (where f.kind in ('TRIAGED_REFERRAL', 'TRIAGED_INFORMATION', 'SCREENED_REFERRAL',
                           'SCREENED_INFORMATION', 'SCREENED_ENDED', 'CLOSED')) as let_go_on,
                       min(f.fact_date) filter (where f.kind in ('TRIAGED_APPLICATION', 'APPLIED', 'TRIAGED_INFORMATION')) as taken_on,
                       max(f.fact_date) filter (where f.kind = 'TRIAGED_REFERRAL') as passed_on
                from cases c
                left join published_casefile_fact f on f.case_id = c.case_id
                group by c.case_id, c.case_number, c.person_id, c.received_on, c.open),
            introduced as (
                select i.id, i.case_id, i.resource_id, i.desk_kind as kind, i.desk_name as name, i.introduced_on as on_day
                from referral_introduction i
                where i.withdrawn_at is null
                union all
                select md5(f.case_id || f.option)::uuid, f.case_id, null, o.kind, o.name, t.received_on
                from turning t
                join published_forms_choice f on f.case_id = t.case_id and f.form = 'assessment' and f.field = 'referrers'
                                             and f.term = 1
                join unnest(:codes::text[], :kinds::text[], :names::text[]) as o (code, kind, name) on o.code = f.option
                where not exists (select from referral_introduction i where i.case_id = f.case_id and i.withdrawn_at is null))
            select t.case_id, t.case_number, t.person_id, false as incoming, r.id, r.resource_id, r.destination_kind as kind,
                   r.destination_name as name, r.referred_on as on_day, r.state, r.state_on, r.ask_on,
                   r.second_opinion_reason is not null as second_opinion,
                   t.open or coalesce(t.let_go_on > r.referred_on, false) as held
            from turning t join referral r on r.case_id = t.case_id
            union all
            select t.case_id, t.case_number, t.person_id, true, i.id, i.resource_id, i.kind, i.name, i.on_day,
                   case when t.taken_on is not null then 'ACCEPTED' when t.passed_on is not null then 'TURNED_AWAY' else 'ARRIVED' end,
                   coalesce(t.taken_on, t.passed_on), null, false, t.open
            from turning t join introduced i on i.case_id = t.case_id
            """;

    private final JdbcClient jdbc;
    private final ReferralDays days;

    ChainStore(JdbcClient jdbc, ReferralDays days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    /** A link with the case in which it was recorded. */
    record Link(Handover handover, CaseNumber number, PersonId person) {}

    /** In no particular order: {@link Chain} orders them. */
    List<Link> read(CaseId caseId, Span span) {
        return jdbc.sql(CHAIN)
                .param("case", caseId.value())
                .param("span", span.name())
                .param("codes", IntroducingDesk.codes())
                .param("kinds", IntroducingDesk.kinds())
                .param("names", IntroducingDesk.names())
                .query((row, number) -> new Link(
                        handover(row),
                        new CaseNumber(row.getString("case_number")),
                        new PersonId(row.getObject("person_id", UUID.class))))
                .list();
    }

    private Handover handover(ResultSet row) throws SQLException {
        var resource = row.getObject("resource_id", UUID.class);
        var other = new Desk(
                row.getString("name"),
                ResourceKind.valueOf(row.getString("kind")),
                resource == null ? null : resource.toString());
        boolean incoming = row.getBoolean("incoming");
        var outcome = outcome(row.getString("state"));
        return new Handover(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                incoming ? other : Desk.OURS,
                incoming ? Desk.OURS : other,
                row.getObject("on_day", LocalDate.class),
                outcome,
                outcome == Outcome.OPEN ? null : row.getObject("state_on", LocalDate.class),
                row.getBoolean("held"),
                row.getBoolean("second_opinion"),
                silentFrom(row.getObject("ask_on", LocalDate.class)));
    }

    private @Nullable LocalDate silentFrom(@Nullable LocalDate askOn) {
        return askOn == null ? null : days.silentFrom(askOn);
    }

    private static Outcome outcome(String state) {
        return switch (state) {
            case "AWAITING_ARRIVAL", "NOT_FOLLOWED_UP", "ARRIVED" -> Outcome.OPEN;
            case "ACCEPTED", "STARTED", "ENDED" -> Outcome.ACCEPTED;
            case "TURNED_AWAY" -> Outcome.TURNED_AWAY;
            case "NOT_ESTABLISHED" -> Outcome.FAILED;
            case "DECLINED" -> Outcome.INFORMED;
            default -> throw new IllegalStateException("unknown state of a hand-over");
        };
    }
}
