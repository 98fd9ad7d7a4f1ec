package tsunagi.transcription;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a case with its values as they are today.
 *
 * @param countedOn the day by which the part counts
 * @param ready false when what was transcribed has been taken back in the case since
 * @param mark null while nobody has transcribed it
 */
record PartSheet(
        PartKey key,
        LocalDate countedOn,
        boolean ready,
        List<ItemValue> values,
        @Nullable Mark mark) {
    PartSheet {
        values = List.copyOf(values);
    }

    /** 転記のあとに変わった項目. */
    record Difference(NationalItem item, String before, String now) {}

    TranscriptionState state() {
        if (mark == null) {
            return TranscriptionState.PENDING;
        }
        return differences().isEmpty() ? TranscriptionState.DONE : TranscriptionState.CHANGED;
    }

    /** In the order of the items; none while nobody has transcribed it. */
    List<Difference> differences() {
        return Optional.ofNullable(mark)
                .map(standing -> values.stream()
                        .flatMap(value -> difference(value, standing).stream())
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Difference> difference(ItemValue value, Mark mark) {
        String before = mark.values().getOrDefault(value.item().code(), "");
        return before.equals(value.text())
                ? Optional.empty()
                : Optional.of(new Difference(value.item(), before, value.text()));
    }

    long filled() {
        return values.stream().filter(value -> !value.isEmpty()).count();
    }

    List<ItemValue> empty() {
        return values.stream().filter(ItemValue::isEmpty).toList();
    }

    /** What a mark keeps. */
    Map<String, String> kept() {
        return values.stream()
                .filter(value -> !value.isEmpty())
                .collect(toMap(value -> value.item().code(), ItemValue::text));
    }

    /** Changes whenever a value does, so that nobody marks what she hasn't seen. */
    String digest() {
        var sorted = new TreeMap<>(kept());
        String text = Stream.concat(
                        Stream.of(key.code()), sorted.entrySet().stream().map(Objects::toString))
                .reduce("", (all, each) -> all + "\u0000" + each);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
