package tsunagi.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.NextMove;
import tsunagi.casefile.Progress;
import tsunagi.conference.Agenda;
import tsunagi.conference.Attendee;
import tsunagi.conference.AttendeeKind;
import tsunagi.conference.ConferenceDetails;
import tsunagi.conference.ConferenceId;
import tsunagi.conference.ConferenceKind;
import tsunagi.conference.Conferences;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Refusal;
import tsunagi.testing.World;
import tsunagi.web.HttpProblem;

/**
 * Random lives of cases, through the entrances and on PostgreSQL: whatever is tried whenever, the stage can be computed,
 * what is stored of it equals what the facts say, and what is refused is refused with a reason and changes nothing.
 */
class RandomLivesIT extends PracticeContext {
    private static final int LIVES = 2_000;
    private static final long SEED = 20_261_122;
    private static final int LONGEST = 10;
    /** Every twentieth life is long, and goes by 次の一手 nearly always, so that it reaches what comes late. */
    private static final int FULL_LIFE = 20;

    private static final int FULL_LENGTH = 30;
    /** Out of ten moves, so many follow 次の一手: in a full life, and in any other. */
    private static final int SENSIBLE_IN_FULL = 9;

    private static final int SENSIBLE = 6;

    private static final String STORED = """
            select stage || ' ' || term || ' ' || next_move || ' ' || coalesce(next_due::text, '-')
            from case_stage where case_id = :case
            """;

    /**
     * A case as it is between two moves.
     *
     * @param progress computed from its facts
     * @param stored what lists read of it
     * @param digest of every row that knows of the case
     */
    private record Seen(Progress progress, String stored, List<String> digest) {}

    @Autowired
    World world;

    @Autowired
    Desks desks;

    @Autowired
    Agenda agenda;

    @Autowired
    Conferences conferences;

    @Autowired
    CaseFiles cases;

    @Autowired
    Clock clock;

    private final Random random = new Random(SEED);
    private final Map<Move, Integer> made = new EnumMap<>(Move.class);
    private final Map<Move, Integer> refused = new EnumMap<>(Move.class);
    private Life.@Nullable Setting setting;
    private String digest = "";

    @BeforeEach
    void aTownWithAMeetingToday() {
        var town = world.town();
        var today = LocalDate.now(clock);
        setting = new Life.Setting(desks, agenda, town, meeting(town, today), today);
        digest = digestOfACase();
    }

    private ConferenceId meeting(World.Town town, LocalDate today) {
        var details = new ConferenceDetails(ConferenceKind.REGULAR, today, null, "市役所", false);
        var officer = new Attendee.Person(AttendeeKind.MUNICIPALITY, "市", "試験 職員", "");
        return town.as(Role.CHIEF_CONSULTANT).call(() -> {
            var id = conferences.convene(details);
            conferences.tick(id, List.of(conferences.invite(id, officer)));
            return id;
        });
    }

    /** One number and one sum for each table that knows of a case: any row added, changed or removed alters it. */
    private String digestOfACase() {
        return jdbc.sql("""
                        select table_name from information_schema.columns
                        where table_schema = 'public' and column_name = 'case_id' and table_name not like 'audit%'
                          and table_name in (select tablename from pg_tables where schemaname = 'public')
                        order by 1
                        """).query(String.class).list().stream()
                .map(
                        "select count(*) || ':' || coalesce(sum(hashtext(t::text)), 0) from %s t where case_id = :case"
                                ::formatted)
                .collect(Collectors.joining(" union all "));
    }

    @Test
    void whateverIsTriedTheStageIsComputedAndARefusalChangesNothing() {
        for (int count = 0; count < LIVES; count++) {
            boolean full = count % FULL_LIFE == 0;
            live(
                    new Life(Objects.requireNonNull(setting), random),
                    full ? FULL_LENGTH : 1 + random.nextInt(LONGEST),
                    full ? SENSIBLE_IN_FULL : SENSIBLE);
        }
        assertThat(made.keySet()).as("each move was made").containsExactlyInAnyOrder(Move.values());
        assertThat(total(made)).isGreaterThan(LIVES);
        assertThat(total(refused)).isGreaterThan(LIVES);
        System.out.printf("%d lives: %d moves made, %d refused%n", LIVES, total(made), total(refused));
    }

    private void live(Life life, int moves, int sensible) {
        var caseId = caseOf(life);
        var course = new ArrayList<Move>();
        var seen = look(life, caseId);
        for (int count = 0; count < moves; count++) {
            var move = choose(seen.progress().next(), sensible);
            course.add(move);
            boolean success = tried(life, move, course);
            var after = look(life, caseId);
            assertThat(after.stored()).as("%s", course).isEqualTo(words(after.progress()));
            if (!success) {
                assertThat(after.digest()).as("refused: %s", course).isEqualTo(seen.digest());
            }
            seen = after;
        }
    }

    private Move choose(NextMove next, int outOfTen) {
        var suiting =
                Arrays.stream(Move.values()).filter(move -> move.suits(next)).toList();
        boolean sensible = !suiting.isEmpty() && random.nextInt(10) < outOfTen;
        var among = sensible ? suiting : List.of(Move.values());
        return among.get(random.nextInt(among.size()));
    }

    private boolean tried(Life life, Move move, List<Move> course) {
        try {
            move.make(life);
            made.merge(move, 1, Integer::sum);
            return true;
        } catch (RuntimeException refusal) {
            assertThat(refusal).as("%s", course).matches(RandomLivesIT::hasAReason);
            refused.merge(move, 1, Integer::sum);
            return false;
        }
    }

    /** A rule's refusal, an error page's problem, or a sheet that names its fields. */
    private static boolean hasAReason(RuntimeException refusal) {
        boolean known = refusal instanceof Refusal || refusal instanceof HttpProblem;
        return known && !String.valueOf(refusal.getMessage()).isBlank()
                || refusal.getClass().getSimpleName().equals("SheetNotSaved");
    }

    private Seen look(Life life, CaseId caseId) {
        return world.inTransaction(
                life.desk(),
                () -> new Seen(cases.progress(caseId), strings(STORED, caseId).getFirst(), strings(digest, caseId)));
    }

    private List<String> strings(String sql, CaseId caseId) {
        return jdbc.sql(sql).param("case", caseId.value()).query(String.class).list();
    }

    private static String words(Progress progress) {
        var due = progress.nextDue() == null ? "-" : progress.nextDue().toString();
        return progress.stage() + " " + progress.term() + " " + progress.next() + " " + due;
    }

    private CaseId caseOf(Life life) {
        return new CaseId(world.inTransaction(
                life.desk(),
                () -> jdbc.sql("select case_id from case_access where case_number = :number")
                        .param("number", life.number.value())
                        .query(UUID.class)
                        .single()));
    }

    private static int total(Map<Move, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
