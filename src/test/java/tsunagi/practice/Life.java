package tsunagi.practice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.casefile.NextMove;
import tsunagi.conference.ConferenceId;
import tsunagi.conference.Purpose;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Identifiers;
import tsunagi.testing.World;

/** One random life of a case: when it is, and what its moves have made so far. What isn't made yet has a key of nothing. */
final class Life {
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 6);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 20);
    private static final int OPENS = 9;
    private static final int MINUTES = 5;
    private static final int WEEK = 7;
    private static final int BETWEEN_CONTACTS = 35;

    final Setting setting;
    final Random random;
    final LocalDate receivedOn;
    CaseNumber number = Approach.NOWHERE;
    /** Null until somebody looks. */
    @Nullable
    CaseId caseId;

    int term = 1;
    LocalDate draftedOn;
    Purpose purpose = Purpose.EVALUATION;
    Session session;
    UUID item = Identifiers.next();
    UUID submission = Identifiers.next();
    UUID record = Identifiers.next();
    UUID outcome = Identifiers.next();
    int assessmentVersion;
    int evaluationVersion;
    private LocalDateTime moment;

    /** A meeting that all lives of a town share. */
    record Session(LocalDate heldOn, ConferenceId id) {}

    /**
     * Where lives are lived.
     *
     * @param elsewhere another municipality, without cases
     * @param sessions in their order
     */
    record Setting(
            ApplicationContext context, Desks desks, World.Town town, World.Town elsewhere, List<Session> sessions) {}

    Life(Setting setting, Random random) {
        this.setting = setting;
        this.random = random;
        this.receivedOn = FIRST_DAY.plusDays(random.nextInt(200));
        this.moment = receivedOn.atTime(OPENS, 0);
        this.draftedOn = receivedOn;
        this.session = setting.sessions().getFirst();
    }

    World world() {
        return the(World.class);
    }

    Desks desks() {
        return setting.desks();
    }

    /** An entrance of the program. */
    <T> T the(Class<T> entrance) {
        return setting.context().getBean(entrance);
    }

    LocalDate day() {
        return moment.toLocalDate();
    }

    /** Does work at the moment of this life. */
    void at(Runnable work) {
        the(PracticeClock.class).at(moment, work);
        moment = moment.plusMinutes(MINUTES);
    }

    /** Days go by, as many as usual before such a move; false when the time of this life is over. */
    boolean waits(NextMove next) {
        int days = switch (next) {
            case GIVE_SUPPORT, MONITOR -> random.nextInt(BETWEEN_CONTACTS);
            default -> random.nextInt(WEEK);
        };
        boolean meeting = next == NextMove.HOLD_CONFERENCE || next == NextMove.HOLD_EVALUATION_CONFERENCE;
        LocalDate later = day().plusDays(days);
        LocalDate then =
                meeting && session.heldOn().isAfter(later) && random.nextInt(WEEK) > 0 ? session.heldOn() : later;
        if (then.isAfter(day())) {
            moment = then.atTime(OPENS, 0);
        }
        return !then.isAfter(LAST_DAY);
    }

    /** The next meeting from this day on that isn't the one before. */
    Session nextSession() {
        return setting.sessions().stream()
                .filter(each -> !each.heldOn().isBefore(day()) && each.heldOn().isAfter(session.heldOn()))
                .findFirst()
                .orElse(setting.sessions().getLast());
    }

    Approach approach(Move move, Circumstance circumstance) {
        Role role = move.role();
        return switch (circumstance) {
            case FITTING -> new Approach(setting.town().as(role), number, day(), true);
            case OTHER_TOWN -> new Approach(setting.elsewhere().as(role), number, day(), true);
            case UNKNOWN_CASE -> new Approach(setting.town().as(role), Approach.NOWHERE, day(), false);
            case WITHOUT_PERMISSION -> new Approach(stranger(role), number, day(), true);
            case TOMORROW -> new Approach(setting.town().as(role), number, day().plusDays(1), true);
            case DAY_BEFORE_RECEPTION -> new Approach(setting.town().as(role), number, receivedOn.minusDays(1), true);
        };
    }

    private Actor stranger(Role role) {
        Role other =
                role == Role.CONSULTANT || role == Role.CHIEF_CONSULTANT ? Role.MUNICIPAL_OFFICER : Role.CONSULTANT;
        return setting.town().as(random.nextBoolean() ? other : Role.AUDITOR);
    }

    /** From now on it is about this case, of which nothing is made yet. */
    void begins(CaseNumber opened) {
        number = opened;
        caseId = null;
        item = Identifiers.next();
        submission = Identifiers.next();
        record = Identifiers.next();
        outcome = Identifiers.next();
        begins(1);
    }

    /** The sheets of a new プラン期 are not begun. */
    void begins(int planTerm) {
        term = planTerm;
        assessmentVersion = 0;
        evaluationVersion = 0;
    }

    <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
