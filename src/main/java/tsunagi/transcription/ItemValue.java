package tsunagi.transcription;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a case has of one item, as it is typed into the nation's system.
 *
 * @param origin where it stands: 様式2, or 様式2（下書き）
 */
record ItemValue(NationalItem item, String origin, List<Line> lines) {
    ItemValue {
        lines = List.copyOf(lines);
    }

    /**
     * One thing to copy.
     *
     * @param code of the nation's option; null where the item has no options
     * @param text the option's name, or the value itself
     * @param hint the same in the spelling of the desk, such as 和暦; null where there is none
     */
    record Line(
            @Nullable String code, String text, @Nullable String hint) {
        static Line plain(String text) {
            return new Line(null, text, null);
        }

        /** As one copies it. */
        String copied() {
            return code == null ? text : code + "　" + text;
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    boolean hasCodes() {
        return lines.stream().anyMatch(line -> line.code() != null);
    }

    /** All of it in one text: what is kept with a mark, and compared later. */
    String text() {
        return lines.stream().map(Line::copied).collect(Collectors.joining("\n"));
    }

    String codes() {
        return lines.stream()
                .filter(line -> line.code() != null)
                .map(Line::code)
                .collect(Collectors.joining(" "));
    }

    String names() {
        return lines.stream().map(Line::text).collect(Collectors.joining("、"));
    }
}
