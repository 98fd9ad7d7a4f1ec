package tsunagi.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Opens the database server; the pools depend on its endpoint, so they are closed before it ends. */
@Configuration(proxyBeanMethods = false)
@Profile("!test")
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseServerConfiguration {

    @Bean(destroyMethod = "close")
    DatabaseServer databaseServer(
            DatabaseSettings settings,
            @Value("${tsunagi.data-directory}") Path dataDirectory,
            @Value("${tsunagi.existing-database-only:false}") boolean existingOnly) {
        return existingOnly
                ? DatabaseServer.openExisting(settings, dataDirectory)
                : DatabaseServer.open(settings, dataDirectory);
    }

    @Bean
    DatabaseEndpoint databaseEndpoint(DatabaseServer server) {
        return server.endpoint();
    }
}
