package tsunagi.surroundings;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;

@Repository
class TieStore {
    private static final String TIE = "TIE";

    // Whom the person declined, and where no contact came about, is none around her. The latest record of each counts.
    private static final String AROUND = """
            select 'TIE' as source, id, version, name, kind, strength, direction, memo, since, ended_on
            from surrounding_tie where case_id = :case
            union all
            (select distinct on (source, name) source, null::uuid, 0, name, kind, null::text, null::text,
                    null::text, happened_on, null::date from (
                select 'REFERRAL' as source, destination_name as name, destination_kind as kind, referred_on as happened_on
                from published_referral where case_id = :case and state not in ('DECLINED', 'NOT_ESTABLISHED')
                union all
                select 'PLAN', supporter, null, starts_on from published_plan_supporter
                where case_id = :case and supporter <> '本人'
                  and (ends_on is null or ends_on >= (tsunagi_now() at time zone 'Asia/Tokyo')::date)
                union all
                select 'CONFERENCE', organisation, kind, held_on from published_conference_partner where case_id = :case
            ) recorded
            order by source, name, happened_on desc nulls last)
            """;

    private static final String ADD = """
            insert into surrounding_tie (id, case_id, name, kind, strength, direction, memo, since, ended_on)
            values (:id, :case, :name, :kind, :strength, :direction, :memo, :since, :endedOn)
            """;

    private static final String CHANGE = """
            update surrounding_tie
            set name = :name, kind = :kind, strength = :strength, direction = :direction, memo = :memo, since = :since,
                ended_on = :endedOn, version = version + 1, changed_by = tsunagi_staff(), changed_at = tsunagi_now()
            where id = :id and case_id = :case and version = :version
            """;

    private static final String LAST_CHANGE = """
            select coalesce(s.name, '') as by, t.changed_at as at
            from surrounding_tie t left join published_staff s on s.staff_id = t.changed_by
            where t.case_id = :case order by t.changed_at desc, t.id desc limit 1
            """;

    private final JdbcClient jdbc;

    TieStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who wrote about the ties of a case last, and when. */
    record LastChange(String by, Instant at) {}

    /** Lasting ties first, in the order in which they were written. */
    Around around(CaseId caseId) {
        List<Tie> ties = new ArrayList<>();
        List<Partner> partners = new ArrayList<>();
        jdbc.sql("select * from (" + AROUND + ") a order by a.ended_on desc nulls first, a.id, a.source desc, a.name")
                .param("case", caseId.value())
                .query(row -> {
                    if (row.getString("source").equals(TIE)) {
                        ties.add(tie(row));
                    } else {
                        partners.add(partner(row));
                    }
                });
        return new Around(ties, partners);
    }

    void add(CaseId caseId, Tie tie) {
        withTie(jdbc.sql(ADD), caseId, tie).update();
    }

    /** False when the version is not the stored one. */
    boolean change(CaseId caseId, Tie tie) {
        return withTie(jdbc.sql(CHANGE), caseId, tie)
                        .param("version", tie.version())
                        .update()
                == 1;
    }

    Optional<LastChange> lastChange(CaseId caseId) {
        return jdbc.sql(LAST_CHANGE)
                .param("case", caseId.value())
                .query((row, number) -> new LastChange(
                        row.getString("by"),
                        requireNonNull(row.getObject("at", OffsetDateTime.class))
                                .toInstant()))
                .optional();
    }

    private static StatementSpec withTie(StatementSpec statement, CaseId caseId, Tie tie) {
        return statement
                .param("id", tie.id())
                .param("case", caseId.value())
                .param("name", tie.name())
                .param("kind", tie.kind().name())
                .param("strength", tie.strength().name())
                .param("direction", tie.direction().name())
                .param("memo", tie.memo())
                .param("since", tie.since())
                .param("endedOn", tie.endedOn());
    }

    private static Tie tie(ResultSet row) throws SQLException {
        return new Tie(
                requireNonNull(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("name"),
                TieKind.valueOf(row.getString("kind")),
                Strength.valueOf(row.getString("strength")),
                Direction.valueOf(row.getString("direction")),
                row.getString("memo"),
                day(row, "since"),
                day(row, "ended_on"));
    }

    private static Partner partner(ResultSet row) throws SQLException {
        return Partner.of(
                row.getString("name"),
                row.getString("kind"),
                Partner.Source.valueOf(row.getString("source")),
                day(row, "since"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
