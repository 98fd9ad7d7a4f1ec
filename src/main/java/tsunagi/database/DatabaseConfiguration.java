package tsunagi.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Three ways to the database: the owner migrates, the municipal pool works, the platform pool knows accounts only. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final int IDLE_CONNECTIONS = 2;

    @Bean(autowireCandidate = true, defaultCandidate = false)
    @FlywayDataSource
    @Qualifier("owner")
    DataSource ownerDataSource(DatabaseEndpoint endpoint) {
        return new DriverManagerDataSource(endpoint.url(), endpoint.ownerUser(), endpoint.ownerPassword());
    }

    @Bean(destroyMethod = "close")
    @Primary
    HikariDataSource municipalDataSource(
            DatabaseEndpoint endpoint, @Value("${tsunagi.connections.municipal:16}") int connections) {
        return pool(endpoint, "municipal", connections);
    }

    @Bean(destroyMethod = "close", defaultCandidate = false)
    @SpringSessionDataSource
    @Qualifier("platform")
    HikariDataSource platformDataSource(
            DatabaseEndpoint endpoint, @Value("${tsunagi.connections.platform:6}") int connections) {
        return pool(endpoint, "platform", connections);
    }

    @Bean
    @Primary
    PlatformTransactionManager transactionManager(DataSource municipalDataSource, Clock clock) {
        return new MunicipalTransactionManager(municipalDataSource, clock);
    }

    @Bean(defaultCandidate = false)
    PlatformTransactionManager platformTransactionManager(@Qualifier("platform") DataSource platformDataSource) {
        return new JdbcTransactionManager(platformDataSource);
    }

    @Bean
    @Primary
    JdbcClient municipalJdbcClient(DataSource municipalDataSource) {
        return JdbcClient.create(municipalDataSource);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("platform")
    JdbcClient platformJdbcClient(@Qualifier("platform") DataSource platformDataSource) {
        return JdbcClient.create(platformDataSource);
    }

    /** Sessions belong to no municipality, so they must not open municipal transactions. */
    @Bean(defaultCandidate = false)
    @Qualifier("springSessionTransactionOperations")
    TransactionOperations springSessionTransactionOperations(
            @Qualifier("platformTransactionManager") PlatformTransactionManager manager) {
        var template = new TransactionTemplate(manager);
        template.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        return template;
    }

    private static HikariDataSource pool(DatabaseEndpoint endpoint, String name, int connections) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(endpoint.url());
        pool.setUsername(endpoint.appUser());
        pool.setPassword(endpoint.appPassword());
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(IDLE_CONNECTIONS);
        // R13 of the quality figures: when the database is away, say so within three seconds, half of them at the door.
        pool.setConnectionTimeout(1_500);
        pool.setValidationTimeout(1_000);
        pool.setInitializationFailTimeout(10_000);
        pool.addDataSourceProperty("options", "-c TimeZone=Asia/Tokyo");
        pool.addDataSourceProperty("connectTimeout", "2");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        return pool;
    }
}
