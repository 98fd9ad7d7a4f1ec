package tsunagi.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tsunagi.person.PersonName;

/**
 * One line of a search set: somebody as she is stored, and what is typed.
 *
 * @param match whether she is to be found
 */
public record NamePair(long line, String stored, String kana, String query, boolean match) {
    private static final List<String> HEAD = List.of("stored", "kana", "query", "match");

    /** @throws IllegalArgumentException saying which line is malformed */
    public static List<NamePair> read(Path file) {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException missing) {
            throw new IllegalArgumentException("there is no file " + file, missing);
        } catch (CharacterCodingException other) {
            throw new IllegalArgumentException(file + " is not UTF-8", other);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + " can't be read", unreadable);
        }
        return parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    static List<NamePair> parse(String text) {
        List<NamePair> pairs = new ArrayList<>();
        try (var records = CSVFormat.RFC4180.parse(new StringReader(text))) {
            for (CSVRecord record : records) {
                if (record.getRecordNumber() > 1) {
                    pairs.add(pair(record));
                } else if (!record.toList().equals(HEAD)) {
                    throw new IllegalArgumentException("line 1: the head must be " + String.join(",", HEAD));
                }
            }
        } catch (IOException | UncheckedIOException malformed) {
            throw new IllegalArgumentException("no CSV: " + malformed.getMessage(), malformed);
        }
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("the file holds no pair");
        }
        return List.copyOf(pairs);
    }

    private static NamePair pair(CSVRecord record) {
        long line = record.getRecordNumber();
        if (record.size() != HEAD.size()) {
            throw new IllegalArgumentException("line %d: %d columns instead of 4".formatted(line, record.size()));
        }
        String match = record.get(3).strip();
        if (!match.equals("yes") && !match.equals("no")) {
            throw new IllegalArgumentException("line %d: match is yes or no, not %s".formatted(line, match));
        }
        if (record.get(0).isBlank() || record.get(2).isBlank()) {
            throw new IllegalArgumentException("line %d: stored and query must not be empty".formatted(line));
        }
        return new NamePair(line, record.get(0).strip(), record.get(1).strip(), record.get(2), match.equals("yes"));
    }

    /** 姓 before the first blank, 名 behind it. */
    PersonName name() {
        String[] parts = stored.split("[\\s\\u3000]+", 2);
        return new PersonName(parts[0], parts.length == 1 ? null : parts[1], kana.isEmpty() ? null : kana, null, null);
    }
}
