package tsunagi.audit;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The ids and digests of a segment's lines in one order. Its root stands in the seal; the list itself is kept beside it, so
 * that a check can name the line that differs.
 */
record LineDigests(List<Entry> entries) {
    private static final int ID_BYTES = 16;
    private static final int DIGEST_BYTES = 32;
    private static final int ENTRY_BYTES = ID_BYTES + DIGEST_BYTES;

    /** One line. */
    record Entry(UUID id, String digest) {}

    LineDigests {
        entries = entries.stream()
                .sorted(Comparator.comparing(Entry::id).thenComparing(Entry::digest))
                .toList();
    }

    static LineDigests of(Collection<LoggedLine> lines) {
        return new LineDigests(lines.stream()
                .map(line -> new Entry(line.id(), HexFormat.of().formatHex(line.digest())))
                .toList());
    }

    /** Empty when the bytes are no such list. */
    static Optional<LineDigests> read(byte[] bytes) {
        if (bytes.length % ENTRY_BYTES != 0) {
            return Optional.empty();
        }
        var entries = new ArrayList<Entry>();
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            var id = new UUID(buffer.getLong(), buffer.getLong());
            byte[] digest = new byte[DIGEST_BYTES];
            buffer.get(digest);
            entries.add(new Entry(id, HexFormat.of().formatHex(digest)));
        }
        return Optional.of(new LineDigests(entries));
    }

    byte[] bytes() {
        var buffer = ByteBuffer.allocate(entries.size() * ENTRY_BYTES);
        for (Entry entry : entries) {
            buffer.putLong(entry.id().getMostSignificantBits())
                    .putLong(entry.id().getLeastSignificantBits())
                    .put(HexFormat.of().parseHex(entry.digest()));
        }
        return buffer.array();
    }

    String root() {
        return rootOf(bytes());
    }

    static String rootOf(byte[] bytes) {
        return HexFormat.of().formatHex(LoggedLine.sha256(bytes));
    }

    /** What happened to the lines of this list, given what is found now. */
    Difference differenceTo(LineDigests found) {
        var present = new TreeMap<UUID, List<String>>();
        found.entries.forEach(entry ->
                present.computeIfAbsent(entry.id(), _ -> new ArrayList<>()).add(entry.digest()));
        var difference = new Difference(new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (Entry sealed : entries) {
            var digests = present.get(sealed.id());
            if (digests == null) {
                difference.missing.add(sealed.id());
            } else {
                if (!digests.contains(sealed.digest())) {
                    difference.altered.add(sealed.id());
                }
                if (digests.size() > 1) {
                    difference.added.add(sealed.id());
                }
                present.remove(sealed.id());
            }
        }
        difference.added.addAll(present.keySet());
        return difference;
    }

    /** Ids of lines. A line with a second one under the same id counts as added, too. */
    record Difference(Set<UUID> altered, Set<UUID> missing, Set<UUID> added) {}
}
