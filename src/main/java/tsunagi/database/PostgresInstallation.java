package tsunagi.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * One embedded PostgreSQL on the disk: {@code data/}, {@code log/}, {@code secrets/} and a lock that keeps a second program
 * out.
 */
record PostgresInstallation(
        Path directory, PostgresBinaries binaries, ServerUser user, Durability durability, FileChannel lock)
        implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresInstallation.class);
    private static final String UNFINISHED = "data.init-";
    private static final String BEING_FILLED = "being-filled";

    static PostgresInstallation open(Path directory, Path binaryCache, Durability durability) throws IOException {
        Path absolute = directory.toAbsolutePath().normalize();
        Files.createDirectories(absolute);
        Files.setPosixFilePermissions(absolute, PosixFilePermissions.fromString("rwx------"));
        FileChannel lock = lock(absolute);
        try {
            PostgresBinaries binaries = PostgresBinaries.unpack(binaryCache);
            ServerUser user = ServerUser.ofThisProcess();
            Files.createDirectories(absolute.resolve("log"));
            Files.createDirectories(absolute.resolve("secrets"));
            user.prepare(absolute, binaries);
            return new PostgresInstallation(absolute, binaries, user, durability, lock);
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    Path data() {
        return directory.resolve("data");
    }

    Path logs() {
        return directory.resolve("log");
    }

    Path startLog() {
        return logs().resolve("start.log");
    }

    Password password(String role) {
        return password(directory, role);
    }

    static Password password(Path directory, String role) {
        return new Password(directory.resolve("secrets").resolve(role));
    }

    static Path beingFilled(Path directory) {
        return directory.resolve(BEING_FILLED);
    }

    /** Makes the database once; until it is complete it stands in {@code data.init-…}, which a later start throws away. */
    void initialiseIfNew() throws IOException {
        throwAwayUnfinished();
        throwAwayHalfFilled();
        if (!Files.isDirectory(data())) {
            Path unfinished = Files.createTempDirectory(directory, UNFINISHED);
            PostgresCluster.create(this, unfinished);
            Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void throwAwayHalfFilled() throws IOException {
        if (Files.exists(beingFilled(directory))) {
            PostgresServer.endLeftover(data());
            FileSystemUtils.deleteRecursively(data());
            Files.delete(beingFilled(directory));
        }
    }

    private void throwAwayUnfinished() throws IOException {
        try (DirectoryStream<Path> directories = Files.newDirectoryStream(directory, UNFINISHED + "*")) {
            for (Path unfinished : directories) {
                PostgresServer.endLeftover(unfinished);
                try {
                    FileSystemUtils.deleteRecursively(unfinished);
                } catch (NoSuchFileException initdbIsDeletingToo) {
                    LOG.debug("{} is being deleted already", unfinished);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static FileChannel lock(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProgram) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new EmbeddedPostgresFailure(
                    "Another Tsunagi is running on %s. End it first, or choose another data directory."
                            .formatted(directory));
        }
        return channel;
    }
}
