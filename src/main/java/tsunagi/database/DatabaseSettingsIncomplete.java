package tsunagi.database;

import java.util.List;

/** A database server is named, but not everything that is needed to speak to it. */
final class DatabaseSettingsIncomplete extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseSettingsIncomplete(List<String> missing) {
        super(
                "TSUNAGI_DB_URL names a database server, but these are missing: %s. Create the roles with db/provision.sql."
                        .formatted(String.join(", ", missing)));
    }
}
