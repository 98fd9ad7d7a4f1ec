package tsunagi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {

    private static final Path BINARIES = Path.of("target", "postgres-binaries");
    private static final Duration RECOVERY = Duration.ofSeconds(5);

    @TempDir
    private Path temporary;

    private Path directory = Path.of("");

    @BeforeEach
    void chooseDirectory() {
        directory = temporary.resolve("database");
    }

    @Test
    void aSecondStartKeepsTheData() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            asOwner(postgres.endpoint(), "create table kept (note text)", "insert into kept values ('つなぎ')");
        }
        try (EmbeddedPostgres postgres = start()) {
            assertThat(answer(postgres.endpoint(), "select note from kept")).isEqualTo("つなぎ");
        }
    }

    @Test
    void theServerSpeaksJapaneseInTokyoAndListensOnlyHere() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(answer(postgres.endpoint(), "show timezone")).isEqualTo("Asia/Tokyo");
            assertThat(answer(postgres.endpoint(), "show server_encoding")).isEqualTo("UTF8");
            assertThat(answer(postgres.endpoint(), "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(answer(postgres.endpoint(), "select show_trgm('相談支援') <> '{}'"))
                    .isEqualTo("t");
        }
    }

    @Test
    void aKilledServerIsBackOnTheSamePortWithAllThatWasCommitted() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            asOwner(postgres.endpoint(), "create table kept (note text)", "insert into kept values ('committed')");
            long killed = postgres.serverPid();

            kill(killed);

            awaitAnswer(postgres.endpoint(), "select note from kept", "committed");
            awaitOtherThan(killed, postgres);
        }
    }

    @Test
    void aKilledSupervisorLeavesNoSecondServerBehind() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            long orphan = postgres.serverPid();
            kill(ProcessHandle.of(orphan)
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow()
                    .pid());

            awaitEnd(orphan);
            awaitAnswer(postgres.endpoint(), "select 'again'", "again");
        }
    }

    @Test
    void theServerEndsWithAKilledProgramAndTheNextStartFindsWhatWasCommitted() throws Exception {
        Process program = startInAnotherProgram();
        long server = Long.parseLong(program.inputReader().readLine());

        program.destroyForcibly().waitFor();

        awaitEnd(server);
        try (EmbeddedPostgres postgres = start()) {
            assertThat(answer(postgres.endpoint(), "select note from kept")).isEqualTo("committed");
        }
    }

    @Test
    void programAndServerMayBeKilledTogether() throws Exception {
        Process program = startInAnotherProgram();
        long server = Long.parseLong(program.inputReader().readLine());

        program.destroyForcibly();
        kill(server);
        program.waitFor();

        try (EmbeddedPostgres postgres = start()) {
            assertThat(answer(postgres.endpoint(), "select note from kept")).isEqualTo("committed");
        }
    }

    @Test
    void aStrangerWithTheProcessIdOfAnEarlierServerIsLeftAlone() throws Exception {
        start().close();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    PostmasterFile.path(directory.resolve("data")),
                    stranger.pid() + "\n/elsewhere\n1\n1\n\n\n\nready\n");
            try (EmbeddedPostgres postgres = start()) {
                assertThat(answer(postgres.endpoint(), "select 'running'")).isEqualTo("running");
                assertThat(stranger.isAlive()).isTrue();
            }
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aHalfMadeDatabaseIsThrownAway() throws Exception {
        Files.createDirectories(directory.resolve("data.init-1").resolve("base"));
        try (EmbeddedPostgres postgres = start()) {
            assertThat(answer(postgres.endpoint(), "select 'whole'")).isEqualTo("whole");
            assertThat(directory).isDirectoryNotContaining("glob:**data.init*");
        }
    }

    @Test
    void aHalfFilledDatabaseIsThrownAway() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            asOwner(postgres.endpoint(), "create table half_filled (note text)");
            Files.createFile(EmbeddedPostgres.beingFilled(directory));
        }
        try (EmbeddedPostgres postgres = start()) {
            assertThat(answer(postgres.endpoint(), "select to_regclass('half_filled') is null"))
                    .isEqualTo("t");
            assertThat(EmbeddedPostgres.beingFilled(directory)).doesNotExist();
        }
    }

    @Test
    void twoProgramsCannotShareADirectory() {
        try (EmbeddedPostgres first = start()) {
            assertThat(first.endpoint().url()).startsWith("jdbc:postgresql://127.0.0.1:");
            assertThatThrownBy(this::start)
                    .isInstanceOf(EmbeddedPostgresFailure.class)
                    .hasMessageContaining("Another Tsunagi is running");
        }
    }

    @Test
    void passwordsAreReadableByTheirOwnerOnly() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            for (String role : new String[] {"postgres", "tsunagi_owner", "tsunagi_app"}) {
                Path file = directory.resolve("secrets").resolve(role);
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
            assertThat(postgres.endpoint().toString())
                    .doesNotContain(postgres.endpoint().appPassword());
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        try (EmbeddedPostgres postgres = start()) {
            DatabaseEndpoint endpoint = postgres.endpoint();
            assertThatThrownBy(() -> DriverManager.getConnection(endpoint.url(), endpoint.appUser(), "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void theAppRoleCannotStepOverRowLevelSecurity() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            asOwner(
                    postgres.endpoint(),
                    "create table guarded (note text)",
                    "insert into guarded values ('hidden')",
                    "alter table guarded enable row level security",
                    "alter table guarded force row level security",
                    "grant select on guarded to tsunagi_app");

            assertThat(answer(postgres.endpoint(), "select count(*) from guarded"))
                    .isEqualTo("0");
            assertThatThrownBy(() -> answer(postgres.endpoint(), "set row_security = off; select note from guarded"))
                    .hasMessageContaining("row-level security");
            assertThatThrownBy(() -> answer(postgres.endpoint(), "set role tsunagi_owner; select 1"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> answer(postgres.endpoint(), "create table own (note text); select 1"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void theLogHoldsNoStatementAndNoValue() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            asOwner(
                    postgres.endpoint(),
                    "create table once (name text primary key)",
                    "insert into once values ('練習花子')");
            assertThatThrownBy(() -> asOwner(postgres.endpoint(), "insert into once values ('練習花子')"))
                    .hasMessageContaining("練習花子");
            assertThatThrownBy(() -> asOwner(postgres.endpoint(), "select '練習花子'::integer"))
                    .hasMessageContaining("練習花子");
        }
        try (var logs = Files.list(directory.resolve("log"))) {
            assertThat(logs)
                    .isNotEmpty()
                    .allSatisfy(log -> assertThat(log).content().doesNotContain("練習花子"));
        }
    }

    /** Starts the database of {@link #directory} in a JVM of its own that commits a row and prints the server's process id. */
    private Process startInAnotherProgram() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProgramWithPostgres.class.getName(),
                        directory.toString(),
                        BINARIES.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(directory, BINARIES, Durability.DURABLE);
    }

    static void asOwner(DatabaseEndpoint endpoint, String... statements) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(endpoint.url(), endpoint.ownerUser(), endpoint.ownerPassword());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            statement.execute("grant select on all tables in schema public to tsunagi_app");
        }
    }

    /** The first value of the last statement's answer, asked as the app role. */
    private static String answer(DatabaseEndpoint endpoint, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(endpoint.url(), endpoint.appUser(), endpoint.appPassword());
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }

    private static void awaitAnswer(DatabaseEndpoint endpoint, String sql, String expected) throws Exception {
        long deadline = System.nanoTime() + RECOVERY.toNanos();
        while (true) {
            try {
                assertThat(answer(endpoint, sql)).isEqualTo(expected);
                return;
            } catch (SQLException notYet) {
                assertThat(System.nanoTime())
                        .as("recovery takes at most %s", RECOVERY)
                        .isLessThan(deadline);
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
    }

    /** The new server may answer before its number is known. */
    private static void awaitOtherThan(long killed, EmbeddedPostgres postgres) throws Exception {
        for (long end = System.nanoTime() + RECOVERY.toNanos(); postgres.serverPid() == killed; Thread.sleep(20)) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }

    private static void awaitEnd(long pid) throws Exception {
        var process = ProcessHandle.of(pid);
        if (process.isPresent()) {
            process.get().onExit().get(10, TimeUnit.SECONDS);
        }
    }

    private static void kill(long pid) {
        assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();
    }
}
