package tsunagi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** architecture §7 Audit: segments below the snapshot horizon, anchored outside the database, whatever dies and whoever waits. */
@TsunagiIT
class AuditSealingIT {
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
    DataSource app;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    @Qualifier("owner")
    DataSource owner;

    private SealedLog log;

    @BeforeEach
    void begin() {
        log = new SealedLog(world, jdbc, audit, clock, folder);
    }

    private void write(int lines) {
        for (int line = 0; line < lines; line++) {
            log.write();
        }
    }

    private void assertClean(long lines, long notSealed) {
        assertThat(log.check()).isEqualTo(new SealReport(log.segments().size(), lines, notSealed, List.of(), 0));
    }

    /** Does something as the owner of the tables, who sees this municipality. */
    private void asOwner(String... statements) throws Exception {
        try (var connection = owner.getConnection()) {
            bind(connection);
            try (var statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
        }
    }

    private void bind(Connection connection) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('tsunagi.municipality', '%s', false)"
                    .formatted(log.town.municipality().value()));
        }
    }

    /** Sealing that dies before its commit, but after its anchor. */
    private void sealAndDie() {
        log.actor()
                .run(() -> new TransactionTemplate(transactions).executeWithoutResult(dying -> {
                    log.sealer.sealNext();
                    dying.setRollbackOnly();
                }));
    }

    @Test
    void aSegmentHoldsWhatWasWrittenSinceTheOneBefore() {
        write(5);
        log.seal();
        write(3);
        assertClean(5, 3);
        log.seal();
        assertClean(8, 0);
        assertThat(log.segments()).extracting(seal -> seal.segment().lines()).containsExactly(5, 3);
    }

    @Test
    void nothingNewMakesNoSegment() {
        log.seal();
        write(1);
        log.seal();
        log.seal();
        assertThat(log.segments()).hasSize(1);
        assertThat(log.anchor.read().seals()).isEqualTo(log.segments());
    }

    @Test
    void aLineThatIsCommittedLateIsSealedLaterAndNeverReadsAsAdded() throws Exception {
        write(2);
        try (var open = app.getConnection()) {
            open.setAutoCommit(false);
            bind(open);
            var slow = JdbcClient.create(new SingleConnectionDataSource(open, true));
            log.actor().run(() -> new AuditLog(slow, clock).recordRefusal(AuditEntry.done("VIEW_CASE", "SCREEN")));
            write(3);
            log.seal();
            assertClean(2, 3);
            open.commit();
        }
        assertClean(2, 4);
        log.seal();
        assertClean(6, 0);
    }

    @Test
    void manyWritersAndTwoSealersLeaveACleanLog() throws Exception {
        var otherNode = log.sealer(new SealAnchor(log.anchorFile, log.keys));
        var done = new CountDownLatch(4);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < 4; writer++) {
                threads.submit(() -> {
                    write(40);
                    done.countDown();
                });
            }
            var sealing = List.of(log.sealer, otherNode).stream()
                    .map(node -> threads.submit(() -> {
                        while (done.getCount() > 0) {
                            world.inTransaction(log.actor(), node::sealNext);
                        }
                        return true;
                    }))
                    .toList();
            for (var sealer : sealing) {
                assertThat(sealer.get()).isTrue();
            }
        }
        log.seal();
        assertClean(160, 0);
        assertThat(log.segments()).hasSizeGreaterThan(1);
    }

    @Test
    void whoDiesBetweenAnchorAndCommitIsCompletedByTheNextRunWithTheSameSeal() {
        write(4);
        log.seal();
        write(3);
        sealAndDie();
        write(2);
        assertClean(4, 5);
        log.seal();
        assertClean(9, 0);
        assertThat(log.anchor.read().seals()).isEqualTo(log.segments()).hasSize(3);
    }

    @Test
    void aLineTakenAwayBetweenAnchorAndCommitIsFoundBeforeAndAfterTheNextRun() throws Exception {
        write(4);
        log.seal();
        write(3);
        sealAndDie();
        asOwner(
                "delete from audit_subject",
                "delete from audit_event where id = (select max(id::text)::uuid from audit_event)");
        assertThat(log.check().findings()).extracting(SealFinding::kind).contains(FindingKind.TAIL_MISSING);
        write(1);
        log.seal();
        assertThat(log.check().findings())
                .extracting(SealFinding::kind)
                .contains(FindingKind.SEGMENT_MISSING, FindingKind.LINES_DIFFER);
    }

    @Test
    void aHalfWrittenAnchorIsNoAlarm() throws Exception {
        write(2);
        log.seal();
        String half = log.segments().getFirst().line().substring(0, 150);
        Files.writeString(log.anchorFile, half, StandardOpenOption.APPEND);
        write(2);
        log.seal();
        var report = log.check();
        assertThat(report.clean()).isTrue();
        assertThat(report.findings()).extracting(SealFinding::kind).containsExactly(FindingKind.UNREADABLE_ANCHOR);
    }

    @Test
    void aDatabaseRestoredFromADumpCountsItsTransactionsAnewAndGoesOn() throws Exception {
        write(4);
        log.seal();
        write(2);
        asOwner("update audit_event set era = 7");
        asOwner("delete from audit_segment");
        Files.delete(log.anchorFile);
        write(3);
        log.seal();
        assertClean(9, 0);
        assertThat(log.segments()).extracting(seal -> seal.segment().era() == 7).containsExactly(true, false);
    }

    @Test
    void sealingGoesOnAfterALossWhichStaysInSight() throws Exception {
        write(2);
        log.seal();
        write(2);
        log.seal();
        write(2);
        log.seal();
        asOwner("delete from audit_segment where number > 1");
        write(2);
        log.seal();
        assertThat(log.segments()).extracting(SealedSegment::number).containsExactly(1L, 4L);
        assertThat(log.check().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message("練習市")).startsWith("【区間の欠落】練習市 区間2〜3（"));
    }

    @Test
    void linesNotSealedForFiveMinutesAreAWarningAndNoFinding() {
        write(1);
        assertThat(log.check().findings()).isEmpty();
        var later = Clock.offset(clock, Duration.ofMinutes(6));
        var report = log.check(jdbc, log.anchor, log.keys, later);
        assertThat(report.clean()).isTrue();
        assertThat(report.findings()).extracting(SealFinding::kind).containsExactly(FindingKind.NOT_SEALED);
    }

    @Test
    void anotherKeyIsToldFromATamperedLog() {
        write(2);
        log.seal();
        write(2);
        log.seal();
        var wrong = new SealKeys(folder.resolve("other.key"));
        var report = log.check(jdbc, new SealAnchor(log.anchorFile, wrong), wrong, clock);
        assertThat(report.findings()).extracting(SealFinding::kind).containsExactly(FindingKind.WRONG_KEY);
    }

    @Test
    void keyAndAnchorBelongToTheOwnerOnly() throws Exception {
        write(1);
        log.seal();
        for (String file : List.of("audit.key", "audit.anchor")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                    .isEqualTo("rw-------");
        }
    }
}
