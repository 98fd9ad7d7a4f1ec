package tsunagi.drafts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import tsunagi.database.WorkScope;
import tsunagi.tenancy.MunicipalityDirectory;

/** Each night takes away the drafts of every municipality that have lain for seven days; it never reads them. */
@Component
class DraftEnding {
    private static final Logger LOG = LoggerFactory.getLogger(DraftEnding.class);

    private final MunicipalityDirectory directory;
    private final Drafts drafts;

    DraftEnding(MunicipalityDirectory directory, Drafts drafts) {
        this.directory = directory;
        this.drafts = drafts;
    }

    /** One municipality's trouble doesn't keep the others waiting; the next night tries again. */
    @Scheduled(cron = "0 10 4 * * *", zone = "Asia/Tokyo")
    void end() {
        for (var municipality : directory.all()) {
            try {
                WorkScope.of(municipality.id()).run(drafts::end);
            } catch (DataAccessException | TransactionException databaseAway) {
                LOG.warn(
                        "書きかけの整理: {} {}",
                        municipality.name(),
                        databaseAway.getClass().getName());
            }
        }
    }
}
