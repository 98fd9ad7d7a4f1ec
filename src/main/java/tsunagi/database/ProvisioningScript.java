package tsunagi.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** {@code provision.sql}, the script that an operator runs by psql, run here by JDBC: one source for both. */
record ProvisioningScript(String sql) {

    private static final String CONNECT = "\\connect ";
    private static final String INCLUDE = "\\ir provision-search.sql";

    /** The passwords are hexadecimal, so they need no escaping. */
    static ProvisioningScript load(String ownerPassword, String appPassword) throws IOException {
        return new ProvisioningScript(read("provision.sql")
                .replace(INCLUDE, read("provision-search.sql"))
                .replace(":'owner_password'", "'" + ownerPassword + "'")
                .replace(":'app_password'", "'" + appPassword + "'"));
    }

    /** What a cluster lacks that was made by an earlier {@code provision.sql}; does nothing a second time. */
    static ProvisioningScript later() throws IOException {
        return new ProvisioningScript(read("provision-search.sql"));
    }

    private static String read(String name) throws IOException {
        try (InputStream resource =
                Objects.requireNonNull(ProvisioningScript.class.getResourceAsStream("/db/" + name), name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    void run(int port, String user, String password) throws SQLException {
        for (String part : (CONNECT + "postgres\n" + sql).split("(?m)^\\\\connect ", -1)) {
            if (!part.isBlank()) {
                String[] databaseAndSql = part.split("\n", 2);
                String url = EmbeddedPostgres.url(port, databaseAndSql[0].strip());
                try (Connection connection = DriverManager.getConnection(url, user, password)) {
                    runEach(connection, databaseAndSql[1]);
                }
            }
        }
    }

    /** One by one: {@code create database} refuses to share a transaction with others. */
    private static void runEach(Connection connection, String statements) throws SQLException {
        String withoutPsqlCommands = statements.replaceAll("(?m)^(\\\\|--).*$", "");
        for (String statement : withoutPsqlCommands.split(";\\s*\n", -1)) {
            if (!statement.isBlank()) {
                try (Statement jdbc = connection.createStatement()) {
                    jdbc.execute(statement);
                }
            }
        }
    }
}
