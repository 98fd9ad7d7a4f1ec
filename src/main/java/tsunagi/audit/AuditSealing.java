package tsunagi.audit;

import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import tsunagi.database.WorkScope;
import tsunagi.kernel.MunicipalityId;
import tsunagi.tenancy.MunicipalityDirectory;

/**
 * Seals the audit log of every municipality each minute, and checks it each night. Of many municipalities each has its own second
 * of the minute: all at once they would keep everybody's pages waiting for some seconds.
 */
@Component
class AuditSealing {
    private static final Logger LOG = LoggerFactory.getLogger(AuditSealing.class);

    static final int TURNS = 60;

    private final MunicipalityDirectory directory;
    private final AuditSealer sealer;
    private final AuditSeals seals;
    private volatile boolean stopping;
    private int turn;

    AuditSealing(MunicipalityDirectory directory, AuditSealer sealer, AuditSeals seals) {
        this.directory = directory;
        this.sealer = sealer;
        this.seals = seals;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void seal() {
        int now = turn;
        turn = (turn + 1) % TURNS;
        forEach(municipality -> turn(municipality.id()) == now, this::sealAll);
    }

    /** In which turn of the minute a municipality is sealed, from 0. */
    static int turn(MunicipalityId municipality) {
        return Math.floorMod(municipality.value().hashCode(), TURNS);
    }

    @Scheduled(cron = "0 30 4 * * *", zone = "Asia/Tokyo")
    void check() {
        forEach(municipality -> true, this::check);
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    private void sealAll(MunicipalityDirectory.Entry municipality) {
        boolean more = true;
        while (more && !stopping) {
            more = sealer.sealNext();
        }
    }

    private void check(MunicipalityDirectory.Entry municipality) {
        var report = seals.check(municipality.name());
        report.findings().stream()
                .limit(10)
                .forEach(finding -> LOG.error("監査記録の検査: {}", finding.message(municipality.name())));
    }

    /** One municipality's trouble doesn't keep the others waiting; the next run tries again. */
    private void forEach(Predicate<MunicipalityDirectory.Entry> asked, Consumer<MunicipalityDirectory.Entry> work) {
        try {
            for (var municipality : directory.all()) {
                if (!stopping && asked.test(municipality)) {
                    attempt(municipality, work);
                }
            }
        } catch (DataAccessException | TransactionException databaseAway) {
            tell("すべての団体", databaseAway);
        }
    }

    private void attempt(MunicipalityDirectory.Entry municipality, Consumer<MunicipalityDirectory.Entry> work) {
        try {
            WorkScope.of(municipality.id()).run(() -> work.accept(municipality));
        } catch (DataAccessException | TransactionException | UncheckedIOException | IllegalStateException failure) {
            tell(municipality.name(), failure);
        }
    }

    private void tell(String municipality, RuntimeException failure) {
        if (!stopping) {
            LOG.error("監査記録を封印・検査できませんでした（{}）。次の回にもう一度行います。", municipality, failure);
        }
    }
}
