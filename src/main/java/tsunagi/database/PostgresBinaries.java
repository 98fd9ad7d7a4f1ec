package tsunagi.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL for this machine, unpacked once from their jar into a cache directory. */
record PostgresBinaries(Path home) {

    /** Owner's, group's and others' permission bits, in the order of the tar mode from 0400 down to 0001. */
    private static final List<PosixFilePermission> PERMISSION_BITS = List.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_EXECUTE);

    static PostgresBinaries unpack(Path cache) throws IOException {
        URL archive = archive();
        Path home = cache.toAbsolutePath().resolve("postgresql-" + fingerprint(archive));
        if (!Files.isDirectory(home)) {
            Files.createDirectories(home.getParent());
            Path unfinished = Files.createTempDirectory(home.getParent(), "unpacking-");
            try {
                extract(archive, unfinished);
                Files.setPosixFilePermissions(unfinished, permissions(0755));
                publish(unfinished, home);
            } finally {
                FileSystemUtils.deleteRecursively(unfinished);
            }
        }
        return new PostgresBinaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static URL archive() {
        String system = property("os.name").startsWith("mac") ? "darwin" : "linux";
        List<String> machines = switch (property("os.arch")) {
            case "amd64", "x86_64" -> List.of("x86_64");
            case "aarch64" -> List.of("arm_64", "arm64v8", "aarch_64");
            default -> List.of(property("os.arch"));
        };
        return machines.stream()
                .map(machine -> "/postgres-%s-%s.txz".formatted(system, machine))
                .map(PostgresBinaries.class::getResource)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new EmbeddedPostgresFailure(
                        "No embedded PostgreSQL for %s on %s in this build. Build on this machine, or give a database by TSUNAGI_DB_URL."
                                .formatted(property("os.name"), property("os.arch"))));
    }

    private static String property(String name) {
        return System.getProperty(name).toLowerCase(Locale.ROOT);
    }

    /** The checksum stands in the jar's table of contents: a new version gets a new directory at no cost. */
    private static String fingerprint(URL archive) throws IOException {
        if (archive.openConnection() instanceof JarURLConnection connection) {
            return Long.toHexString(connection.getJarEntry().getCrc());
        }
        return Long.toHexString(archive.openConnection().getContentLengthLong());
    }

    private static void extract(URL archive, Path directory) throws IOException {
        try (InputStream packed = new BufferedInputStream(archive.openStream(), 1 << 16);
                var entries = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                extract(entry, entries, directory);
            }
        }
    }

    private static void extract(TarArchiveEntry entry, InputStream content, Path directory) throws IOException {
        Path target = directory.resolve(entry.getName()).normalize();
        if (!target.startsWith(directory)) {
            throw new IOException("entry leaves the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, directory.resolve(entry.getLinkName()).normalize());
        } else {
            Files.copy(content, target);
            Files.setPosixFilePermissions(target, permissions(entry.getMode()));
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        for (PosixFilePermission permission : PERMISSION_BITS) {
            if ((mode & (0400 >> PERMISSION_BITS.indexOf(permission))) != 0) {
                permissions.add(permission);
            }
        }
        return permissions;
    }

    /** Another process may have unpacked the same version meanwhile; its copy is as good as ours. */
    private static void publish(Path unfinished, Path home) throws IOException {
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            if (!Files.isDirectory(home) && !(failure instanceof FileAlreadyExistsException)) {
                throw failure;
            }
        }
    }
}
