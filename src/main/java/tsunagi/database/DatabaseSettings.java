package tsunagi.database;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The database server of the operator, if there is one: {@code TSUNAGI_DB_URL}, {@code TSUNAGI_DB_OWNER_USER},
 * {@code TSUNAGI_DB_OWNER_PASSWORD}, {@code TSUNAGI_DB_APP_USER} and {@code TSUNAGI_DB_APP_PASSWORD}.
 *
 * @param url a JDBC address; without it the program runs its own PostgreSQL
 */
@ConfigurationProperties("tsunagi.db")
record DatabaseSettings(
        @Nullable String url,
        @DefaultValue Role owner,
        @DefaultValue Role app) {

    record Role(@Nullable String user, @Nullable String password) {

        @Override
        public String toString() {
            return "Role[" + user + "]";
        }
    }

    boolean namesServer() {
        return url != null && !url.isBlank();
    }

    DatabaseEndpoint endpoint() {
        var missing = new ArrayList<String>();
        var endpoint = new DatabaseEndpoint(
                given(url, "TSUNAGI_DB_URL", missing),
                given(owner.user(), "TSUNAGI_DB_OWNER_USER", missing),
                given(owner.password(), "TSUNAGI_DB_OWNER_PASSWORD", missing),
                given(app.user(), "TSUNAGI_DB_APP_USER", missing),
                given(app.password(), "TSUNAGI_DB_APP_PASSWORD", missing));
        if (!missing.isEmpty()) {
            throw new DatabaseSettingsIncomplete(missing);
        }
        return endpoint;
    }

    private static String given(@Nullable String value, String variable, List<String> missing) {
        if (value == null || value.isBlank()) {
            missing.add(variable);
            return "";
        }
        return value;
    }
}
