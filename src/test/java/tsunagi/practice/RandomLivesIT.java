package tsunagi.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tsunagi.access.Role;
import tsunagi.casefile.NextMove;
import tsunagi.casefile.Stage;
import tsunagi.conference.Attendee;
import tsunagi.conference.AttendeeKind;
import tsunagi.conference.ConferenceDetails;
import tsunagi.conference.ConferenceKind;
import tsunagi.conference.Conferences;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Refusal;
import tsunagi.testing.World;
import tsunagi.web.HttpProblem;

/**
 * Random lives of cases, through the entrances and on PostgreSQL, under the rules of three municipalities: whatever is tried
 * whenever, the stage can be computed, what is stored of it equals what the facts alone say, and what is refused is refused
 * with a reason and changes nothing. The same seed gives the same lives.
 */
class RandomLivesIT extends PracticeContext {
    private static final int LIVES = 2_000;
    private static final long SEED = 20_261_122;
    private static final int LONGEST = 6;
    /** Every tenth life is a full one: long, and nearly always by 次の一手. */
    private static final int FULL_LIFE = 10;

    private static final int FULL_LENGTH = 40;
    private static final int STRAIGHT_IN_FULL = 93;
    private static final int STRAIGHT = 70;
    private static final int DAYS_BETWEEN_SESSIONS = 14;
    private static final int AT_ONCE = 2;

    @Autowired
    World world;

    @Autowired
    Desks desks;

    @Autowired
    Conferences conferences;

    @Autowired
    ApplicationContext context;

    private final Tally tally = new Tally();

