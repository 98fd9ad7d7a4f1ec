package tsunagi.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The definitions that come with the program: every {@code indicators/<valid-from>.yaml}. */
@Component
class Indicators {
    private static final String FILES = "classpath*:indicators/*.yaml";

    private final List<Source> sources;

    Indicators() {
        this(read());
    }

    Indicators(List<Source> sources) {
        this.sources = List.copyOf(sources);
    }

    /** A file with the text that it was read from. */
    record Source(IndicatorFile file, String text) {
        static Source of(LocalDate validFrom, String text) {
            return new Source(IndicatorLoader.parse("indicators/" + validFrom + ".yaml", validFrom, text), text);
        }

        String sha256() {
            return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    List<IndicatorFile> all() {
        return sources.stream().map(Source::file).toList();
    }

    /** The file in force on a day; before the first one the first, since older months are counted too. */
    IndicatorFile on(LocalDate day) {
        return sourceOn(day).file();
    }

    Source sourceOn(LocalDate day) {
        return sources.stream()
                .filter(source -> !source.file().validFrom().isAfter(day))
                .reduce((_, later) -> later)
                .orElseGet(sources::getFirst);
    }

    private static List<Source> read() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(Indicators::read)
                    .sorted(Comparator.comparing(source -> source.file().validFrom()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Source read(Resource file) {
        try {
            String name = Objects.requireNonNull(file.getFilename());
            var validFrom = LocalDate.parse(name.substring(0, name.length() - ".yaml".length()));
            return Source.of(validFrom, file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
