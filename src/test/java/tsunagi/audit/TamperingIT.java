package tsunagi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.audit.Forger.Expected;
import tsunagi.database.WorkScope;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/**
 * Quality figure "Audit": 1,000 random manipulations by the owner of the tables, or in the anchor file, are all found and
 * told apart. Each is undone before the next.
 */
@TsunagiIT
class TamperingIT {
    private static final int MANIPULATIONS = 1_000;
    private static final int SEGMENTS = 20;

    @TempDir
    Path folder;

    @Autowired
    World world;

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    @Qualifier("owner")
    DataSource owner;

    private final Random random = new Random(20261122);
    private SealedLog log;
    private java.sql.Connection connection;
    private Forger forger;
    private List<String> anchorLines;

    /** One way to tamper. */
    private interface Manipulation {
        Expected apply() throws Exception;
    }

    @BeforeEach
    void sealALog() throws Exception {
        log = new SealedLog(world, jdbc, audit, clock, folder);
        for (int segment = 0; segment < SEGMENTS; segment++) {
            for (int line = 0; line < 3 + random.nextInt(6); line++) {
                log.write();
            }
            log.seal();
        }
        anchorLines = Files.readAllLines(log.anchorFile);
        connection = owner.getConnection();
        connection.setAutoCommit(false);
        JdbcClient.create(new org.springframework.jdbc.datasource.SingleConnectionDataSource(connection, true))
                .sql("select set_config('tsunagi.municipality', ?, false)")
                .param(log.town.municipality().value().toString())
                .query(String.class)
                .single();
        forger = new Forger(connection, random);
        // Some manipulations alter the table, after which every statement would be planned anew, five times each.
        forger.execute("set plan_cache_mode = force_generic_plan");
    }

    @AfterEach
    void undo() throws Exception {
        connection.rollback();
        connection.close();
    }

    @Test
    void everyOneOfAThousandManipulationsIsFoundAndToldApart() throws Exception {
        var ways = ways();
        var names = List.copyOf(ways.keySet());
        assertThat(check().findings()).isEmpty();
        for (int count = 0; count < MANIPULATIONS; count++) {
            String name = names.get(count % names.size());
            forger.execute("savepoint untouched");
            Expected expected = Objects.requireNonNull(ways.get(name)).apply();
            assertFound("%d: %s".formatted(count, name), expected, check());
            forger.execute("rollback to savepoint untouched");
            Files.write(log.anchorFile, anchorLines);
        }
        assertThat(check()).isEqualTo(log.check());
        assertThat(log.check().findings()).isEmpty();
    }

