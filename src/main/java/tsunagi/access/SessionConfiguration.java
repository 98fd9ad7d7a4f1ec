package tsunagi.access;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/** Sessions in PostgreSQL, for half an hour after the last page. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "platform.spring_session", maxInactiveIntervalInSeconds = 30 * 60)
class SessionConfiguration {

    /** The full type: Spring's session filter would pass over a {@code SessionRepository<?>} and take the stored ones. */
    @Bean
    @Primary
    SeldomTouchedSessions<? extends Session> sessions(
            @Qualifier("sessionRepository") SessionRepository<? extends Session> stored) {
        return new SeldomTouchedSessions<>(stored);
    }

    /** Two windows of one person may save at the same moment: the later of two equal attributes replaces the earlier. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer equalSessionAttributes() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
