package tsunagi.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Identifiers;
import tsunagi.referral.ReferralState.Accepted;
import tsunagi.referral.ReferralState.Arrived;
import tsunagi.referral.ReferralState.AwaitingArrival;
import tsunagi.referral.ReferralState.Declined;
import tsunagi.referral.ReferralState.Ended;
import tsunagi.referral.ReferralState.NotEstablished;
import tsunagi.referral.ReferralState.NotFollowedUp;
import tsunagi.referral.ReferralState.Started;
import tsunagi.referral.ReferralState.TurnedAway;
import tsunagi.resource.ResourceId;
import tsunagi.resource.ResourceKind;

/**
 * All SQL of つなぎ. No statement names the municipality: row-level security shows only its rows, and a column default fills
 * it in.
 */
@Repository
class ReferralStore {
    private static final String ADD = """
            insert into referral (id, case_id, resource_id, destination_kind, destination_name, method, referred_on, wish,
                                  reason, information_given, state, ask_on, recorded_at, recorded_by)
            values (:id, :case, :resource, :kind, :name, :method, :on, :wish,
                    :reason, :information, :state, :ask, :at, tsunagi_staff())
            """;
    private static final String OF_CASE = """
            select id, resource_id, destination_kind, destination_name, method, referred_on, wish, reason,
                   information_given, state, ask_on, state_on, state_reason, turned_away_reason
            from referral
            where case_id = :case and (:id::uuid is null or id = :id)
            order by referred_on desc, id desc
            """;
    private static final String OF_CASE_LOCKED = OF_CASE + " for update";
    private static final String SAVE = """
            update referral
            set state = :state, ask_on = :ask, state_on = :on, state_reason = :reason, turned_away_reason = :code,
                answered_on = coalesce(answered_on, state_on, :on)
            where id = :id
            """;
    private static final String ASKED_AGAIN = """
            insert into referral_follow_up (id, referral_id, asked_on, note, ask_next_on, recorded_at, recorded_by)
            values (:id, :referral, :on, :note, :next, :at, tsunagi_staff())
            """;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReferralStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(CaseId caseId, Referral referral) {
        var entry = referral.entry();
        var resource = entry.destination().resource();
        jdbc.sql(ADD)
                .param("id", referral.id().value())
                .param("case", caseId.value())
                .param("resource", resource == null ? null : resource.value())
                .param("kind", entry.destination().kind().name())
                .param("name", entry.destination().name())
                .param("method", entry.method().name())
                .param("on", entry.on())
                .param("wish", entry.wish().name())
                .param("reason", entry.reason())
                .param("information", entry.informationGiven())
                .param("state", name(referral.state()))
                .param("ask", askOn(referral.state()))
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Newest first. */
    List<Referral> ofCase(CaseId caseId) {
        return select(OF_CASE, caseId, null).list();
    }

    Optional<Referral> find(CaseId caseId, ReferralId id) {
        return select(OF_CASE, caseId, id).optional();
    }

    /** Like {@link #find}; nobody else can answer until this transaction ends. */
    Optional<Referral> lock(CaseId caseId, ReferralId id) {
        return select(OF_CASE_LOCKED, caseId, id).optional();
    }

    void answer(Referral answered, ArrivalAnswer answer) {
        save(answered);
        if (answer instanceof ArrivalAnswer.AskedAgain again) {
            jdbc.sql(ASKED_AGAIN)
                    .param("id", Identifiers.next())
                    .param("referral", answered.id().value())
                    .param("on", again.on())
                    .param("note", again.note())
                    .param("next", again.askNextOn())
                    .param("at", OffsetDateTime.now(clock))
                    .update();
        }
    }

    /** The state that a つなぎ has come to. */
    void save(Referral referral) {
        var state = referral.state();
        jdbc.sql(SAVE)
                .param("id", referral.id().value())
                .param("state", name(state))
                .param("ask", askOn(state))
                .param("on", state.since())
                .param("reason", words(state))
                .param("code", state instanceof TurnedAway away ? away.reason().name() : null)
                .update();
    }

    private JdbcClient.MappedQuerySpec<Referral> select(String sql, CaseId caseId, @Nullable ReferralId id) {
        return jdbc.sql(sql)
                .param("case", caseId.value())
                .param("id", id == null ? null : id.value())
                .query((row, number) ->
                        new Referral(new ReferralId(row.getObject("id", UUID.class)), entry(row), state(row)));
    }

    private static NewReferral entry(ResultSet row) throws SQLException {
        var resource = row.getObject("resource_id", UUID.class);
        var destination = new Destination(
                ResourceKind.valueOf(row.getString("destination_kind")),
                row.getString("destination_name"),
                resource == null ? null : new ResourceId(resource));
        return new NewReferral(
                destination,
                ReferralMethod.valueOf(row.getString("method")),
                row.getObject("referred_on", LocalDate.class),
                Wish.valueOf(row.getString("wish")),
                row.getString("reason"),
                row.getString("information_given"),
                row.getObject("ask_on", LocalDate.class));
    }

    private static ReferralState state(ResultSet row) throws SQLException {
        var on = row.getObject("state_on", LocalDate.class);
        return switch (row.getString("state")) {
            case "DECLINED" -> new Declined();
            case "NOT_FOLLOWED_UP" -> new NotFollowedUp();
            case "AWAITING_ARRIVAL" -> new AwaitingArrival(row.getObject("ask_on", LocalDate.class));
            case "ARRIVED" -> new Arrived(on);
            case "NOT_ESTABLISHED" -> new NotEstablished(on, row.getString("state_reason"));
            case "ACCEPTED" -> new Accepted(on);
            case "TURNED_AWAY" ->
                new TurnedAway(
                        on,
                        TurnedAwayReason.valueOf(row.getString("turned_away_reason")),
                        row.getString("state_reason"));
            case "STARTED" -> new Started(on);
            case "ENDED" -> new Ended(on, row.getString("state_reason"));
            default -> throw new IllegalStateException("unknown state in table referral");
        };
    }

    private static String name(ReferralState state) {
        return switch (state) {
            case Declined declined -> "DECLINED";
            case NotFollowedUp notFollowedUp -> "NOT_FOLLOWED_UP";
            case AwaitingArrival awaiting -> "AWAITING_ARRIVAL";
            case Arrived arrived -> "ARRIVED";
            case NotEstablished failed -> "NOT_ESTABLISHED";
            case Accepted accepted -> "ACCEPTED";
            case TurnedAway away -> "TURNED_AWAY";
            case Started started -> "STARTED";
            case Ended ended -> "ENDED";
        };
    }

    private static @Nullable LocalDate askOn(ReferralState state) {
        return state instanceof AwaitingArrival awaiting ? awaiting.askOn() : null;
    }

    private static @Nullable String words(ReferralState state) {
        return switch (state) {
            case NotEstablished failed -> failed.reason();
            case TurnedAway away -> away.note();
            case Ended ended -> ended.result();
            default -> null;
        };
    }
}
