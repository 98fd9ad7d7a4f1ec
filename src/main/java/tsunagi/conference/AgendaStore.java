package tsunagi.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.casefile.Stage;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Refusal;
import tsunagi.plan.PlanId;

@Repository
class AgendaStore {
    private static final String PROPOSE = """
            insert into agenda_item (id, conference_id, purpose, case_id, plan_id, reason, position, prior_coordination)
            values (:id, :conference, :purpose, :case, :plan, :reason,
                    (select coalesce(max(position), 0) + 1 from agenda_item where conference_id = :conference), :prior)
            """;
    private static final String CONCLUDE = """
            update agenda_item
            set outcome = :outcome, opinions = :opinions, conditions = :conditions, roles = :roles,
                shortage = :shortage, amendment = :amendment,
                concluded_at = tsunagi_now(), concluded_by = tsunagi_staff()
            where id = :id and outcome is null
            """;
    private static final String ITEM = """
            select id, conference_id, purpose, case_id, plan_id, reason, position, prior_coordination,
                   outcome, opinions, conditions, roles, shortage, amendment
            from agenda_item where conference_id = :conference and id = :id
            """;
    private static final String ROWS = """
            select i.id, i.purpose, i.case_id, i.position, i.prior_coordination, i.outcome, p.case_number, p.person_id,
                   p.stage
            from agenda_item i
            join visible_case v on v.case_id = i.case_id
            join published_case p on p.case_id = i.case_id
            where i.conference_id = :conference
            order by i.position, i.id
            """;
    private static final String OF_CASE = """
            select i.id, i.conference_id, i.purpose, i.prior_coordination, i.outcome, i.opinions, i.conditions, i.roles,
                   i.shortage, i.amendment, c.kind, c.forum, c.held_on, c.held_on_paper,
                   array(select coalesce(nullif(trim(a.organisation), ''), a.name) from conference_attendee a
                         where a.conference_id = c.id and a.attended order by a.id) as participants
            from agenda_item i join conference c on c.id = i.conference_id
            where i.case_id = :case and (:plan::uuid is null or i.plan_id = :plan) and i.purpose = any (:purposes)
            order by c.held_on desc, i.id desc
            """;

    private final JdbcClient jdbc;

    AgendaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refusal when it waits on an agenda already */
    UUID propose(ConferenceId conference, Purpose purpose, Discussed discussed, String prior) {
        PlanId plan = discussed.plan();
        UUID id = Identifiers.next();
        try {
            jdbc.sql(PROPOSE)
                    .param("id", id)
                    .param("conference", conference.value())
                    .param("case", discussed.caseId().value())
                    .param("purpose", purpose.name())
                    .param("plan", plan == null ? null : plan.value())
                    .param("reason", discussed.reason())
                    .param("prior", prior)
                    .update();
            return id;
        } catch (DuplicateKeyException waiting) {
            throw new Refusal("conference", "この" + purpose.subject() + "は、この会議か、結果の出ていない別の会議の議題になっています");
        }
    }

    /** False when another outcome stands already. */
    boolean conclude(UUID item, Deliberation deliberation) {
        int concluded = jdbc.sql(CONCLUDE)
                .param("id", item)
                .param("outcome", deliberation.outcome().name())
                .param("opinions", deliberation.opinions())
                .param("conditions", deliberation.conditions())
                .param("roles", deliberation.roles())
                .param("shortage", deliberation.shortage())
                .param("amendment", deliberation.amendment())
                .update();
        return concluded == 1;
    }

    Optional<AgendaItem> find(ConferenceId conference, UUID id) {
        return jdbc.sql(ITEM)
                .param("conference", conference.value())
                .param("id", id)
                .query((row, number) -> item(row))
                .optional();
    }

    static AgendaItem item(ResultSet row) throws SQLException {
        return new AgendaItem(
                row.getObject("id", UUID.class),
                new ConferenceId(row.getObject("conference_id", UUID.class)),
                Purpose.valueOf(row.getString("purpose")),
                new CaseId(row.getObject("case_id", UUID.class)),
                plan(row.getObject("plan_id", UUID.class)),
                row.getString("reason"),
                row.getInt("position"),
                row.getString("prior_coordination"),
                state(row));
    }

