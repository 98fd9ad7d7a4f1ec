package tsunagi.privacy;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 標準の本文 — written after the headings of 様式7, until the municipality enters its own. */
final class StandardText {
    private static final String FILE = "/privacy/standard.txt";
    static final Map<RulesSection, String> SECTIONS = read();

    private StandardText() {}

    /** The file has a line 【見出し】 before the text of each section. */
    private static Map<RulesSection, String> read() {
        String all = text();
        return Arrays.stream(RulesSection.values())
                .collect(toUnmodifiableMap(section -> section, section -> part(all, section)));
    }

    private static String part(String all, RulesSection section) {
        String heading = "【" + section.label() + "】\n";
        int begin = all.indexOf(heading);
        if (begin < 0) {
            throw new IllegalStateException(FILE + " has no " + heading.strip());
        }
        int next = all.indexOf("\n【", begin);
        return all.substring(begin + heading.length(), next < 0 ? all.length() : next)
                .strip();
    }

    private static String text() {
        try (@Nullable InputStream stream = StandardText.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is not on the classpath");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
