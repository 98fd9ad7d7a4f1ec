package tsunagi.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/** Copies the cases of one town into the database, some hundred in each transaction. */
final class Loader {
    private static final int BATCH = 400;

    private final Connection connection;
    private final Town town;
    private final SheetTables sheets = new SheetTables();
    private final CityTables city = new CityTables();
    private final AuditTables audit = new AuditTables();
    private final List<Tables> groups = List.of(
            new PersonTables(),
            new CaseTables(),
            new IntakeTables(),
            sheets,
            new PlanTables(),
            city,
            new RecordTables(),
            new OutcomeTables(),
            audit);
    private int waiting;

    Loader(Connection connection, Town town) {
        this.connection = connection;
        this.town = town;
    }

    /** Binds the connection to the town and writes what stands there before anybody comes. */
    void open(LocalDate from, LocalDate until) throws SQLException, IOException {
        try (var bind = connection.prepareStatement("select set_config('tsunagi.municipality', ?, false)")) {
            bind.setString(1, town.id().toString());
            bind.execute();
        }
        sheets.define();
        city.convene(town, from, until);
        begin();
    }

    void add(SimulatedCase simulated) throws SQLException, IOException {
        groups.forEach(group -> group.add(simulated));
        waiting++;
        if (waiting == BATCH) {
            flush();
        }
    }

    void close(TownSimulation simulation) throws SQLException, IOException {
        flush();
        try (var insert = connection.prepareStatement(
                "insert into case_number_series (fiscal_year, last_number) values (?, ?)")) {
            for (var year : simulation.numbers().entrySet()) {
                insert.setInt(1, year.getKey().startYear());
                insert.setInt(2, year.getValue());
                insert.execute();
            }
        }
        connection.commit();
    }

    private void flush() throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (CopyTable table : tables().toList()) {
            table.copy(copy);
        }
        connection.commit();
        waiting = 0;
        begin();
    }

    private void begin() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_current_xact_id()::text, tsunagi_era()")) {
            row.next();
            audit.writtenIn(row.getString(1), row.getLong(2));
        }
    }

    private Stream<CopyTable> tables() {
        return groups.stream().flatMap(group -> group.all().stream());
    }
}
