package tsunagi.database;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to run as a database role that could see past row-level security. */
@Component
class AppRoleGuard implements InitializingBean {
    private static final String ESCAPES = """
            select exists (select from pg_roles r
                           where (r.rolsuper or r.rolbypassrls) and pg_has_role(current_user, r.oid, 'member'))
                or exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                           where n.nspname in ('public', 'platform') and pg_has_role(current_user, c.relowner, 'member'))
            """;

    private final JdbcClient jdbc;

    /** Takes the migration so that the check sees the finished schema. */
    AppRoleGuard(@Qualifier("platform") JdbcClient jdbc, FlywayMigrationInitializer migrated) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        if (jdbc.sql(ESCAPES).query(Boolean.class).single()) {
            throw new AppRoleTooPowerful();
        }
    }
}
