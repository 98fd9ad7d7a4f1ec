package tsunagi.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every word that may stand on a screen, whole as it stands there: texts and values of templates, code, scripts and forms. */
final class ScreenLabels {
    private static final Pattern COMMENT = Pattern.compile("<%--.*?--%>", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern BETWEEN_TEXTS =
            Pattern.compile("@(?:endif|else|endfor|if|elseif|for)\\b|\\$\\{[^}]*}|[<>@{}()\"`\n]");
    private static final Pattern OF_A_FORM = Pattern.compile("\\b(?:title|label): \"?([^\",}\n]+)");
    private static final Pattern OF_A_CODE = Pattern.compile("[^,\n]+");

    private ScreenLabels() {}

    static Set<String> all() {
        Set<String> labels = new HashSet<>();
        for (String template : files("src/main/jte", ".jte")) {
            String text = COMMENT.matcher(template).replaceAll("");
            labels.addAll(found(LITERAL, text));
            BETWEEN_TEXTS.splitAsStream(text).map(String::strip).forEach(labels::add);
        }
        files("src/main/java", ".java").forEach(code -> labels.addAll(found(LITERAL, code)));
        files("src/main/resources/static/js", ".js").forEach(script -> labels.addAll(found(LITERAL, script)));
        files("src/main/resources/forms", ".yaml").forEach(form -> labels.addAll(found(OF_A_FORM, form)));
        files("src/main/resources/supportlog", ".csv").forEach(codes -> labels.addAll(found(OF_A_CODE, codes)));
        return labels;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.groupCount() == 0 ? result.group() : result.group(1))
                .map(String::strip)
                .toList();
    }

    private static List<String> files(String folder, String ending) {
        try (Stream<Path> paths = Files.walk(Path.of(folder))) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .map(ScreenLabels::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
