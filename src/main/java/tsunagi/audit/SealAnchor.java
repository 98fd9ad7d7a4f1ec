package tsunagi.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tsunagi.kernel.MunicipalityId;

/**
 * 封印の控え — a file outside the database to which each seal is appended, and forced to the disk, before the database learns
 * of it. Several nodes share one file. It is never rewritten, so it may carry the append-only attribute of the file
 * system; a copy on another machine shows when the ends of file and database were cut together.
 *
 * <p>A line that was half written when the program died says nothing and is passed over: its seal never came to be.
 */
@Component
class SealAnchor {
    private final Path file;
    private final SealKeys keys;
    private final Map<MunicipalityId, SealedSegment> newest = new HashMap<>();
    private long position;

    SealAnchor(
            @Value("${TSUNAGI_AUDIT_ANCHOR_FILE:${tsunagi.data-directory}/keys/audit.anchor}") Path file,
            SealKeys keys) {
        this.file = file.toAbsolutePath();
        this.keys = keys;
    }

    /**
     * What the file says.
     *
     * @param seals in the order of the file
     * @param unreadable lines that are no seal
     */
    record Content(List<SealedSegment> seals, int unreadable) {

        Content of(MunicipalityId municipality) {
            return new Content(
                    seals.stream()
                            .filter(seal -> seal.municipality().equals(municipality))
                            .toList(),
                    unreadable);
        }

        Set<MunicipalityId> municipalities() {
            var found = new TreeSet<MunicipalityId>((one, other) -> one.value().compareTo(other.value()));
            seals.forEach(seal -> found.add(seal.municipality()));
            return found;
        }
    }

    /** The last genuine seal of a municipality. */
    synchronized Optional<SealedSegment> newest(MunicipalityId municipality) {
        try (var channel = open()) {
            readOn(channel);
        } catch (IOException unreadable) {
            throw failure(unreadable);
        }
        return Optional.ofNullable(newest.get(municipality));
    }

    /**
     * Appends a seal and waits until it is on the disk.
     *
     * @param known what {@link #newest} said when the seal was made; if another node has appended since, nothing is written
     */
    synchronized void append(SealedSegment seal, Optional<SealedSegment> known) {
        try (var channel = open();
                var alone = channel.lock()) {
            boolean ended = readOn(channel);
            if (!Optional.ofNullable(newest.get(seal.municipality())).equals(known)) {
                throw new IllegalStateException("another node has sealed meanwhile: " + seal.municipality());
            }
            String line = (ended ? "" : "\n") + seal.line() + "\n";
            var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            channel.position(channel.size());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException unwritable) {
            throw failure(unwritable);
        }
    }

    /** Everything, for a check; an absent file is an empty one. */
    Content read() {
        if (!Files.exists(file)) {
            return new Content(List.of(), 0);
        }
        var seals = new ArrayList<SealedSegment>();
        int unreadable = 0;
        try (var lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                var seal = SealedSegment.parse(line);
                seal.ifPresent(seals::add);
                unreadable += seal.isEmpty() && !line.isEmpty() ? 1 : 0;
            }
        } catch (IOException failed) {
            throw failure(failed);
        }
        return new Content(seals, unreadable);
    }

    private FileChannel open() throws IOException {
        Path folder = file.getParent();
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            var channel = FileChannel.open(
                    file,
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var directory = FileChannel.open(folder)) {
                directory.force(true);
            }
            return channel;
        }
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Reads what was appended since the last time; says whether the file ends with a whole line. */
    private boolean readOn(FileChannel channel) throws IOException {
        if (channel.size() < position) {
            newest.clear();
            position = 0;
        }
        var rest = new ByteArrayOutputStream();
        channel.position(position);
        var buffer = ByteBuffer.allocate(1 << 16);
        while (channel.read(buffer) >= 0) {
            rest.write(buffer.array(), 0, buffer.position());
            buffer.clear();
        }
        String text = rest.toString(StandardCharsets.ISO_8859_1);
        int complete = text.lastIndexOf('\n') + 1;
        text.lines().forEach(remember());
        position += complete;
        return complete == text.length();
    }

    private Consumer<String> remember() {
        return line -> SealedSegment.parse(line)
                .filter(keys::genuine)
                .ifPresent(seal -> newest.merge(
                        seal.municipality(), seal, (one, other) -> other.number() > one.number() ? other : one));
    }

    private UncheckedIOException failure(IOException cause) {
        return new UncheckedIOException("監査記録の封印の控えを読み書きできません: " + file, cause);
    }
}
