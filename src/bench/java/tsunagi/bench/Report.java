package tsunagi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code report.json} and {@code report.md}, and compares with the next smaller size that was measured before. */
final class Report {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;
    private final Result result;

    Report(Path folder, Result result) {
        this.folder = folder;
        this.result = result;
    }

    /** @return the lines of the screen */
    List<String> write() throws IOException {
        Files.createDirectories(folder);
        String json = JSON.writeValueAsString(result);
        Files.writeString(folder.resolve("report.json"), json);
        Files.writeString(
                folder.resolve("report-%d.json".formatted(result.setting().people())), json);
        var screen = new ArrayList<>(Table.of(result));
        screen.addAll(growth());
        Files.writeString(folder.resolve("report.md"), markdown(screen));
        Files.writeString(folder.resolve("pages.svg"), Chart.pages(result.pageLines()));
        Files.writeString(folder.resolve("arrival.svg"), Chart.arrival(result.arrival()));
        return screen;
    }

    private String markdown(List<String> screen) {
        return """
                # Tsunagi measured

                Times in milliseconds: p50 and p95 of the page over HTTP, then of its own statements run directly over
                JDBC (session, `set_config` and the audit line's commit included), and how many times the page takes
                as long. SQL: the page's statements + those of session, audit and transaction.

                ```
                %s
                ```

                ![Pages beside their own statements](pages.svg)

                ![Arrival](arrival.svg)
                """.formatted(String.join("\n", screen).strip());
    }

    /** How much longer the pages take than with fewer people. */
    private List<String> growth() throws IOException {
        var smaller = smaller();
        if (smaller.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add("growth of p95 from %,d people (goal ≤ 1.5×):"
                .formatted(smaller.get().setting().people()));
        for (var line : result.pageLines()) {
            smaller.get().pageLines().stream()
                    .filter(before -> before.name().equals(line.name()))
                    .forEach(before -> lines.add("  %4.1f×  %s"
                            .formatted(line.http().p95() / before.http().p95(), line.name())));
        }
        return lines;
    }

    private Optional<Result> smaller() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("report-\\d+\\.json"))
                    .map(file -> JSON.readValue(file.toFile(), Result.class))
                    .filter(other ->
                            2 * other.setting().people() <= result.setting().people())
                    .max(Comparator.comparing(other -> other.setting().people()));
        }
    }
}
