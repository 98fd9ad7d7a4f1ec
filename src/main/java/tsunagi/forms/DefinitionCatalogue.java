package tsunagi.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The standard forms that come with the program: every {@code forms/<form>/<valid-from>.yaml}. */
@Component
class DefinitionCatalogue {
    private static final String FILES = "classpath*:forms/*/*.yaml";

    private final List<FormDefinition> definitions;

    DefinitionCatalogue() {
        this.definitions = read();
    }

    List<FormDefinition> all() {
        return definitions;
    }

    /** The version valid on a day; before the first version the first one, since older cases are entered too. */
    FormDefinition definition(FormId form, LocalDate on) {
        List<FormDefinition> versions = definitions.stream()
                .filter(definition -> definition.form().equals(form))
                .toList();
        Optional<FormDefinition> valid = versions.stream()
                .filter(definition -> !definition.validFrom().isAfter(on))
                .reduce((_, later) -> later);
        return valid.or(() -> versions.stream().findFirst())
                .orElseThrow(() -> new IllegalArgumentException("no form " + form));
    }

    private static List<FormDefinition> read() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(DefinitionCatalogue::read)
                    .sorted(Comparator.comparing(FormDefinition::number).thenComparing(FormDefinition::validFrom))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static FormDefinition read(Resource file) {
        try {
            String[] path = file.getURL().getPath().split("/");
            String name = "forms/%s/%s".formatted(path[path.length - 2], path[path.length - 1]);
            FormDefinition definition = DefinitionParser.parse(name, file.getContentAsString(StandardCharsets.UTF_8));
            if (!name.equals("forms/%s/%s.yaml".formatted(definition.form(), definition.validFrom()))) {
                throw new InvalidDefinition(name, 1, "", "form and validFrom differ from the file's name");
            }
            return definition;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
