package tsunagi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class DatabaseSettingsTest {

    private static final Map<String, Object> COMPLETE = Map.of(
            "TSUNAGI_DB_URL", "jdbc:postgresql://db.example/tsunagi",
            "TSUNAGI_DB_OWNER_USER", "tsunagi_owner",
            "TSUNAGI_DB_OWNER_PASSWORD", "owner secret",
            "TSUNAGI_DB_APP_USER", "tsunagi_app",
            "TSUNAGI_DB_APP_PASSWORD", "app secret");

    @Test
    void withoutAnAddressTheProgramRunsItsOwnServer() {
        assertThat(settings(Map.of()).namesServer()).isFalse();
    }

    @Test
    void theOperatorsServerIsTakenFromTheEnvironment() {
        DatabaseServer server = DatabaseServer.open(settings(COMPLETE), Path.of("unused"));
        assertThat(server.endpoint())
                .isEqualTo(new DatabaseEndpoint(
                        "jdbc:postgresql://db.example/tsunagi",
                        "tsunagi_owner",
                        "owner secret",
                        "tsunagi_app",
                        "app secret"));
    }

    @Test
    void whateverIsMissingIsNamedAtOnce() {
        DatabaseSettings settings = settings(
                Map.of("TSUNAGI_DB_URL", "jdbc:postgresql://db.example/tsunagi", "TSUNAGI_DB_APP_USER", "tsunagi_app"));
        assertThatThrownBy(settings::endpoint)
                .isInstanceOf(DatabaseSettingsIncomplete.class)
                .hasMessageContaining("TSUNAGI_DB_OWNER_USER, TSUNAGI_DB_OWNER_PASSWORD, TSUNAGI_DB_APP_PASSWORD");
    }

    @Test
    void passwordsDoNotStandInDescriptions() {
        assertThat(settings(COMPLETE).toString()).doesNotContain("secret");
        assertThat(settings(COMPLETE).endpoint().toString()).doesNotContain("secret");
    }

    private static DatabaseSettings settings(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        return Binder.get(environment).bindOrCreate("tsunagi.db", DatabaseSettings.class);
    }
}
