package tsunagi.audit;

import java.time.Clock;
import java.time.YearMonth;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps a monthly partition ready for this month and the next twelve; only the owner role may create one. */
@Component
class AuditPartitions implements InitializingBean {
    private static final int MONTHS_AHEAD = 12;

    private final JdbcClient owner;
    private final Clock clock;

    AuditPartitions(@Qualifier("owner") DataSource owner, Clock clock, FlywayMigrationInitializer migrated) {
        this.owner = JdbcClient.create(owner);
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        prepare();
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Asia/Tokyo")
    void prepare() {
        var month = YearMonth.now(clock);
        owner.sql("select audit_prepare_partitions(:first, :count)")
                .param("first", month.atDay(1))
                .param("count", MONTHS_AHEAD + 1)
                .query(Integer.class)
                .single();
    }
}
