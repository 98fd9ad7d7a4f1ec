package tsunagi.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * The statements that the program sends for one piece of work, read from PostgreSQL's own log. Only while somebody listens
 * does the server log statements, and only those of the program's role.
 */
final class ServerLog implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int UNTIL_WRITTEN = 500;
    private static final int POOL_LOOKS_AFTER = 1_000;
    private static final List<String> LISTEN = List.of(
            "alter system set log_destination = 'jsonlog'",
            "alter role tsunagi_app set log_statement = 'all'",
            "alter role tsunagi_app set log_parameter_max_length = -1");
    private static final List<String> STOP = List.of(
            "alter role tsunagi_app reset log_statement",
            "alter role tsunagi_app reset log_parameter_max_length",
            "alter system reset log_destination");

    private final Connection superuser;
    private final Path logs;

    private ServerLog(Connection superuser, Path logs) {
        this.superuser = superuser;
        this.logs = logs;
    }

    static ServerLog listen(Connection superuser, Path dataDirectory) throws SQLException, InterruptedException {
        var log = new ServerLog(superuser, dataDirectory.resolve("database").resolve("log"));
        log.settings(LISTEN);
        return log;
    }

    /** Roles' settings hold for new connections, so the program's present ones are ended; its pools open others. */
    private void settings(List<String> settings) throws SQLException, InterruptedException {
        try (var statement = superuser.createStatement()) {
            for (String setting : settings) {
                statement.execute(setting);
            }
            statement.execute("select pg_reload_conf()");
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'tsunagi_app'");
        }
        // A pool looks whether a connection still lives only when it has rested.
        Thread.sleep(POOL_LOOKS_AFTER);
    }

    /** The statements of a second run, after a first that leaves everything as the second finds it. */
    List<Statement> of(Page.Work work, Browser browser, int round) throws IOException, InterruptedException {
        work.run(browser, round);
        Thread.sleep(UNTIL_WRITTEN);
        Path file = newest();
        long before = Files.size(file);
        work.run(browser, round + 1);
        Thread.sleep(UNTIL_WRITTEN);
        return Jobs.without(read(file, before));
    }

    private Path newest() throws IOException {
        try (var files = Files.list(logs)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()))
                    .orElseThrow(() -> new IllegalStateException("PostgreSQL writes no log"));
        }
    }

    private static List<Statement> read(Path file, long from) throws IOException {
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(from);
            byte[] written = new byte[(int) (log.length() - from)];
            log.readFully(written);
            var statements = new ArrayList<Statement>();
            for (String line : new String(written, StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank()) {
                    add(line, statements);
                }
            }
            return statements;
        }
    }

    private static void add(String line, List<Statement> statements) {
        var entry = JSON.readTree(line);
        if ("tsunagi_app".equals(entry.path("user").asString(""))) {
            String detail = entry.has("detail") ? entry.get("detail").asString() : null;
            var statement = Statement.logged(
                    entry.path("pid").asLong(), entry.path("message").asString(""), detail);
            if (statement != null) {
                statements.add(statement);
            }
        }
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        settings(STOP);
    }
}
