package tsunagi.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Actor;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.PersonId;
import tsunagi.testing.World;

/** The audit log of a municipality of its own, with key and anchor of its own. */
final class SealedLog {
    final World world;
    final World.Town town;
    final JdbcClient jdbc;
    final AuditLog audit;
    final Clock clock;
    final Path anchorFile;
    final SealKeys keys;
    final SealAnchor anchor;
    final AuditSealer sealer;
    private final Random random = new Random(3);

    SealedLog(World world, JdbcClient jdbc, AuditLog audit, Clock clock, Path folder) {
        this.world = world;
        this.town = world.town();
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
        this.anchorFile = folder.resolve("audit.anchor");
        this.keys = new SealKeys(folder.resolve("audit.key"));
        this.anchor = new SealAnchor(anchorFile, keys);
        this.sealer = sealer(anchor);
    }

    AuditSealer sealer(SealAnchor ofNode) {
        return new AuditSealer(new SealStore(jdbc), ofNode, keys, clock);
    }

    Actor actor() {
        return town.consultant();
    }

    /** One act: its line, and up to three persons shown. */
    void write() {
        var persons = Stream.generate(() -> new PersonId(new UUID(random.nextLong(), random.nextLong())))
                .limit(random.nextInt(4))
                .toList();
        write(new AuditEntry(
                "VIEW_CASE",
                "SCREEN",
                random.nextInt(5) == 0 ? AuditOutcome.REFUSED : AuditOutcome.DONE,
                random.nextBoolean() ? CaseId.next() : null,
                persons,
                random.nextInt(5) == 0 ? "本人から至急の電話があったため" : null));
    }

    private void write(AuditEntry entry) {
        world.inTransaction(actor(), () -> {
            audit.record(entry);
            return true;
        });
    }

    /** Seals what there is, as the job does. */
    void seal() {
        boolean more = true;
        while (more) {
            more = world.inTransaction(actor(), sealer::sealNext);
        }
    }

    SealReport check() {
        return check(jdbc, anchor, keys, clock);
    }

    SealReport check(JdbcClient through, SealAnchor against, SealKeys with, Clock at) {
        var checker = new SealChecker(new SealStore(through), against, with, at);
        return world.inTransaction(actor(), checker::check);
    }

    List<SealedSegment> segments() {
        return world.inTransaction(
                actor(),
                () -> new SealStore(jdbc)
                        .segments(0, Long.MAX_VALUE, 10_000).stream()
                                .map(StoredSegment::seal)
                                .toList());
    }
}
