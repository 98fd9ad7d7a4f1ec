package tsunagi.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 議事の記録 — what is written down about one item while the meeting goes on. Texts are empty where nothing was said.
 *
 * @param opinions of the meeting as a whole
 * @param voices what single organisations said
 * @param nextOn when it comes before a meeting again; null where it does not
 */
record Minutes(
        String opinions,
        List<Voice> voices,
        String conditions,
        List<AgreedRole> roles,
        String shortage,
        String amendment,
        @Nullable LocalDate nextOn) {
    static final Minutes EMPTY = new Minutes("", List.of(), "", List.of(), "", "", null);

    Minutes {
        voices = voices.stream().filter(voice -> !voice.said().isBlank()).toList();
        roles = List.copyOf(roles);
    }

    /** The outcome with everything that was said, as 様式5, 様式6 and 様式3 have it. */
    Deliberation concluded(Outcome outcome) {
        return new Deliberation(
                outcome,
                Stream.concat(Stream.of(opinions), voices.stream().map(Voice::line))
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining("\n")),
                conditions,
                roles.stream().map(AgreedRole::line).collect(Collectors.joining("\n")),
                shortage,
                amendment);
    }

    /** These, or what stands in an outcome that was entered without them. */
    Minutes orOf(Deliberation said) {
        return equals(EMPTY)
                ? new Minutes(
                        said.opinions(),
                        List.of(),
                        said.conditions(),
                        List.of(),
                        said.shortage(),
                        said.amendment(),
                        null)
                : this;
    }

    String saidBy(String organisation) {
        return voices.stream()
                .filter(voice -> voice.organisation().equals(organisation))
                .map(Voice::said)
                .findFirst()
                .orElse("");
    }
}