    private static @Nullable PlanId plan(@Nullable UUID id) {
        return id == null ? null : new PlanId(id);
    }

    private static AgendaState state(ResultSet row) throws SQLException {
        Deliberation deliberation = deliberation(row);
        return deliberation == null ? new AgendaState.Pending() : new AgendaState.Concluded(deliberation);
    }

    private static @Nullable Deliberation deliberation(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        if (outcome == null) {
            return null;
        }
        return new Deliberation(
                Outcome.valueOf(outcome),
                row.getString("opinions"),
                row.getString("conditions"),
                row.getString("roles"),
                row.getString("shortage"),
                row.getString("amendment"));
    }

    /** What of the agenda the reader may see. */
    List<AgendaRow> rows(ConferenceId conference) {
        return jdbc.sql(ROWS)
                .param("conference", conference.value())
                .query((row, number) -> new AgendaRow(
                        row.getObject("id", UUID.class),
                        Purpose.valueOf(row.getString("purpose")),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new CaseNumber(row.getString("case_number")),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getInt("position"),
                        row.getString("prior_coordination"),
                        Stage.valueOf(row.getString("stage")).ended(),
                        outcome(row.getString("outcome"))))
                .list();
    }

    private static @Nullable Outcome outcome(@Nullable String name) {
        return name == null ? null : Outcome.valueOf(name);
    }

    /** Everything that stands on the agenda, seen or not. */
    int count(ConferenceId conference) {
        return jdbc.sql("select count(*) from agenda_item where conference_id = :conference")
                .param("conference", conference.value())
                .query(Integer.class)
                .single();
    }

    /** What stands on the agenda, seen or not. */
    List<Purpose> purposes(ConferenceId conference) {
        return jdbc.sql("select distinct purpose from agenda_item where conference_id = :conference")
                .param("conference", conference.value())
                .query((row, number) -> Purpose.valueOf(row.getString("purpose")))
                .list();
    }

    boolean hasOutcome(ConferenceId conference) {
        return jdbc.sql(
                        "select exists (select from agenda_item where conference_id = :conference and outcome is not null)")
                .param("conference", conference.value())
                .query(Boolean.class)
                .single();
    }

    /** Puts an item one place further up. */
    void moveUp(ConferenceId conference, UUID item) {
        jdbc.sql("""
                        with item as (select id, position from agenda_item where conference_id = :conference and id = :id),
                             above as (select i.id, i.position from agenda_item i, item
                                       where i.conference_id = :conference and i.position < item.position
                                       order by i.position desc limit 1)
                        update agenda_item i
                        set position = case when i.id = item.id then above.position else item.position end
                        from item, above
                        where i.id in (item.id, above.id)
                        """).param("conference", conference.value()).param("id", item).update();
    }

    /** 定例 or 随時 of 支援調整会議; another meeting by its name. */
    private static String kind(ResultSet row) throws SQLException {
        var forum = new Forum(row.getString("forum"));
        String kind = ConferenceKind.valueOf(row.getString("kind")).label();
        return forum.isSupportConference() ? kind : forum.name();
    }

    /** What meetings made of a case for these purposes, newest first; of one plan only when it is given. */
    List<ConferenceOutcome> ofCase(CaseId caseId, @Nullable PlanId plan, Purpose... purposes) {
        return jdbc.sql(OF_CASE)
                .param("case", caseId.value())
                .param("plan", plan == null ? null : plan.value())
                .param("purposes", Arrays.stream(purposes).map(Purpose::name).toArray(String[]::new))
                .query((row, number) -> new ConferenceOutcome(
                        new ConferenceId(row.getObject("conference_id", UUID.class)),
                        Purpose.valueOf(row.getString("purpose")),
                        row.getObject("held_on", LocalDate.class),
                        kind(row),
                        row.getBoolean("held_on_paper"),
                        row.getString("prior_coordination"),
                        List.of((String[]) row.getArray("participants").getArray()),
                        deliberation(row)))
                .list();
    }
}
