package tsunagi.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import tsunagi.database.WorkScope;
import tsunagi.tenancy.MunicipalityDirectory;

/**
 * Counts the roll-ups of every municipality once a night, all months: a late correction may change any of them. A night that was
 * missed is made up for within the hour.
 */
@Component
@Profile("!test")
class RollupCounting {
    private static final Logger LOG = LoggerFactory.getLogger(RollupCounting.class);
    private static final LocalTime NIGHTLY = LocalTime.of(3, 0);

    private final MunicipalityDirectory directory;
    private final Rollups rollups;
    private final Clock clock;
    private volatile boolean stopping;

    RollupCounting(MunicipalityDirectory directory, Rollups rollups, Clock clock) {
        this.directory = directory;
        this.rollups = rollups;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void count() {
        try {
            for (var municipality : directory.all()) {
                if (!stopping) {
                    attempt(municipality);
                }
            }
        } catch (DataAccessException | TransactionException databaseAway) {
            tell("すべての団体", databaseAway);
        }
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    /** One municipality's trouble doesn't keep the others waiting; the next run tries again. */
    private void attempt(MunicipalityDirectory.Entry municipality) {
        try {
            WorkScope.of(municipality.id()).run(() -> rollups.countUnlessSince(lastNight(ZonedDateTime.now(clock))));
        } catch (DataAccessException | TransactionException failure) {
            tell(municipality.name(), failure);
        }
    }

    /** The last three o'clock in the morning. */
    static Instant lastNight(ZonedDateTime now) {
        var today = now.with(NIGHTLY);
        return (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
    }

    private void tell(String municipality, RuntimeException failure) {
        if (!stopping) {
            LOG.error("集計表を集計できませんでした（{}）。次の回にもう一度行います。", municipality, failure);
        }
    }
}