    @Test
    void aFindingNamesMunicipalitySegmentTimeAndLine() {
        var line = forger.line();
        forger.change("update audit_event set reason = '書換え' where id = ?", line.id());
        assertThat(check().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message("練習市"))
                        .matches("【行の書換え】練習市 区間%d（.+〜.+） 行 %s：封印したときの内容と違います。".formatted(line.segment(), line.id())));
    }

    @Test
    void endsCutTogetherAreFoundWithTheCopyOfTheAnchorThatIsKeptElsewhere() throws Exception {
        var copy = Files.copy(log.anchorFile, folder.resolve("copy"));
        forger.cutTheTail();
        Files.write(log.anchorFile, anchorLines.subList(0, log.segments().size() - 5));
        var report = WorkScope.of(log.town.municipality())
                .call(() -> new SealChecker(new SealStore(forger.jdbc), new SealAnchor(copy, log.keys), log.keys, clock)
                        .check());
        assertThat(report.findings()).extracting(SealFinding::kind).containsExactly(FindingKind.TAIL_MISSING);
    }

    private SealReport check() {
        return WorkScope.of(log.town.municipality())
                .call(() -> new SealChecker(new SealStore(forger.jdbc), log.anchor, log.keys, clock).check());
    }

    private static void assertFound(String manipulation, Expected expected, SealReport report) {
        var kinds = EnumSet.noneOf(FindingKind.class);
        Set<UUID> lines = new HashSet<>();
        for (SealFinding finding : report.findings()) {
            if (!finding.kind().warning()) {
                kinds.add(finding.kind());
            }
            if (finding.line() != null) {
                lines.add(finding.line());
            }
        }
        assertThat(report.clean()).as(manipulation).isFalse();
        assertThat(kinds).as(manipulation).isEqualTo(expected.kinds());
        assertThat(lines).as(manipulation).isEqualTo(expected.lines());
    }

    private Map<String, Manipulation> ways() {
        Map<String, Manipulation> ways = new TreeMap<>();
        ways.put("a line changed", forger::changeALine);
        ways.put("a line renamed", forger::renameALine);
        ways.put("a line given away", forger::giveALineToAnotherMunicipality);
        ways.put("a line deleted", forger::deleteALine);
        ways.put("a line inserted", forger::insertALine);
        ways.put("a line doubled", forger::doubleALine);
        ways.put("lines swapped", forger::swapLines);
        ways.put("a segment changed", forger::changeASegment);
        ways.put("a segment renumbered", forger::renumberASegment);
        ways.put("segments swapped", forger::swapSegments);
        ways.put("a segment deleted", forger::deleteASegment);
        ways.put("a segment deleted with its lines", forger::deleteASegmentWithItsLines);
        ways.put("the tail cut", forger::cutTheTail);
        ways.put("the lines of the tail cut", forger::cutTheLinesOfTheTail);
        ways.put("the segments of the tail cut", forger::cutTheSegmentsOfTheTail);
        ways.put("subjects changed", forger::changeSubjects);
        ways.put("a subject added", forger::addASubjectOfNoLine);
        ways.put("a segment stamped anew", this::stampAnew);
        ways.put("a segment taken out everywhere", this::takeOutEverywhere);
        ways.put("the anchor cut", this::cutTheAnchor);
        ways.put("a line of the anchor changed", this::changeTheAnchor);
        ways.put("a line of the anchor taken out", this::takeOutOfTheAnchor);
        ways.put("lines of the anchor swapped", this::swapInTheAnchor);
        return ways;
    }

    /** Changes a line and makes a fitting seal, in the row and in the anchor, but with a key of the forger's own. */
    private Expected stampAnew() throws IOException {
        var line = forger.line();
        forger.change("update audit_event set reason = '書換え' where id = ?", line.id());
        var store = new SealStore(forger.jdbc);
        var old = log.segments().get((int) line.segment() - 1).segment();
        var digests = WorkScope.of(log.town.municipality())
                .call(() -> LineDigests.of(store.lines(new SealStore.Range(old.era(), old.from(), old.until()))));
        var seal = SealedSegment.parse(anchorLines
                        .get((int) line.segment() - 1)
                        .replace(old.root(), digests.root())
                        .replaceFirst("[0-9a-f]{64}$", old.root()))
                .orElseThrow();
        forger.change("delete from audit_segment where number = ?", line.segment());
        store.add(seal, digests);
        replaceInTheAnchor((int) line.segment() - 1, seal.line());
        return Expected.of(FindingKind.SEGMENT_ALTERED);
    }

    private Expected cutTheAnchor() throws IOException {
        var kept = new ArrayList<>(anchorLines.subList(0, random.nextInt(SEGMENTS)));
        if (random.nextBoolean()) {
            kept.add(anchorLines.get(kept.size()).substring(0, 200));
        }
        Files.write(log.anchorFile, kept);
        return Expected.of(FindingKind.ANCHOR_MISMATCH);
    }

    private Expected changeTheAnchor() throws IOException {
        int number = random.nextInt(SEGMENTS);
        var line = new StringBuilder(anchorLines.get(number));
        int place = 60 + random.nextInt(line.length() - 60);
        line.setCharAt(place, line.charAt(place) == '7' ? '8' : '7');
        replaceInTheAnchor(number, line.toString());
        return Expected.of(FindingKind.ANCHOR_MISMATCH);
    }

    private Expected takeOutOfTheAnchor() throws IOException {
        var lines = new ArrayList<>(anchorLines);
        lines.remove(random.nextInt(SEGMENTS));
        Files.write(log.anchorFile, lines);
        return Expected.of(FindingKind.ANCHOR_MISMATCH);
    }

    private Expected takeOutEverywhere() throws IOException {
        var lines = new ArrayList<>(anchorLines);
        int number = random.nextInt(SEGMENTS - 1);
        lines.remove(number);
        Files.write(log.anchorFile, lines);
        forger.change("delete from audit_segment where number = ?", number + 1L);
        return Expected.of(FindingKind.CHAIN_BROKEN);
    }

    private Expected swapInTheAnchor() throws IOException {
        var lines = new ArrayList<>(anchorLines);
        int one = random.nextInt(SEGMENTS - 1);
        Collections.swap(lines, one, one + 1);
        Files.write(log.anchorFile, lines);
        return Expected.of(FindingKind.ANCHOR_MISMATCH);
    }

    private void replaceInTheAnchor(int number, String line) throws IOException {
        var lines = new ArrayList<>(anchorLines);
        lines.set(number, line);
        Files.write(log.anchorFile, lines);
    }
}
