package tsunagi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import tsunagi.database.DatabaseEndpoint;
import tsunagi.database.EmbeddedPostgres;
import tsunagi.reporting.ReturnProof;

/** Fills a data directory with towns, their people and their cases. */
final class Simulation {
    /** Says that the directory is complete, and of what size. */
    private static final String COMPLETE = "simulated";

    private final Path directory;
    private final Size size;

    Simulation(Path directory, Size size) {
        this.directory = directory;
        this.size = size;
    }

    static boolean isComplete(Path directory) {
        return Files.exists(directory.resolve(COMPLETE));
    }

    void run() throws SQLException, IOException {
        if (isComplete(directory)) {
            throw new IllegalStateException(directory + " holds simulated data already: delete it, or name another");
        }
        Files.createDirectories(directory);
        Path filling = EmbeddedPostgres.beingFilled(directory.resolve("database"));
        if (Files.isDirectory(directory.resolve("database"))) {
            Files.writeString(filling, "");
        }
        long began = System.nanoTime();
        try (var context = ProgramContext.open(directory)) {
            String url = context.getBean(DatabaseEndpoint.class).url();
            Files.writeString(filling, "");
            var towns = new Towns(context);
            var returns = new ReturnProof(context);
            try (var connection = Superuser.connect(directory, url)) {
                for (Town town : fill(towns, connection)) {
                    returns.count(town.id());
                }
            }
        }
        Files.delete(filling);
        Files.writeString(directory.resolve(COMPLETE), size + "\n");
        say("%,d people in %d municipalities, %s", size.people(), size.municipalities(), pace(size.people(), began));
    }

    private List<Town> fill(Towns towns, Connection connection) throws SQLException, IOException {
        var filled = new ArrayList<Town>();
        try (var statement = connection.createStatement()) {
            prepare(connection);
            int number = 0;
            for (int people : size.shares()) {
                number++;
                long began = System.nanoTime();
                var town = towns.make(number, size.until());
                fill(town, number, people, connection);
                filled.add(town);
                say("municipality %d: %,d people, %s", number, people, pace(people, began));
            }
            connection.setAutoCommit(true);
            SearchIndex.fill(connection);
            statement.execute("analyze");
            statement.execute("checkpoint");
        }
        return filled;
    }

    /** Keys are proved by the checker afterwards, instead of row by row. */
    private void prepare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
            statement.execute("set session_replication_role = replica");
            LocalDate first = YearMonth.from(size.from()).minusMonths(1).atDay(1);
            long months = ChronoUnit.MONTHS.between(first, size.until()) + 2;
            statement.execute("set role tsunagi_owner");
            try (var partitions = connection.prepareStatement("select audit_prepare_partitions(?, ?)")) {
                partitions.setObject(1, first);
                partitions.setInt(2, (int) months);
                partitions.execute();
            }
            statement.execute("reset role");
        }
        connection.setAutoCommit(false);
    }

    private void fill(Town town, int number, int people, Connection connection) throws SQLException, IOException {
        var loader = new Loader(connection, town);
        loader.open(size.from(), size.until());
        var simulation = new TownSimulation(town, size.seed() * 1_000 + number, size.from(), size.until());
        try {
            simulation.run(people, simulated -> add(loader, simulated));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        loader.close(simulation);
    }

    private static void add(Loader loader, SimulatedCase simulated) {
        try {
            loader.add(simulated);
        } catch (SQLException refused) {
            throw new UncheckedIOException(new IOException(refused.getMessage(), refused));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String pace(int people, long began) {
        var took = Duration.ofNanos(System.nanoTime() - began);
        double minutes = Math.max(1, took.toMillis()) / 60_000.0;
        return "%.1f s, %,.0f people a minute".formatted(took.toMillis() / 1000.0, people / minutes);
    }

    private static void say(String text, Object... values) {
        System.out.println(text.formatted(values));
    }
}
