package tsunagi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import tsunagi.database.DatabaseEndpoint;

/** The administrator of an embedded PostgreSQL, whom the program never uses: row-level security does not bind her. */
final class Superuser {
    private static final String NAME = "postgres";

    private Superuser() {}

    static Connection connect(Path dataDirectory, String url) throws SQLException, IOException {
        return DriverManager.getConnection(url, NAME, secret(dataDirectory, NAME));
    }

    /** How the running program itself reaches its database. */
    static DatabaseEndpoint program(Path dataDirectory, String url) throws IOException {
        return new DatabaseEndpoint(
                url,
                "tsunagi_owner",
                secret(dataDirectory, "tsunagi_owner"),
                "tsunagi_app",
                secret(dataDirectory, "tsunagi_app"));
    }

    private static String secret(Path dataDirectory, String role) throws IOException {
        Path file = dataDirectory.resolve("database").resolve("secrets").resolve(role);
        return Files.readString(file).strip();
    }
}