    @Test
    void whateverIsTriedTheStageIsComputedAndARefusalChangesNothing() throws Exception {
        var elsewhere = world.town();
        var settings = List.of("practice", "nagaoka", "sapporo").stream()
                .map(preset -> setting(world.town(preset), elsewhere))
                .toList();
        var sight = new CaseSight(context);
        long before = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var lives = IntStream.range(0, LIVES)
                    .mapToObj(count ->
                            (Callable<Boolean>) () -> lives(settings.get(count % settings.size()), sight, count))
                    .toList();
            for (var life : threads.invokeAll(lives)) {
                life.get();
            }
        }
        System.out.printf(
                "%d lives: %d moves made, %d refused (%s) in %d s%nnever: %s%n%s",
                LIVES,
                Tally.total(tally.made),
                Tally.total(tally.refused),
                tally.wrong,
                (System.nanoTime() - before) / 1_000_000_000,
                EnumSet.complementOf(EnumSet.copyOf(tally.facts)),
                tally.lines());
        assertEverythingHappened();
    }

    private boolean lives(Life.Setting setting, CaseSight sight, int count) {
        var random = new Random(SEED + count);
        boolean full = random.nextInt(FULL_LIFE) == 0;
        int moves = full ? FULL_LENGTH : 1 + random.nextInt(LONGEST);
        live(new Life(setting, random), sight, new Course(random, full ? STRAIGHT_IN_FULL : STRAIGHT), moves);
        return true;
    }

    private void assertEverythingHappened() {
        assertThat(tally.made.keySet()).as("made at least once").containsExactlyInAnyOrder(Move.values());
        assertThat(tally.refused.keySet()).as("refused at least once").containsExactlyInAnyOrder(Move.values());
        assertThat(tally.stages).containsExactlyInAnyOrder(Stage.values());
        assertThat(EnumSet.complementOf(EnumSet.copyOf(tally.nexts)))
                .as("only what stands beside the next move")
                .containsExactlyInAnyOrder(
                        NextMove.STOP_PASSING_ON,
                        NextMove.SUBMIT_AMENDMENT,
                        NextMove.REVISE_AMENDMENT,
                        NextMove.DO_AS_REVIEWED,
                        NextMove.RECEIVE_ACTIVITY_REPORT,
                        NextMove.RECEIVE_SUSPENSION_REPORT,
                        NextMove.ASK_EXTENSION,
                        NextMove.END_BENEFIT);
        assertThat(tally.terms).contains(1, 2);
    }

    private Life.Setting setting(World.Town town, World.Town elsewhere) {
        var sessions = Life.FIRST_DAY
                .datesUntil(Life.LAST_DAY, java.time.Period.ofDays(DAYS_BETWEEN_SESSIONS))
                .map(day -> session(town, day))
                .toList();
        return new Life.Setting(context, desks, town, elsewhere, sessions);
    }

    private Life.Session session(World.Town town, LocalDate heldOn) {
        var details = new ConferenceDetails(ConferenceKind.REGULAR, heldOn, null, "市役所", false);
        return town.as(Role.CHIEF_CONSULTANT).call(() -> {
            var id = conferences.convene(details);
            if (conferences.attendees(id).isEmpty()) {
                conferences.invite(id, new Attendee.Person(AttendeeKind.MUNICIPALITY, "市", "試験 職員", ""));
            }
            conferences.tick(
                    id, conferences.attendees(id).stream().map(Attendee::id).toList());
            return new Life.Session(heldOn, id);
        });
    }

    private void live(Life life, CaseSight sight, Course course, int moves) {
        life.at(() -> {
            var by = life.approach(Move.TRIAGE_APPLICATION, Circumstance.FITTING);
            life.begins(by.actor().call(() -> IntakeMoves.receive(life, by)));
        });
        var seen = look(life, sight);
        for (int count = 0; count < moves; count++) {
            if (!life.waits(course.awaits(seen.progress(life.day()).next()))) {
                return;
            }
            var step = course.step(life, seen);
            if (tried(life, step, course)) {
                course.made(step.move());
                seen = look(life, sight);
                seen.equalsItsRebuild(course);
            } else {
                assertThat(digest(life, sight)).as("refused: %s", course).isEqualTo(seen.digest());
            }
            tally.saw(seen, life);
        }
    }

    private boolean tried(Life life, Course.Step step, Course course) {
        long before = System.nanoTime();
        try {
            life.at(() -> step.move().make(life, life.approach(step.move(), step.circumstance())));
            tally.tried(step, true, System.nanoTime() - before);
            assertThat(step.mustBeRefused()).as("must be refused: %s", course).isFalse();
            return true;
        } catch (RuntimeException refusal) {
            tally.tried(step, false, System.nanoTime() - before);
            assertThat(refusal).as("%s", course).matches(RandomLivesIT::hasAReason);
            assertThat(step.mustSucceed())
                    .as("what 次の一手 asks for was refused (%s): %s", refusal.getMessage(), course)
                    .isFalse();
            return false;
        }
    }

    /** A rule's refusal, an error page's problem, or a sheet that names its fields. */
    private static boolean hasAReason(RuntimeException refusal) {
        boolean known = refusal instanceof Refusal || refusal instanceof HttpProblem;
        return known && !String.valueOf(refusal.getMessage()).isBlank()
                || List.of("SheetNotSaved", "EvaluationNotSaved")
                        .contains(refusal.getClass().getSimpleName());
    }

    private CaseSight.Seen look(Life life, CaseSight sight) {
        long before = System.nanoTime();
        var seen = world.inTransaction(life.setting.town().consultant(), () -> sight.seen(caseOf(life)));
        tally.looked(System.nanoTime() - before);
        return seen;
    }

    private List<String> digest(Life life, CaseSight sight) {
        return world.inTransaction(life.setting.town().consultant(), () -> sight.digest(caseOf(life)));
    }

    private CaseId caseOf(Life life) {
        var known = life.caseId;
        if (known != null) {
            return known;
        }
        var found = new CaseId(jdbc.sql("select case_id from case_access where case_number = :number")
                .param("number", life.number.value())
                .query(UUID.class)
                .single());
        life.caseId = found;
        return found;
    }
}
