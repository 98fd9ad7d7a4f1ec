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

    private final List<IndicatorFile> files;

    Indicators() {
        this.files = read();
    }

    List<IndicatorFile> all() {
        return files;
    }

    /** The file in force on a day; before the first one the first, since older months are counted too. */
    IndicatorFile on(LocalDate day) {
        return files.stream()
                .filter(file -> !file.validFrom().isAfter(day))
                .reduce((_, later) -> later)
                .orElseGet(files::getFirst);
    }

    private static List<IndicatorFile> read() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(Indicators::read)
                    .sorted(Comparator.comparing(IndicatorFile::validFrom))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static IndicatorFile read(Resource file) {
        try {
            String name = Objects.requireNonNull(file.getFilename());
            var validFrom = LocalDate.parse(name.substring(0, name.length() - ".yaml".length()));
            return IndicatorLoader.parse(
                    "indicators/" + name, validFrom, file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
